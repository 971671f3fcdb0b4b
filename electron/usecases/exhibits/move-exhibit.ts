import { orderExhibits, readExhibitList } from '../../store/queries/exhibit.ts';
import { requireRow } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Moves an exhibit to a place, 1 to n; a place beyond the last is the last. All numbers follow at once. */
export const moveExhibit = (file: CaseFile, { exhibitId, to }: Input<'exhibits.move'>): Output<'exhibits.move'> =>
  file.commit('exhibits.moved', (db) => {
    const ids = readExhibitList(db).exhibits.map(({ id }) => id);
    requireRow(ids.includes(exhibitId), 'exhibit');
    const others = ids.filter((id) => id !== exhibitId);
    orderExhibits(db, others.toSpliced(to - 1, 0, exhibitId));
    return readExhibitList(db);
  });
