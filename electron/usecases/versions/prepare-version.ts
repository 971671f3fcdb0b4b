import { diffWords } from '../../../shared/text/versions/diff-words.ts';
import { followPassage } from '../../../shared/text/versions/follow-passage.ts';
import { listPassages } from '../../store/queries/passage.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { readText } from '../../store/texts.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';
import { keepPrepared } from './prepared-versions.ts';
import { readAgain, readFromFile, readFromSource } from './read-version.ts';

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
  const present = readText(file.read, sourceId);
  const body = read.text?.body ?? '';
  const { kind, state, sha256, size, fileName, pageCount } = read;
  const proposal = {
    sourceId,
    kind,
    state,
    sha256,
    size,
    fileName,
    pageCount,
    isReread: read.from.kind === 'original',
    diff: await diffWords(present?.body ?? '', body),
    passages: listPassages(file.read, sourceId)
      .filter(({ textId }) => textId === present?.textId)
      .map((passage) => followPassage(body, passage)),
  };
  keepPrepared(file, sourceId, { ...read, proposal });
  return proposal;
}
