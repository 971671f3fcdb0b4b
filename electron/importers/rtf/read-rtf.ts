import { genreNamed } from '../../../shared/domain/genre.ts';
import { composeText } from '../document/block-list.ts';
import { withText, type ReadInput } from '../document/extracted.ts';
import type { ExtractedDocument } from '../imported.ts';
import { dayOfStamp } from '../metadata/dates.ts';
import { guess, type Guess, type Guesses } from '../metadata/guess.ts';
import { guessFromText } from '../metadata/guess-from-text.ts';
import { isJunkAuthor, isJunkTitle } from '../metadata/junk.ts';
import { mergeGuesses } from '../metadata/merge-guesses.ts';
import { RtfReader } from './rtf-reader.ts';
import { readTokens } from './rtf-tokens.ts';

const EXTRACTOR = 'rtf/1';

/**
 * When the file was made, else when it was last changed: neither is its publication, so that it is a doubt, for when its text is silent. As precise as
 * the file says.
 */
function madeOn({ times }: RtfReader, today: string): Guess | undefined {
  for (const tag of ['creatim', 'revtim'] as const) {
    const { year, month, day } = times[tag];
    const known = month === 0 ? [year] : day === 0 ? [year, month] : [year, month, day];
    const stamp = known.map((part) => String(part).padStart(2, '0')).join('-');
    const edtf = dayOfStamp(stamp, today);
    const found = guess(edtf && `${edtf}?`, 'document-data', { tag: `\\${tag}`, rule: 'file-made', words: stamp });
    if (found) return found;
  }
  return undefined;
}

/** Rich Text Format: headings by their style, lists, tables, notes; pictures, page headers, hidden and deleted words left out. */
export function readRtf({ bytes, fileName, today, tick }: ReadInput): ExtractedDocument {
  const reader = new RtfReader(tick);
  readTokens(bytes, reader);
  reader.finish();
  const blocks = reader.blocks.all;
  const text = composeText(blocks);
  const { title, author, category } = reader.info;
  const first = blocks[0];
  const own: Guesses = {
    title:
      guess(isJunkTitle(title) ? undefined : title, 'document-data', { tag: '\\title' }) ??
      guess(first?.block === 'heading' && (first.level ?? 9) <= 2 ? first.text : undefined, 'markup', {
        rule: 'heading',
      }),
    genre: guess(genreNamed(category), 'document-data', { tag: '\\category', words: category }),
    author: guess(isJunkAuthor(author) ? undefined : author, 'document-data', { tag: '\\author' }),
  };
  const doubted: Guesses = { published: madeOn(reader, today) };
  const guesses = mergeGuesses(own, guessFromText(text.body, text.segments, today), doubted);
  return withText('rtf', text, guesses, fileName, EXTRACTOR);
}
