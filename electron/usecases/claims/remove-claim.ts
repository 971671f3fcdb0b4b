import { ProblemError } from '../../../shared/kernel/result.ts';
import { countClaimUses, deleteClaim } from '../../store/queries/claim.ts';
import { requireRow } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** The passage stays marked. @throws ProblemError `claim.in-use` while a divergence sets it beside others */
export const removeClaim = (file: CaseFile, { claimId }: Input<'claim.remove'>): Output<'claim.remove'> =>
  file.commit('claim.removed', (db) => {
    if (countClaimUses(db, claimId) > 0) throw new ProblemError('claim.in-use');
    requireRow(deleteClaim(db, claimId), 'claim');
    return null;
  });
