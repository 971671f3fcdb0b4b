import { findFact } from '../../store/queries/fact.ts';
import { findTopicByLabel, insertTopic, setFactTopics } from '../../store/queries/topic.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { WritableDatabase } from '../../store/database.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** The fact has these topics and no other; a name not yet known is made, a topic without a fact goes. */
export const setTopics = (file: CaseFile, { factId, labels }: Input<'fact.topics'>): Output<'fact.topics'> =>
  file.commit('fact.topics', (db) => {
    found(findFact(db, factId), 'fact');
    writeTopics(db, factId, labels);
    return found(findFact(db, factId), 'fact');
  });

/** The same within a transaction of another use case. */
export function writeTopics(db: WritableDatabase, factId: string, labels: readonly string[]): void {
  const names = labels.map((label) => label.trim()).filter((label) => label !== '');
  setFactTopics(
    db,
    factId,
    names.map((label) => findTopicByLabel(db, label) ?? insertTopic(db, label)),
  );
}
