/** Divergences that the lawyer sets up or corrects. */
import { ProblemError } from '../../../shared/kernel/result.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { WritableDatabase } from '../../store/database.ts';
import { findClaim } from '../../store/queries/claim.ts';
import {
  deleteDivergence,
  findStoredDivergence,
  insertDivergence,
  tieClaim,
  untieClaim,
  updateDivergence as update,
} from '../../store/queries/divergence.ts';
import { findFact } from '../../store/queries/fact.ts';
import { found, given, requireRow, requireText } from '../checks.ts';
import { writeClaim } from '../claims/create-claim.ts';
import { toDivergence } from './list-divergences.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** @throws ProblemError `divergence.too-few` with fewer than two values */
export function createDivergence(
  file: CaseFile,
  { proposition, claimIds = [], factIds = [] }: Input<'divergence.create'>,
): Output<'divergence.create'> {
  const words = requireText(proposition, 'proposition');
  if (new Set([...claimIds, ...factIds]).size < 2) throw new ProblemError('divergence.too-few');
  return file.commit('divergence.created', (db) => {
    const nothing = { code: '', detail: {} };
    const id = insertDivergence(db, {
      key: '',
      kind: 'contradiction',
      proposition: words,
      topic: nothing,
      explanation: nothing,
    });
    for (const claimId of new Set(claimIds)) tieClaim(db, id, found(findClaim(db, claimId), 'claim').id);
    for (const factId of new Set(factIds)) tieClaim(db, id, claimOfFact(db, factId, words));
    return toDivergence(found(findStoredDivergence(db, id), 'divergence'));
  });
}

/** The fact as a value: its statement, its date, the first passage that supports it. */
function claimOfFact(db: WritableDatabase, factId: string, property: string): string {
  const { statement, date, evidence } = found(findFact(db, factId), 'fact');
  const passage = (evidence.find(({ stance }) => stance === 'supports') ?? evidence[0])?.passage;
  const tied = passage ? { passageId: passage.id } : {};
  return writeClaim(db, { property, value: statement, date, factId, ...tied });
}

export const updateDivergence = (
  file: CaseFile,
  { divergenceId, set }: Input<'divergence.update'>,
): Output<'divergence.update'> =>
  file.commit('divergence.updated', (db) => {
    const { proposition, ...rest } = given(set);
    const words = proposition === undefined ? {} : { proposition: requireText(proposition, 'proposition') };
    requireRow(update(db, divergenceId, { ...rest, ...words }), 'divergence');
    return toDivergence(found(findStoredDivergence(db, divergenceId), 'divergence'));
  });

/** Its claims and passages stay. */
export const removeDivergence = (
  file: CaseFile,
  { divergenceId }: Input<'divergence.remove'>,
): Output<'divergence.remove'> =>
  file.commit('divergence.removed', (db) => {
    requireRow(deleteDivergence(db, divergenceId), 'divergence');
    return null;
  });

export const tieToDivergence = (
  file: CaseFile,
  { divergenceId, claimId }: Input<'divergence.tie'>,
): Output<'divergence.tie'> =>
  file.commit('divergence.updated', (db) => {
    const { claims } = found(findStoredDivergence(db, divergenceId), 'divergence');
    found(findClaim(db, claimId), 'claim');
    if (claims.every((claim) => claim.claimId !== claimId)) tieClaim(db, divergenceId, claimId);
    return toDivergence(found(findStoredDivergence(db, divergenceId), 'divergence'));
  });

/** A value held that is taken out is held no more. @throws ProblemError `divergence.too-few` when one value would be left */
export const untieFromDivergence = (
  file: CaseFile,
  { divergenceId, claimId }: Input<'divergence.untie'>,
): Output<'divergence.untie'> =>
  file.commit('divergence.updated', (db) => {
    const { claims, rulingClaimId } = found(findStoredDivergence(db, divergenceId), 'divergence');
    if (claims.length <= 2) throw new ProblemError('divergence.too-few');
    if (rulingClaimId === claimId) update(db, divergenceId, { ruling_claim_id: null, state: 'open' });
    requireRow(untieClaim(db, divergenceId, claimId), 'claim');
    return toDivergence(found(findStoredDivergence(db, divergenceId), 'divergence'));
  });
