import { findFact, updateFact as update } from '../../store/queries/fact.ts';
import { found, given, requireDate, requireText } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export function updateFact(file: CaseFile, { factId, set }: Input<'fact.update'>): Output<'fact.update'> {
  const { statement, date, ...rest } = given(set);
  return file.commit('fact.updated', (db) => {
    update(db, factId, {
      ...rest,
      ...(statement !== undefined && { statement: requireText(statement, 'statement') }),
      ...(date !== undefined && { date: requireDate(date) }),
    });
    return found(findFact(db, factId), 'fact');
  });
}
