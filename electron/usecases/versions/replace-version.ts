import { ProblemError } from '../../../shared/kernel/result.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { WritableDatabase } from '../../store/database.ts';
import { writeOriginal } from '../../store/originals.ts';
import { findPassage, findPassageAt } from '../../store/queries/passage.ts';
import { findSource, findSourceRow } from '../../store/queries/source-read.ts';
import { deleteSource, movePassage, replaceVersion as replace } from '../../store/queries/source-version.ts';
import { insertText } from '../../store/texts.ts';
import { found } from '../checks.ts';
import { learnWording } from '../families/learn-wording.ts';
import { originalParts } from '../intake/original-parts.ts';
import { anchorOf } from '../passages/anchor.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';
import { dropPrepared, preparedFor } from './prepared-versions.ts';
import { refuseUsed, type ReadVersion } from './read-version.ts';

type Moves = Input<'version.replace'>['moves'];

/** The prepared version takes its place, in one step that undo takes back. Only the passages named move to it. */
export function replaceVersion(
  file: CaseFile,
  { sourceId, moves }: Input<'version.replace'>,
): Output<'version.replace'> {
  const { no } = found(findSource(file.read, sourceId), 'source');
  const version = preparedFor(file, sourceId);
  if (!version) throw new ProblemError('version.none', { no });
  const row = file.commit(
    'source.replaced',
    (db) => {
      putInPlace(db, sourceId, { ...version, ...version.proposal }, moves);
      return found(findSourceRow(db, sourceId), 'source');
    },
    { detail: { no } },
  );
  dropPrepared(file, sourceId);
  return row;
}

/** Within a transaction: the version becomes the present one, and the passages named move to it. */
export function putInPlace(db: WritableDatabase, sourceId: string, version: ReadVersion, moves: Moves): void {
  const textId = write(db, version);
  const { kind, state, sha256, size, fileName, pageCount, relativePath, problem } = version;
  replace(db, sourceId, { kind, state, sha256, size, fileName, pageCount, relativePath, problem, textId });
  for (const move of moves) follow(db, sourceId, textId, version, move);
}

/** Original and text, if they are not there. @returns the id of the text, null without one */
function write(db: WritableDatabase, { from, text, sha256, size }: ReadVersion): string | null {
  if (from.kind === 'source') {
    // Looked at again: something may lean on it since.
    refuseUsed(db, found(findSource(db, from.otherId), 'source'));
    deleteSource(db, from.otherId);
    return from.textId;
  }
  if (from.kind === 'file') writeOriginal(db, sha256, size, from.bytes ? [from.bytes] : originalParts(from.path));
  if (!text) return null;
  const { body, segments, pageStarts, extractor, print } = text;
  const textId = insertText(db, { sha256, extractor, body, segments, pageStarts });
  learnWording(db, [{ textId, body, segments, print }]);
  return textId;
}

/** @throws ProblemError `passage.moved` when those are not the words at that place, `version.taken` when another passage stands there */
function follow(
  db: WritableDatabase,
  sourceId: string,
  textId: string | null,
  { text }: ReadVersion,
  { passageId, start, end, quote }: Moves[number],
): void {
  const passage = found(findPassage(db, passageId), 'passage');
  const anchor = text && anchorOf(text.body, text.pageStarts, { start, end, quote });
  if (!anchor || textId === null || passage.sourceId !== sourceId) throw new ProblemError('passage.moved');
  const other = findPassageAt(db, textId, start, end);
  if (other !== undefined && other !== passageId) throw new ProblemError('version.taken');
  movePassage(db, passageId, { textId, start, end, quote, ...anchor });
}
