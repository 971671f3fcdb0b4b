import { appendExhibits, readExhibitList } from '../../store/queries/exhibit.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Appends sources in the order given; those already in the list stay where they are. */
export const addExhibits = (file: CaseFile, { sourceIds }: Input<'exhibits.add'>): Output<'exhibits.add'> => {
  let count = 0;
  return file.commit(
    'exhibits.added',
    (db) => {
      for (const id of sourceIds) found(findSource(db, id), 'source');
      count = appendExhibits(db, sourceIds);
      return readExhibitList(db);
    },
    { detail: () => ({ count }) },
  );
};
