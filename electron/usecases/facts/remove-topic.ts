import { deleteTopic } from '../../store/queries/topic.ts';
import { requireRow } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** The facts stay, without it. */
export const removeTopic = (file: CaseFile, { topicId }: Input<'topic.remove'>): Output<'topic.remove'> =>
  file.commit('topic.removed', (db) => {
    requireRow(deleteTopic(db, topicId), 'topic');
    return null;
  });
