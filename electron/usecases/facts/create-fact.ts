import { findFact, insertFact } from '../../store/queries/fact.ts';
import { insertEvidence } from '../../store/queries/evidence.ts';
import { makeId } from '../../system/make-id.ts';
import { found, requireDate, requireText } from '../checks.ts';
import { writeTopics } from './set-topics.ts';
import { placePassage } from '../passages/place-passage.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** The fact, its topics and, with a selection, the passage that supports it are one step. */
export function createFact(
  file: CaseFile,
  { statement, date, status, topics = [], selection }: Input<'fact.create'>,
): Output<'fact.create'> {
  const id = makeId();
  const fact = {
    id,
    statement: requireText(statement, 'statement'),
    date: requireDate(date ?? ''),
    status: status ?? 'alleged',
  };
  return file.commit('fact.created', (db) => {
    insertFact(db, fact);
    if (topics.length > 0) writeTopics(db, id, topics);
    if (selection) {
      const passageId = placePassage(db, selection);
      insertEvidence(db, { target: 'fact', targetId: id, field: '', stance: 'supports', passageId });
    }
    return found(findFact(db, id), 'fact');
  });
}
