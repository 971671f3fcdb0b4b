/** Proceedings with their steps and measures, read as one tree. */
import type { Measure, Proceeding, Step } from '../../../shared/domain/proceeding.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, integer, run, updateRow, type ReadableDatabase, type WritableDatabase } from '../database.ts';
import { evidenceByTarget } from './evidence.ts';
import { measuresByStep } from './measure.ts';
import { stepsByProceeding } from './step.ts';

interface ProceedingColumns extends Pick<Proceeding, 'id' | 'title' | 'kind' | 'note'> {
  readonly authority_id: string | null;
  readonly case_number: string;
  readonly respondent_ids: string;
  readonly trashed_at: string | null;
}

const RESPONDENT = 'respondent';

const SELECT = `SELECT p.*, (SELECT json_group_array(party_id) FROM (SELECT pp.party_id FROM proceeding_party pp
  WHERE pp.proceeding_id = p.id AND pp.role = '${RESPONDENT}' ORDER BY pp.id)) AS respondent_ids FROM proceeding p`;

/** Every proceeding in its order, records in the trash marked; steps by date of act, undated ones last. */
export function listProceedings(db: ReadableDatabase): Proceeding[] {
  const evidence = evidenceByTarget(db, 'proceeding');
  const steps = stepsByProceeding(db, measuresByStep(db));
  return all<ProceedingColumns>(db, `${SELECT} ORDER BY p.position, p.id`).map((row) => ({
    id: row.id,
    title: row.title,
    kind: row.kind,
    authorityId: row.authority_id,
    caseNumber: row.case_number,
    note: row.note,
    respondentIds: JSON.parse(row.respondent_ids) as string[],
    evidence: evidence.get(row.id) ?? [],
    steps: steps.get(row.id) ?? [],
    trashed: row.trashed_at !== null,
  }));
}

// A matter has a handful of proceedings: reading them all to give one costs nothing and keeps one way of reading.
export const findProceeding = (db: ReadableDatabase, proceedingId: string): Proceeding | undefined =>
  listProceedings(db).find(({ id }) => id === proceedingId);

export const findStep = (db: ReadableDatabase, stepId: string): Step | undefined =>
  listProceedings(db)
    .flatMap(({ steps }) => steps)
    .find(({ id }) => id === stepId);

export const findMeasure = (db: ReadableDatabase, measureId: string): Measure | undefined =>
  listProceedings(db)
    .flatMap(({ steps }) => steps.flatMap(({ measures }) => measures))
    .find(({ id }) => id === measureId);

export type ProceedingFields = Pick<Proceeding, 'title' | 'kind' | 'authorityId' | 'caseNumber' | 'note'>;

/** Placed last. @returns the new id */
export function insertProceeding(
  db: WritableDatabase,
  { authorityId, caseNumber, ...fields }: ProceedingFields,
): string {
  const id = makeId();
  insertRow(db, 'proceeding', {
    id,
    ...fields,
    authority_id: authorityId,
    case_number: caseNumber,
    position: integer(db, 'SELECT coalesce(max(position), 0) + 1 FROM proceeding'),
    created_at: new Date().toISOString(),
  });
  return id;
}

/** @returns false when there is no such proceeding */
export const updateProceeding = (
  db: WritableDatabase,
  proceedingId: string,
  { authorityId, caseNumber, ...fields }: Partial<ProceedingFields>,
): boolean =>
  updateRow(db, 'proceeding', proceedingId, { ...fields, authority_id: authorityId, case_number: caseNumber }) === 1;

/** The parties against whom it runs, and no other. */
export function setRespondents(db: WritableDatabase, proceedingId: string, partyIds: readonly string[]): void {
  const had = all<{ id: string; party_id: string }>(
    db,
    'SELECT id, party_id FROM proceeding_party WHERE proceeding_id = ? AND role = ?',
    proceedingId,
    RESPONDENT,
  );
  for (const { id, party_id } of had)
    if (!partyIds.includes(party_id)) run(db, 'DELETE FROM proceeding_party WHERE id = ?', id);
  for (const partyId of new Set(partyIds))
    if (!had.some(({ party_id }) => party_id === partyId))
      insertRow(db, 'proceeding_party', {
        id: makeId(),
        proceeding_id: proceedingId,
        party_id: partyId,
        role: RESPONDENT,
      });
}
