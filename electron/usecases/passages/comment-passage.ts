import { commentPassage as comment, findPassage } from '../../store/queries/passage.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const commentPassage = (file: CaseFile, input: Input<'passage.comment'>): Output<'passage.comment'> =>
  file.commit('passage.commented', (db) => {
    comment(db, input.passageId, input.comment);
    return found(findPassage(db, input.passageId), 'passage');
  });
