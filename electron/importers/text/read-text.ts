import type { Segment } from '../../../shared/domain/source.ts';
import { cleanText } from '../document/clean-text.ts';
import { withoutText, withText, type ReadInput } from '../document/extracted.ts';
import type { ExtractedDocument } from '../imported.ts';
import { guessFromText } from '../metadata/guess-from-text.ts';
import { decodeText } from './decode.ts';
import { linesToBlocks } from './lines-to-blocks.ts';
import { rolesOfBlocks } from './page-surroundings.ts';

const EXTRACTOR = 'text/1';

/**
 * Plain text in any of the usual encodings. The text is kept whole and in order: only line ends, control and invisible characters, blanks at the ends
 * of lines and Unicode normal form are made uniform.
 */
export function readText({ bytes, fileName, today }: ReadInput): ExtractedDocument {
  const lines = cleanText(decodeText(bytes))
    .split('\n')
    .map((line) => line.trimEnd());
  const first = lines.findIndex((line) => line !== '');
  const body = first < 0 ? '' : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1).join('\n');
  if (body === '') return withoutText('text', 'no-text', fileName, { code: 'source.no-text' }, EXTRACTOR);
  const blocks = linesToBlocks(body);
  const roles = rolesOfBlocks(blocks);
  const segments = blocks.map(({ start, end, block, level }, index): Segment => {
    const role = roles[index] ?? 'body';
    return { start, end, role, block, ...(level === undefined ? {} : { level }) };
  });
  return withText('text', { body, segments }, guessFromText(body, segments, today), fileName, EXTRACTOR);
}
