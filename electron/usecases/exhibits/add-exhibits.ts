import { appendExhibits, findExhibits } from '../../store/queries/exhibit.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Appends sources in the order given; those already in the list stay where they are. */
export const addExhibits = (file: CaseFile, { sourceIds, listId }: Input<'exhibits.add'>): Output<'exhibits.add'> => {
  let count = 0;
  return file.commit(
    'exhibits.added',
    (db) => {
      found(findExhibits(db, listId), 'exhibit-list');
      for (const id of sourceIds) found(findSource(db, id), 'source');
      count = appendExhibits(db, sourceIds, listId);
      return found(findExhibits(db, listId), 'exhibit-list');
    },
    { detail: () => ({ count }) },
  );
};
