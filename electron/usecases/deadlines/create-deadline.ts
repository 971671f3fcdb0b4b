import { findDeadline, insertDeadline, type DeadlineFields } from '../../store/queries/deadline.ts';
import { findStep } from '../../store/queries/proceeding.ts';
import { found, given } from '../checks.ts';
import { checkDeadline } from './check-deadline.ts';
import { recompute } from './recompute-deadlines.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** A period runs from notification unless its rule says otherwise. */
const DEFAULTS: Omit<DeadlineFields, 'rule' | 'duration'> = {
  base: 'notificationDate',
  zone: 'metropole',
  label: '',
  overrideDay: '',
  overrideReason: '',
  metByStepId: null,
};

/** The step need not have its date yet: the deadline then says which date it waits for. */
export const createDeadline = (file: CaseFile, { stepId, set }: Input<'deadline.create'>): Output<'deadline.create'> =>
  file.commit('deadline.created', (db) => {
    const step = found(findStep(db, stepId), 'step');
    const { rule, duration, ...rest } = set;
    const fields = { ...DEFAULTS, ...given(rest), rule, duration: given(duration) };
    const id = insertDeadline(db, stepId, checkDeadline(db, step, fields));
    recompute(db, found(findDeadline(db, id), 'deadline'), step, false);
    return found(findDeadline(db, id), 'deadline');
  });
