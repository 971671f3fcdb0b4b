/** The undo history: one entry per use case, its changes as whole rows before and after. Survives closing; never cut. */
import type { HistoryEntry, HistoryState } from '../../shared/domain/matter.ts';
import { makeId } from '../system/make-id.ts';
import { canonicalDetail, type Detail } from './audit.ts';
import {
  all,
  each,
  insertRow,
  one,
  run,
  integer,
  updateRow,
  type ReadableDatabase,
  type WritableDatabase,
} from './database.ts';
import type { RecordedRow } from './recording.ts';

/** Milliseconds during which saves of one memorandum stay one undo step. */
const MERGE_WINDOW = 60_000;
/** Parts of one import stay one step however long it takes. */
const BATCH_KEY = 'batch:';

interface HistoryRow {
  readonly seq: number;
  readonly id: string;
  readonly label: string;
  readonly detail: string;
  readonly merge_key: string;
  readonly at: string;
  readonly state: HistoryEntry['state'];
}

const toEntry = ({ id, label, detail, at, state }: HistoryRow): HistoryEntry => ({
  id,
  label,
  detail: JSON.parse(detail) as Detail,
  at,
  state,
});

/** What undo would take back: the newest entry that stands. */
export const nextUndo = (db: ReadableDatabase): HistoryRow | undefined =>
  one(db, `SELECT * FROM history WHERE state = 'done' ORDER BY seq DESC LIMIT 1`);

/** What redo would bring back: the oldest entry taken back. */
export const nextRedo = (db: ReadableDatabase): HistoryRow | undefined =>
  one(db, `SELECT * FROM history WHERE state = 'undone' ORDER BY seq LIMIT 1`);

export function historyState(db: ReadableDatabase): HistoryState {
  const [undo, redo] = [nextUndo(db), nextRedo(db)];
  return { undo: undo ? toEntry(undo) : null, redo: redo ? toEntry(redo) : null };
}

/** Newest first. */
export const listHistory = (db: ReadableDatabase, limit: number): HistoryEntry[] =>
  all<HistoryRow>(db, 'SELECT * FROM history ORDER BY seq DESC LIMIT ?', limit).map(toEntry);

/** The changes of an entry, in the order in which they were made. */
export const changesOf = (db: ReadableDatabase, seq: number): RecordedRow[] =>
  all(
    db,
    'SELECT table_name AS "table", row_id AS rowId, before, after FROM change WHERE history_seq = ? ORDER BY seq',
    seq,
  );

export const markEntry = (db: WritableDatabase, seq: number, state: HistoryEntry['state']): number =>
  run(db, 'UPDATE history SET state = ? WHERE seq = ?', state, seq);

/** Adds an entry, or lets the changes join the one that they continue. What had been undone can no longer be redone, but stays on record. */
export function recordHistory(
  db: WritableDatabase,
  entry: Pick<HistoryEntry, 'label' | 'detail' | 'at'> & { readonly mergeKey: string },
  rows: readonly RecordedRow[],
): void {
  run(db, `UPDATE history SET state = 'superseded' WHERE state = 'undone'`);
  const detail = canonicalDetail(entry.detail);
  const joined = entryToJoin(db, entry.mergeKey, entry.at, rows);
  if (joined) {
    updateRow(db, 'history', joined.id, { label: entry.label, detail });
    for (const row of rows) joinChange(db, joined.seq, row);
    if (!one(db, 'SELECT 1 FROM change WHERE history_seq = ? LIMIT 1', joined.seq))
      run(db, 'DELETE FROM history WHERE seq = ?', joined.seq);
    return;
  }
  insertRow(db, 'history', {
    id: makeId(),
    label: entry.label,
    detail,
    merge_key: entry.mergeKey,
    at: entry.at,
    state: 'done',
  });
  const seq = integer(db, 'SELECT last_insert_rowid()');
  for (const row of rows) joinChange(db, seq, row);
}

/** Begins an entry whose changes come part by part. @returns its number */
export function beginHistory(db: WritableDatabase, entry: Pick<HistoryEntry, 'label' | 'detail' | 'at'>): number {
  run(db, `UPDATE history SET state = 'superseded' WHERE state = 'undone'`);
  const detail = canonicalDetail(entry.detail);
  insertRow(db, 'history', { id: makeId(), label: entry.label, detail, merge_key: '', at: entry.at, state: 'done' });
  return integer(db, 'SELECT last_insert_rowid()');
}

/** @param rows of which some are known to the entry already */
export function joinChanges(db: WritableDatabase, seq: number, rows: readonly RecordedRow[]): void {
  for (const row of rows) joinChange(db, seq, row);
}

/** An entry in which nothing has changed in the end is none. @returns whether it stands */
export function endHistory(db: WritableDatabase, seq: number): boolean {
  if (one(db, 'SELECT 1 FROM change WHERE history_seq = ? LIMIT 1', seq)) return true;
  run(db, 'DELETE FROM history WHERE seq = ?', seq);
  return false;
}

/** The first and the last number of an entry's changes, among which those of others may stand; undefined when it has none. */
export function rangeOfChanges(db: ReadableDatabase, seq: number): { first: number; last: number } | undefined {
  const range = one<{ first: number | null; last: number | null }>(
    db,
    'SELECT min(seq) AS first, max(seq) AS last FROM change WHERE history_seq = ?',
    seq,
  );
  return range?.first == null || range.last === null ? undefined : { first: range.first, last: range.last };
}

/** Some of the changes of an entry between two numbers, these included. */
export const someChanges = (
  db: ReadableDatabase,
  seq: number,
  { first, last }: { readonly first: number; readonly last: number },
): RecordedRow[] =>
  all(
    db,
    `SELECT table_name AS "table", row_id AS rowId, before, after FROM change
     WHERE seq BETWEEN ? AND ? AND +history_seq = ? ORDER BY seq`,
    first,
    last,
    seq,
  );

function joinChange(db: WritableDatabase, seq: number, { table, rowId, before, after }: RecordedRow): void {
  run(
    db,
    `INSERT INTO change (history_seq, table_name, row_id, before, after) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (history_seq, table_name, row_id) DO UPDATE SET after = excluded.after`,
    seq,
    table,
    rowId,
    before,
    after,
  );
  run(
    db,
    'DELETE FROM change WHERE history_seq = ? AND table_name = ? AND row_id = ? AND before IS after',
    seq,
    table,
    rowId,
  );
}

function entryToJoin(
  db: ReadableDatabase,
  mergeKey: string,
  at: string,
  rows: readonly RecordedRow[],
): HistoryRow | undefined {
  if (mergeKey === '') return undefined;
  const newest = one<HistoryRow>(db, `SELECT * FROM history ORDER BY seq DESC LIMIT 1`);
  const isBatch = mergeKey.startsWith(BATCH_KEY);
  if (newest?.state === 'done' && newest.merge_key === mergeKey)
    return isBatch || Date.parse(at) - Date.parse(newest.at) <= MERGE_WINDOW ? newest : undefined;
  return isBatch ? batchToJoin(db, mergeKey, rows) : undefined;
}

/**
 * The lawyer may work while an import runs, so that its entry is no longer the newest. Its next part still joins it, as long as nothing done
 * since has touched the same rows: then the order of the two does not matter.
 */
function batchToJoin(db: ReadableDatabase, mergeKey: string, rows: readonly RecordedRow[]): HistoryRow | undefined {
  const entry = one<HistoryRow>(
    db,
    `SELECT * FROM history WHERE merge_key = ? AND state = 'done' ORDER BY seq DESC LIMIT 1`,
    mergeKey,
  );
  if (!entry) return undefined;
  const touched = new Set(rows.map(({ table, rowId }) => `${table} ${rowId}`));
  const since = each<{ key: string }>(
    db,
    `SELECT c.table_name || ' ' || c.row_id AS key FROM change c JOIN history h ON h.seq = c.history_seq
     WHERE h.seq > ? AND h.state = 'done'`,
    entry.seq,
  );
  for (const { key } of since) if (touched.has(key)) return undefined;
  return entry;
}
