import { commentPassage, findPassage } from '../../store/queries/passage.ts';
import { found } from '../checks.ts';
import { placePassage } from './place-passage.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Marks a passage. Marked again with a comment, it takes the comment. */
export const createPassage = (
  file: CaseFile,
  { selection, comment }: Input<'passage.create'>,
): Output<'passage.create'> =>
  file.commit('passage.created', (db) => {
    const id = placePassage(db, selection, comment);
    if (comment !== undefined && comment !== '') commentPassage(db, id, comment);
    return found(findPassage(db, id), 'passage');
  });
