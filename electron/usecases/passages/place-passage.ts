import { ProblemError } from '../../../shared/kernel/result.ts';
import type { Selection } from '../../../shared/contracts/call.ts';
import type { WritableDatabase } from '../../store/database.ts';
import { findPassageAt, findTextOfSource, insertPassage } from '../../store/queries/passage.ts';
import { makeId } from '../../system/make-id.ts';
import { anchorOf } from './anchor.ts';

/**
 * The passage of a selection, made if it is not there: the same span twice is one passage. Part of the commit of the verb that needs it.
 * @returns its id
 * @throws ProblemError `passage.moved` when the words are not at that place of that text
 */
export function placePassage(db: WritableDatabase, selection: Selection, comment = ''): string {
  const { sourceId, textId, start, end, quote } = selection;
  const text = findTextOfSource(db, textId, sourceId);
  const anchor = text && anchorOf(text.body, text.pageStarts, selection);
  if (!anchor) throw new ProblemError('passage.moved');
  const known = findPassageAt(db, textId, start, end);
  if (known !== undefined) return known;
  const id = makeId();
  insertPassage(db, { id, sourceId, textId, start, end, quote, comment, ...anchor });
  return id;
}
