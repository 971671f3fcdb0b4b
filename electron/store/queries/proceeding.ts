/** Proceedings with their steps and measures, read as one tree. */
import type { Measure, Participant, Proceeding, Step } from '../../../shared/domain/proceeding.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, integer, run, updateRow, type ReadableDatabase, type WritableDatabase } from '../database.ts';
import { evidenceByTarget } from './evidence.ts';
import { measuresByStep } from './measure.ts';
import { stepsByProceeding } from './step.ts';

interface ProceedingColumns extends Pick<Proceeding, 'id' | 'title' | 'kind' | 'note'> {
  readonly authority_id: string | null;
  readonly case_number: string;
  readonly respondent_ids: string;
  readonly participants: string;
  readonly trashed_at: string | null;
}

const RESPONDENT = 'respondent';

const SELECT = `SELECT p.*, (SELECT json_group_array(party_id) FROM (SELECT pp.party_id FROM proceeding_party pp
  WHERE pp.proceeding_id = p.id AND pp.role = '${RESPONDENT}' ORDER BY pp.id)) AS respondent_ids,
  (SELECT json_group_array(json_object('partyId', party_id, 'role', role)) FROM (SELECT pp.party_id, pp.role FROM proceeding_party pp
  WHERE pp.proceeding_id = p.id AND pp.role <> '${RESPONDENT}' ORDER BY pp.id)) AS participants FROM proceeding p`;

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
    participants: JSON.parse(row.participants) as Participant[],
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
export const setRespondents = (db: WritableDatabase, proceedingId: string, partyIds: readonly string[]): void =>
  setParties(
    db,
    proceedingId,
    `role = '${RESPONDENT}'`,
    partyIds.map((partyId) => ({ partyId, role: RESPONDENT })),
  );

/** The other parties with their parts, and no other. */
export const setParticipants = (db: WritableDatabase, proceedingId: string, wanted: readonly Participant[]): void =>
  setParties(db, proceedingId, `role <> '${RESPONDENT}'`, wanted);

/** Those that stay keep their rows, and with them their order. */
function setParties(
  db: WritableDatabase,
  proceedingId: string,
  among: string,
  wanted: readonly { readonly partyId: string; readonly role: string }[],
): void {
  const had = all<{ id: string; party_id: string; role: string }>(
    db,
    `SELECT id, party_id, role FROM proceeding_party WHERE proceeding_id = ? AND ${among}`,
    proceedingId,
  );
  const key = (partyId: string, role: string): string => `${role} ${partyId}`;
  const left = new Map(wanted.map(({ partyId, role }) => [key(partyId, role), { partyId, role }]));
  for (const { id, party_id: partyId, role } of had)
    if (!left.delete(key(partyId, role))) run(db, 'DELETE FROM proceeding_party WHERE id = ?', id);
  for (const { partyId, role } of left.values())
    insertRow(db, 'proceeding_party', { id: makeId(), proceeding_id: proceedingId, party_id: partyId, role });
}
