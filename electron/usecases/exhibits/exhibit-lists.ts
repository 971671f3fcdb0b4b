/** Lists of exhibits as wholes: made, named, ordered, removed. */
import { ProblemError } from '../../../shared/kernel/result.ts';
import {
  deleteExhibitList,
  findExhibitList,
  insertExhibitList,
  listExhibitLists,
  orderExhibitLists,
  renameExhibitList,
} from '../../store/queries/exhibit-list.ts';
import { readExhibitList } from '../../store/queries/exhibit.ts';
import { found, requireRow, requireText } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const getExhibitLists = (file: CaseFile): Output<'exhibits.lists'> => listExhibitLists(file.read);

/** An empty list at the end of the others. */
export function createExhibitList(
  file: CaseFile,
  { title }: Input<'exhibits.createList'>,
): Output<'exhibits.createList'> {
  const name = requireText(title, 'title');
  return file.commit('exhibits.list-created', (db) => readExhibitList(db, insertExhibitList(db, name)));
}

export function renameList(
  file: CaseFile,
  { listId, title }: Input<'exhibits.renameList'>,
): Output<'exhibits.renameList'> {
  const name = requireText(title, 'title');
  return file.commit('exhibits.list-renamed', (db) => {
    requireRow(renameExhibitList(db, listId, name), 'exhibit-list');
    return readExhibitList(db, listId);
  });
}

/** Makes a list the one whose numbers are shown where no memorandum is at hand. */
export const preferList = (file: CaseFile, { listId }: Input<'exhibits.preferList'>): Output<'exhibits.preferList'> =>
  file.commit('exhibits.list-preferred', (db) => {
    found(findExhibitList(db, listId), 'exhibit-list');
    const others = listExhibitLists(db).filter(({ id }) => id !== listId);
    orderExhibitLists(db, [listId, ...others.map(({ id }) => id)]);
    return listExhibitLists(db);
  });

/** @throws ProblemError `exhibits.list-communicated`, `exhibits.last-list` */
export const removeList = (file: CaseFile, { listId }: Input<'exhibits.removeList'>): Output<'exhibits.removeList'> =>
  file.commit('exhibits.list-removed', (db) => {
    const list = found(findExhibitList(db, listId), 'exhibit-list');
    if (list.versionCount > 0) throw new ProblemError('exhibits.list-communicated', { list: list.title });
    if (listExhibitLists(db).length === 1) throw new ProblemError('exhibits.last-list');
    deleteExhibitList(db, listId);
    return listExhibitLists(db);
  });
