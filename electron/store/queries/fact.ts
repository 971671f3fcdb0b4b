import type { Fact, FactStatus } from '../../../shared/domain/fact.ts';
import type { Evidence } from '../../../shared/domain/passage.ts';
import { all, insertRow, one, run, updateRow, type ReadableDatabase, type WritableDatabase } from '../database.ts';
import { evidenceByTarget, evidenceOf } from './evidence.ts';

interface FactColumns {
  readonly id: string;
  readonly no: number;
  readonly statement: string;
  readonly date: string;
  readonly status: FactStatus;
  readonly note: string;
  readonly trashed_at: string | null;
  readonly topic_ids: string;
}

const SELECT = `SELECT f.*, (SELECT json_group_array(topic_id) FROM (SELECT ft.topic_id FROM fact_topic ft
  WHERE ft.fact_id = f.id ORDER BY ft.id)) AS topic_ids FROM fact f`;

const toFact = (row: FactColumns, evidence: readonly Evidence[]): Fact => ({
  id: row.id,
  no: row.no,
  statement: row.statement,
  date: row.date,
  status: row.status,
  note: row.note,
  topicIds: JSON.parse(row.topic_ids) as string[],
  evidence,
  trashed: row.trashed_at !== null,
});

/** Facts in the order of their numbers: those in the trash, or the others. */
export function listFacts(db: ReadableDatabase, trashed: boolean): Fact[] {
  const evidence = evidenceByTarget(db, 'fact');
  const rows = all<FactColumns>(db, `${SELECT} WHERE f.trashed_at IS ${trashed ? 'NOT NULL' : 'NULL'} ORDER BY f.no`);
  return rows.map((row) => toFact(row, evidence.get(row.id) ?? []));
}

export function findFact(db: ReadableDatabase, factId: string): Fact | undefined {
  const row = one<FactColumns>(db, `${SELECT} WHERE f.id = ?`, factId);
  return row && toFact(row, evidenceOf(db, 'fact', factId));
}

export const insertFact = (db: WritableDatabase, fact: Pick<Fact, 'id' | 'statement' | 'date' | 'status'>): void =>
  insertRow(db, 'fact', { ...fact, created_at: new Date().toISOString() });

/** @returns false when there is no such fact */
export const updateFact = (
  db: WritableDatabase,
  factId: string,
  set: Partial<Pick<Fact, 'statement' | 'date' | 'status' | 'note'>>,
): boolean => updateRow(db, 'fact', factId, set) === 1;

/** @returns the number of facts that are there */
export const setFactStatuses = (db: WritableDatabase, factIds: readonly string[], status: Fact['status']): number =>
  run(db, 'UPDATE fact SET status = ? WHERE id IN (SELECT value FROM json_each(?))', status, JSON.stringify(factIds));
