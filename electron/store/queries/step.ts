import { compareEdtf } from '../../../shared/kernel/edtf.ts';
import type { Measure, Step } from '../../../shared/domain/proceeding.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, updateRow, type ReadableDatabase, type WritableDatabase } from '../database.ts';
import { evidenceByTarget } from './evidence.ts';

interface StepColumns extends Pick<Step, 'id' | 'kind' | 'label' | 'number' | 'note'> {
  readonly proceeding_id: string;
  readonly act_date: string;
  readonly notification_date: string;
  readonly publication_date: string;
  readonly legal_basis: string;
  readonly notification_mode: Step['notificationMode'];
  readonly notification_proof: string;
  readonly author_id: string | null;
  readonly addressee_id: string | null;
  readonly trashed_at: string | null;
}

/** Steps by proceeding, by date of act and failing that of notification or publication; undated ones last, as they were entered. */
export function stepsByProceeding(
  db: ReadableDatabase,
  measures: ReadonlyMap<string, Measure[]>,
): ReadonlyMap<string, Step[]> {
  const evidence = evidenceByTarget(db, 'step');
  const steps = all<StepColumns>(db, 'SELECT * FROM step ORDER BY id').map((row) => ({
    id: row.id,
    proceedingId: row.proceeding_id,
    kind: row.kind,
    label: row.label,
    number: row.number,
    actDate: row.act_date,
    notificationDate: row.notification_date,
    publicationDate: row.publication_date,
    notificationMode: row.notification_mode,
    notificationProof: row.notification_proof,
    authorId: row.author_id,
    addresseeId: row.addressee_id,
    legalBasis: row.legal_basis,
    note: row.note,
    evidence: evidence.get(row.id) ?? [],
    measures: measures.get(row.id) ?? [],
    trashed: row.trashed_at !== null,
  }));
  steps.sort((a, b) => compareEdtf(dateOf(a), dateOf(b)));
  return Map.groupBy(steps, ({ proceedingId }) => proceedingId);
}

const dateOf = ({ actDate, notificationDate, publicationDate }: Step): string =>
  actDate || notificationDate || publicationDate;

export type StepFields = Omit<Step, 'id' | 'proceedingId' | 'evidence' | 'measures' | 'trashed'>;

const toColumns = ({
  actDate,
  notificationDate,
  publicationDate,
  legalBasis,
  notificationMode,
  notificationProof,
  authorId,
  addresseeId,
  ...same
}: Partial<StepFields>): Record<string, string | null | undefined> => ({
  ...same,
  act_date: actDate,
  notification_date: notificationDate,
  publication_date: publicationDate,
  legal_basis: legalBasis,
  notification_mode: notificationMode,
  notification_proof: notificationProof,
  author_id: authorId,
  addressee_id: addresseeId,
});

/** @returns the new id */
export function insertStep(db: WritableDatabase, proceedingId: string, fields: StepFields): string {
  const id = makeId();
  insertRow(db, 'step', {
    id,
    proceeding_id: proceedingId,
    created_at: new Date().toISOString(),
    ...(toColumns(fields) as Record<string, string | null>),
  });
  return id;
}

/** @returns false when there is no such step */
export const updateStep = (db: WritableDatabase, stepId: string, fields: Partial<StepFields>): boolean =>
  updateRow(db, 'step', stepId, toColumns(fields)) === 1;
