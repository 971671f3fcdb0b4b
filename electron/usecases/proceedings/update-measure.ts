import { updateMeasure as update } from '../../store/queries/measure.ts';
import { findMeasure } from '../../store/queries/proceeding.ts';
import { found, given } from '../checks.ts';
import { checkMeasure } from './check-measure.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const updateMeasure = (file: CaseFile, { measureId, set }: Input<'measure.update'>): Output<'measure.update'> =>
  file.commit('measure.updated', (db) => {
    const { kind, label, amount, cap, startsOn, endsOn, terms, note } = found(findMeasure(db, measureId), 'measure');
    const { terms: newTerms, ...rest } = given(set);
    const fields = { kind, label, amount, cap, startsOn, endsOn, note, ...rest };
    update(db, measureId, checkMeasure(db, { ...fields, terms: { ...terms, ...given(newTerms ?? {}) } }));
    return found(findMeasure(db, measureId), 'measure');
  });
