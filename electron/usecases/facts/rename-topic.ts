import { ProblemError } from '../../../shared/kernel/result.ts';
import { findTopic, findTopicByLabel, renameTopic as rename } from '../../store/queries/topic.ts';
import { found, requireText } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** @throws ProblemError `value.name-taken` when another topic has that name, whatever its case and accents */
export function renameTopic(file: CaseFile, { topicId, label }: Input<'topic.rename'>): Output<'topic.rename'> {
  const name = requireText(label, 'label');
  return file.commit('topic.renamed', (db) => {
    const taken = findTopicByLabel(db, name);
    if (taken !== undefined && taken !== topicId) throw new ProblemError('value.name-taken', { value: name });
    rename(db, topicId, name);
    return found(findTopic(db, topicId), 'topic');
  });
}
