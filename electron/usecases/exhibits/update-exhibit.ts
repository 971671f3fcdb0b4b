import { readExhibitList, updateExhibit as update } from '../../store/queries/exhibit.ts';
import { given, requireDate } from '../checks.ts';
import { listHolding } from './locked-numbers.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** An empty title stands for the source's. What was communicated is kept in its version; the comparison of versions tells the change. */
export function updateExhibit(file: CaseFile, { exhibitId, set }: Input<'exhibits.update'>): Output<'exhibits.update'> {
  const { title, date, form, heading } = given(set);
  return file.commit('exhibits.updated', (db) => {
    const { id: listId } = listHolding(db, exhibitId);
    update(db, exhibitId, {
      ...(title !== undefined && { title: title.trim() }),
      ...(date !== undefined && { date: requireDate(date) }),
      ...(form && { form }),
      ...(heading !== undefined && { heading: heading.trim() }),
    });
    return readExhibitList(db, listId);
  });
}
