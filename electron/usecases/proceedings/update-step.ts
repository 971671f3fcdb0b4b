import { findStep } from '../../store/queries/proceeding.ts';
import { updateStep as update } from '../../store/queries/step.ts';
import { found, given } from '../checks.ts';
import { recomputeDeadlines } from '../deadlines/recompute-deadlines.ts';
import { requireParties } from './require-parties.ts';
import { withCheckedDates } from './step-dates.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export function updateStep(file: CaseFile, { stepId, set }: Input<'step.update'>): Output<'step.update'> {
  const fields = withCheckedDates(given(set));
  return file.commit('step.updated', (db) => {
    requireParties(db, [fields.authorId, fields.addresseeId]);
    update(db, stepId, fields);
    const step = found(findStep(db, stepId), 'step');
    recomputeDeadlines(db, step);
    return step;
  });
}
