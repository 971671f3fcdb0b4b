import type { Claim, ClaimFields } from '../../../shared/domain/claim.ts';
import { makeId } from '../../system/make-id.ts';
import {
  all,
  insertRow,
  integer,
  one,
  run,
  updateRow,
  type ReadableDatabase,
  type WritableDatabase,
} from '../database.ts';
import { PASSAGE_COLUMNS, toPassageRow, type PassageColumns } from './passage.ts';

export interface ClaimColumns extends Omit<PassageColumns, 'passage_id'> {
  readonly id: string;
  readonly fact_id: string | null;
  readonly passage_id: string | null;
  readonly subject: string;
  readonly property: string;
  readonly value: string;
  readonly unit: string;
  readonly date: string;
  readonly speaker: string;
  readonly how: string;
}

/** A claim `c` with its passage. */
export const CLAIM_COLUMNS = `c.id, c.fact_id, c.subject, c.property, c.value, c.unit, c.date, c.speaker, c.how, ${PASSAGE_COLUMNS}`;
export const CLAIM_TABLES =
  'claim c LEFT JOIN passage p ON p.id = c.passage_id LEFT JOIN source s ON s.id = p.source_id';

const toClaim = (row: ClaimColumns): Claim => ({
  id: row.id,
  factId: row.fact_id,
  passage: row.passage_id === null ? null : toPassageRow({ ...row, passage_id: row.passage_id }),
  subject: row.subject,
  property: row.property,
  value: row.value,
  unit: row.unit,
  date: row.date,
  speaker: row.speaker,
  how: row.how,
});

const SELECT = `SELECT ${CLAIM_COLUMNS} FROM ${CLAIM_TABLES}`;

export function listClaims(
  db: ReadableDatabase,
  { factId, passageId }: { readonly factId?: string | undefined; readonly passageId?: string | undefined },
): Claim[] {
  const where = [factId !== undefined && 'c.fact_id = ?', passageId !== undefined && 'c.passage_id = ?'].filter(
    Boolean,
  );
  const values = [factId, passageId].filter((given) => given !== undefined);
  const sql = `${SELECT} ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY c.id`;
  return all<ClaimColumns>(db, sql, ...values).map(toClaim);
}

/** Those of the lawyer; claims that only write down the values of a divergence say nothing more than their sources. */
export const listOwnClaims = (db: ReadableDatabase): Claim[] =>
  all<ClaimColumns>(db, `${SELECT} WHERE c.how NOT LIKE 'divergence.%' ORDER BY c.id`).map(toClaim);

export function findClaim(db: ReadableDatabase, claimId: string): Claim | undefined {
  const row = one<ClaimColumns>(db, `${SELECT} WHERE c.id = ?`, claimId);
  return row && toClaim(row);
}

export interface NewClaim extends ClaimFields {
  readonly factId: string | null;
  readonly passageId: string | null;
  readonly how: string;
}

/** @returns the new id */
export function insertClaim(db: WritableDatabase, { factId, passageId, ...fields }: NewClaim): string {
  const id = makeId();
  insertRow(db, 'claim', { id, fact_id: factId, passage_id: passageId, ...fields });
  return id;
}

/** @returns false when there is no such claim */
export const updateClaim = (
  db: WritableDatabase,
  claimId: string,
  set: Partial<ClaimFields & { readonly fact_id: string | null }>,
): boolean => updateRow(db, 'claim', claimId, set) === 1;

/** How many divergences set it beside others. */
export const countClaimUses = (db: ReadableDatabase, claimId: string): number =>
  integer(db, 'SELECT count(*) FROM divergence_claim WHERE claim_id = ?', claimId);

/** @returns false when there is no such claim */
export const deleteClaim = (db: WritableDatabase, claimId: string): boolean =>
  run(db, 'DELETE FROM claim WHERE id = ?', claimId) === 1;
