import { composeText } from '../document/block-list.ts';
import { withText, type ReadInput } from '../document/extracted.ts';
import type { ExtractedDocument } from '../imported.ts';
import { guess, type Guesses } from '../metadata/guess.ts';
import { guessFromText } from '../metadata/guess-from-text.ts';
import { isJunkAuthor, isJunkTitle } from '../metadata/junk.ts';
import { mergeGuesses } from '../metadata/merge-guesses.ts';
import { RtfReader } from './rtf-reader.ts';
import { readTokens } from './rtf-tokens.ts';

const EXTRACTOR = 'rtf/1';

/** Rich Text Format: headings by their style, lists, tables, notes; pictures, page headers, hidden and deleted words left out. */
export function readRtf({ bytes, fileName, today, tick }: ReadInput): ExtractedDocument {
  const reader = new RtfReader(tick);
  readTokens(bytes, reader);
  reader.finish();
  const blocks = reader.blocks.all;
  const text = composeText(blocks);
  const { title, author } = reader.info;
  const first = blocks[0];
  const own: Guesses = {
    title:
      guess(isJunkTitle(title) ? undefined : title, 'document-data', { tag: '\\title' }) ??
      guess(first?.block === 'heading' && (first.level ?? 9) <= 2 ? first.text : undefined, 'markup', {
        rule: 'heading',
      }),
    author: guess(isJunkAuthor(author) ? undefined : author, 'document-data', { tag: '\\author' }),
  };
  const guesses = mergeGuesses(own, guessFromText(text.body, text.segments, today));
  return withText('rtf', text, guesses, fileName, EXTRACTOR);
}
