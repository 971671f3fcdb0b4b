import { DEFAULT_TERMS, insertMeasure, type MeasureFields } from '../../store/queries/measure.ts';
import { findMeasure, findStep } from '../../store/queries/proceeding.ts';
import { found, given } from '../checks.ts';
import { checkMeasure } from './check-measure.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** What a measure has before anything is known of it. */
export const EMPTY_MEASURE: MeasureFields = {
  kind: 'other',
  label: '',
  amount: null,
  cap: null,
  startsOn: '',
  endsOn: '',
  terms: DEFAULT_TERMS,
  note: '',
};

export function createMeasure(file: CaseFile, { stepId, set }: Input<'measure.create'>): Output<'measure.create'> {
  return file.commit('measure.created', (db) => {
    found(findStep(db, stepId), 'step');
    const { terms, ...rest } = given(set);
    const fields = checkMeasure(db, { ...EMPTY_MEASURE, ...rest, terms: { ...DEFAULT_TERMS, ...given(terms ?? {}) } });
    return found(findMeasure(db, insertMeasure(db, stepId, fields)), 'measure');
  });
}
