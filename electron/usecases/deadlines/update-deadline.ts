import { findDeadline, updateDeadline as update } from '../../store/queries/deadline.ts';
import { findStep } from '../../store/queries/proceeding.ts';
import { found, given } from '../checks.ts';
import { checkDeadline } from './check-deadline.ts';
import { recompute } from './recompute-deadlines.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const updateDeadline = (
  file: CaseFile,
  { deadlineId, set }: Input<'deadline.update'>,
): Output<'deadline.update'> =>
  file.commit('deadline.updated', (db) => {
    const { rule, duration, base, zone, label, overrideDay, overrideReason, metByStepId, stepId } = found(
      findDeadline(db, deadlineId),
      'deadline',
    );
    const step = found(findStep(db, stepId), 'step');
    const { duration: newDuration, ...rest } = given(set);
    const fields = { rule, base, zone, label, overrideDay, overrideReason, metByStepId, ...rest };
    const whole = { ...fields, duration: newDuration ? given(newDuration) : duration };
    update(db, deadlineId, checkDeadline(db, step, whole));
    recompute(db, found(findDeadline(db, deadlineId), 'deadline'), step, false);
    return found(findDeadline(db, deadlineId), 'deadline');
  });
