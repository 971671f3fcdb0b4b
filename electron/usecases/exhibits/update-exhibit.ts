import { readExhibitList, updateExhibit as update } from '../../store/queries/exhibit.ts';
import { given, requireDate, requireRow } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** An empty title stands for the source's. */
export function updateExhibit(file: CaseFile, { exhibitId, set }: Input<'exhibits.update'>): Output<'exhibits.update'> {
  const { title, date, form } = given(set);
  return file.commit('exhibits.updated', (db) => {
    const written = update(db, exhibitId, {
      ...(title !== undefined && { title: title.trim() }),
      ...(date !== undefined && { date: requireDate(date) }),
      ...(form && { form }),
    });
    requireRow(written, 'exhibit');
    return readExhibitList(db);
  });
}
