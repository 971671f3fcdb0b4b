import { findClaim, updateClaim as update } from '../../store/queries/claim.ts';
import { targetExists } from '../../store/queries/evidence.ts';
import { found, given, requireDate, requireRow, requireText } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export function updateClaim(file: CaseFile, { claimId, set }: Input<'claim.update'>): Output<'claim.update'> {
  const { property, value, date, factId, ...rest } = given(set);
  return file.commit('claim.updated', (db) => {
    if (typeof factId === 'string') requireRow(targetExists(db, 'fact', factId), 'fact');
    update(db, claimId, {
      ...rest,
      ...(property !== undefined && { property: requireText(property, 'property') }),
      ...(value !== undefined && { value: requireText(value, 'value') }),
      ...(factId !== undefined && { fact_id: factId }),
      ...(date !== undefined && { date: requireDate(date) }),
    });
    return found(findClaim(db, claimId), 'claim');
  });
}
