/** The lawyer's decision on a divergence: a value is held, it is set aside, or it is open again. */
import { ProblemError } from '../../../shared/kernel/result.ts';
import type { FoundDivergence } from '../../../shared/law/diverge/found.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { findStoredDivergence, updateDivergence, type StoredDivergence } from '../../store/queries/divergence.ts';
import { found as present, requireText } from '../checks.ts';
import { toDivergence } from './list-divergences.ts';
import { heldDivergence } from './take-divergence.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** @throws ProblemError `divergence.not-its-claim` */
export const ruleDivergence = (
  file: CaseFile,
  input: Input<'divergence.rule'>,
  found: readonly FoundDivergence[],
): Output<'divergence.rule'> =>
  file.commit('divergence.ruled', (db) => {
    const divergence = heldDivergence(file, db, input, found);
    const ruling = input.held === null ? null : claimIdOf(divergence, input.held);
    updateDivergence(db, divergence.id, { state: 'ruled', ruling_claim_id: ruling, note: input.note.trim() });
    return toDivergence(present(findStoredDivergence(db, divergence.id), 'divergence'));
  });

function claimIdOf({ claims }: StoredDivergence, held: NonNullable<Input<'divergence.rule'>['held']>): string {
  const claim = claims.find((one) =>
    held.claimId === undefined
      ? one.source?.id === held.sourceId && one.start === held.start
      : one.claimId === held.claimId,
  );
  if (claim?.claimId == null) throw new ProblemError('divergence.not-its-claim');
  return claim.claimId;
}

/** A reason is asked for, since it is what keeps it from being proposed again. */
export const dismissDivergence = (
  file: CaseFile,
  input: Input<'divergence.dismiss'>,
  found: readonly FoundDivergence[],
): Output<'divergence.dismiss'> => {
  const note = requireText(input.reason, 'reason');
  return file.commit('divergence.dismissed', (db) => {
    const { id } = heldDivergence(file, db, input, found);
    updateDivergence(db, id, { state: 'dismissed', ruling_claim_id: null, note });
    return toDivergence(present(findStoredDivergence(db, id), 'divergence'));
  });
};

export const reopenDivergence = (
  file: CaseFile,
  { divergenceId }: Input<'divergence.reopen'>,
): Output<'divergence.reopen'> =>
  file.commit('divergence.reopened', (db) => {
    present(findStoredDivergence(db, divergenceId), 'divergence');
    updateDivergence(db, divergenceId, { state: 'open', ruling_claim_id: null });
    return toDivergence(present(findStoredDivergence(db, divergenceId), 'divergence'));
  });
