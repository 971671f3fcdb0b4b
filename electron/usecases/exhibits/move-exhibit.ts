import { orderExhibits, readExhibitList } from '../../store/queries/exhibit.ts';
import { listHolding, requireUnlocked } from './locked-numbers.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/**
 * Moves an exhibit to a place, 1 to n; a place beyond the last is the last. All numbers follow at once.
 * @throws ProblemError `exhibit.communicated` when its number, or the place, is one that was communicated
 */
export const moveExhibit = (file: CaseFile, { exhibitId, to }: Input<'exhibits.move'>): Output<'exhibits.move'> =>
  file.commit('exhibits.moved', (db) => {
    const list = listHolding(db, exhibitId);
    const ids = list.exhibits.map(({ id }) => id);
    requireUnlocked(list, ids.indexOf(exhibitId) + 1);
    requireUnlocked(list, to);
    const others = ids.filter((id) => id !== exhibitId);
    orderExhibits(db, others.toSpliced(to - 1, 0, exhibitId));
    return readExhibitList(db, list.id);
  });
