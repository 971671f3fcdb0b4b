import type { SourceText } from '../../../shared/domain/source.ts';
import type { FollowedPassage, VersionProposal } from '../../../shared/domain/version.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { diffWords } from '../../../shared/text/versions/diff-words.ts';
import { followPassage } from '../../../shared/text/versions/follow-passage.ts';
import { listPassages } from '../../store/queries/passage.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { readText } from '../../store/texts.ts';
import { found } from '../checks.ts';
import { inSlices } from '../in-slices.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';
import { keepPrepared } from './prepared-versions.ts';
import { readAgain, readFromFile, readFromSource, type ReadVersion } from './read-version.ts';

/** Reads a new version and says what would become of each quotation. Nothing is changed. */
export async function prepareVersion(
  file: CaseFile,
  { sourceId, path, otherId }: Input<'version.prepare'>,
): Promise<Output<'version.prepare'>> {
  const source = found(findSource(file.read, sourceId), 'source');
  const read =
    path !== undefined
      ? await readFromFile(file.read, source, path)
      : otherId !== undefined
        ? readFromSource(file.read, source, otherId)
        : await readAgain(file.read, source);
  const proposal = await proposeVersion(file.read, sourceId, read);
  keepPrepared(file, sourceId, { ...read, proposal });
  return proposal;
}

/** What the version would change, and what would become of each passage of the present text. */
export async function proposeVersion(
  db: ReadableDatabase,
  sourceId: string,
  read: ReadVersion,
): Promise<VersionProposal> {
  const present = readText(db, sourceId);
  const body = read.text?.body ?? '';
  const { kind, state, sha256, size, fileName, pageCount } = read;
  return {
    sourceId,
    kind,
    state,
    sha256,
    size,
    fileName,
    pageCount,
    isReread: read.from.kind === 'original',
    diff: await inSlices(diffWords(present?.body ?? '', body)),
    passages: await inSlices(followPassages(db, sourceId, present, body)),
  };
}

/** One after the other, in steps. A text with the very same words has them at the very same places. */
export function* followPassages(
  db: ReadableDatabase,
  sourceId: string,
  present: SourceText | undefined,
  body: string,
): Generator<undefined, readonly FollowedPassage[]> {
  const followed: FollowedPassage[] = [];
  for (const passage of listPassages(db, sourceId)) {
    if (passage.textId !== present?.textId) continue;
    const { id: passageId, start, end, quote } = passage;
    const isHere = body === present?.body;
    followed.push(
      isHere ? { passageId, quote, fate: 'surviving', proposal: { start, end, quote } } : followPassage(body, passage),
    );
    yield;
  }
  return followed;
}
