import { insertMeasure, type MeasureFields } from '../../store/queries/measure.ts';
import { findMeasure, findStep } from '../../store/queries/proceeding.ts';
import { found, given } from '../checks.ts';
import { checkMeasure } from './check-measure.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

const EMPTY: MeasureFields = {
  kind: 'other',
  label: '',
  amount: null,
  cap: null,
  startsOn: '',
  endsOn: '',
  state: 'pronounced',
  note: '',
};

export function createMeasure(file: CaseFile, { stepId, set }: Input<'measure.create'>): Output<'measure.create'> {
  const fields = checkMeasure({ ...EMPTY, ...given(set) });
  return file.commit('measure.created', (db) => {
    found(findStep(db, stepId), 'step');
    return found(findMeasure(db, insertMeasure(db, stepId, fields)), 'measure');
  });
}
