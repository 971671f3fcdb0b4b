import { insertTie, memberNumbers } from '../../store/queries/family.ts';
import { sourceRowsByNo } from '../../store/queries/source-read.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** A source that joins later makes the family a proposal again. */
export const confirmFamily = (file: CaseFile, { familyId }: Input<'family.confirm'>): Output<'family.confirm'> =>
  file.commit('family.confirmed', (db) => {
    const [first, ...others] = sourceRowsByNo(db, memberNumbers(db, familyId));
    for (const { id } of others) insertTie(db, found(first, 'source').id, id);
    found(first, 'source');
    return null;
  });
