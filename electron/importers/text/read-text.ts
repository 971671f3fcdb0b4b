import { cleanText } from '../document/clean-text.ts';
import { withoutText, withText, type ReadInput } from '../document/extracted.ts';
import type { ExtractedDocument } from '../imported.ts';
import { guessFromText } from '../metadata/guess-from-text.ts';
import { composeLines } from './compose-lines.ts';
import { decodeText, rareEncoding } from './decode.ts';
import { rolesOfBlocks } from './surroundings/find-surroundings.ts';

const EXTRACTOR = 'text/6';

/** As people know them. */
const CALLED: Readonly<Record<string, string>> = { cp850: 'CP850 (DOS)', cp437: 'CP437 (DOS)', macintosh: 'Mac Roman' };

/**
 * Plain text in any of the usual encodings. The text is kept whole and in order: only line ends, control and invisible characters, blanks at the ends
 * of lines and Unicode normal form are made uniform.
 */
export function readText({ bytes, fileName, today, tick }: ReadInput): ExtractedDocument {
  const { body, segments } = composeLines(cleanText(decodeText(bytes)), (blocks) => rolesOfBlocks(blocks, tick));
  if (body === '') return withoutText('text', 'no-text', fileName, { code: 'source.no-text' }, EXTRACTOR);
  const encoding = rareEncoding(bytes);
  const problem =
    encoding === undefined
      ? null
      : { code: 'source.encoding-guessed', detail: { encoding: CALLED[encoding] ?? encoding } };
  return withText('text', { body, segments }, guessFromText(body, segments, today), fileName, EXTRACTOR, problem);
}
