import { findProceeding, findStep } from '../../store/queries/proceeding.ts';
import { insertStep, type StepFields } from '../../store/queries/step.ts';
import { found, given } from '../checks.ts';
import { requireParties } from './require-parties.ts';
import { withCheckedDates } from './step-dates.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** What a step has before anything is known of it. */
export const EMPTY_STEP: StepFields = {
  kind: 'other',
  label: '',
  number: '',
  actDate: '',
  notificationDate: '',
  publicationDate: '',
  notificationMode: '',
  notificationProof: '',
  authorId: null,
  addresseeId: null,
  legalBasis: '',
  note: '',
};

export function createStep(file: CaseFile, { proceedingId, set }: Input<'step.create'>): Output<'step.create'> {
  const fields = withCheckedDates({ ...EMPTY_STEP, ...given(set) });
  return file.commit('step.created', (db) => {
    found(findProceeding(db, proceedingId), 'proceeding');
    requireParties(db, [fields.authorId, fields.addresseeId]);
    return found(findStep(db, insertStep(db, proceedingId, fields)), 'step');
  });
}
