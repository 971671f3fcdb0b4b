/** Evidence: a passage tied to the one record that it proves. */
import type { Evidence, EvidenceTarget, Stance } from '../../../shared/domain/passage.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, one, run, updateRow, type ReadableDatabase, type WritableDatabase } from '../database.ts';
import { PASSAGE_COLUMNS, toPassageRow, type PassageColumns } from './passage.ts';

interface EvidenceColumns extends PassageColumns {
  readonly id: string;
  readonly stance: Stance;
  readonly field: string;
  readonly target_id: string;
}

const select = (target: EvidenceTarget): string =>
  `SELECT e.id, e.stance, e.field, e.${target}_id AS target_id, ${PASSAGE_COLUMNS}
   FROM evidence e JOIN passage p ON p.id = e.passage_id JOIN source s ON s.id = p.source_id`;

const toEvidence = (row: EvidenceColumns): Evidence => ({
  id: row.id,
  stance: row.stance,
  field: row.field,
  passage: toPassageRow(row),
});

/** The evidence of every record of a kind, by the record's id, in the order in which it was tied. */
export const evidenceByTarget = (db: ReadableDatabase, target: EvidenceTarget): ReadonlyMap<string, Evidence[]> => {
  const rows = all<EvidenceColumns>(db, `${select(target)} WHERE e.${target}_id IS NOT NULL ORDER BY e.id`);
  const groups = new Map<string, Evidence[]>();
  for (const row of rows) groups.set(row.target_id, [...(groups.get(row.target_id) ?? []), toEvidence(row)]);
  return groups;
};

export const evidenceOf = (db: ReadableDatabase, target: EvidenceTarget, targetId: string): Evidence[] =>
  all<EvidenceColumns>(db, `${select(target)} WHERE e.${target}_id = ? ORDER BY e.id`, targetId).map(toEvidence);

/** @returns the id of the tie between a passage and a field of a record */
export const findEvidence = (
  db: ReadableDatabase,
  tie: { target: EvidenceTarget; targetId: string; field: string; passageId: string },
): string | undefined =>
  one<{ id: string }>(
    db,
    `SELECT id FROM evidence WHERE passage_id = ? AND ${tie.target}_id = ? AND field = ?`,
    tie.passageId,
    tie.targetId,
    tie.field,
  )?.id;

/** @returns the new id */
export function insertEvidence(
  db: WritableDatabase,
  tie: { target: EvidenceTarget; targetId: string; field: string; stance: Stance; passageId: string },
): string {
  const id = makeId();
  insertRow(db, 'evidence', {
    id,
    passage_id: tie.passageId,
    [`${tie.target}_id`]: tie.targetId,
    field: tie.field,
    stance: tie.stance,
    created_at: new Date().toISOString(),
  });
  return id;
}

/** @returns false when there is no such tie */
export const updateStance = (db: WritableDatabase, evidenceId: string, stance: Stance): boolean =>
  updateRow(db, 'evidence', evidenceId, { stance }) === 1;

/** @returns false when there is no such tie */
export const deleteEvidence = (db: WritableDatabase, evidenceId: string): boolean =>
  run(db, 'DELETE FROM evidence WHERE id = ?', evidenceId) === 1;

/** Whether a record of that kind is there. */
export const targetExists = (db: ReadableDatabase, target: EvidenceTarget | 'deadline', targetId: string): boolean =>
  one(db, `SELECT 1 FROM ${target} WHERE id = ?`, targetId) !== undefined;
