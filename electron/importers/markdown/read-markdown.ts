import { cleanAddress } from '../../../shared/kernel/web-address.ts';
import { cleanText } from '../document/clean-text.ts';
import { composeText } from '../document/block-list.ts';
import { withText, type ReadInput } from '../document/extracted.ts';
import type { ExtractedDocument } from '../imported.ts';
import { guess } from '../metadata/guess.ts';
import { guessFromText } from '../metadata/guess-from-text.ts';
import { mergeGuesses } from '../metadata/merge-guesses.ts';
import { decodeText } from '../text/decode.ts';
import { guessFromAddress, guessFromFrontMatter, readFrontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';

const EXTRACTOR = 'markdown/1';

/**
 * Markdown. Its text is what a reader of the formatted page would see: marks are taken off, words and numbers of items kept; passages are counted in
 * that text, and the original bytes stay beside it.
 */
export function readMarkdown({ bytes, fileName, today }: ReadInput): ExtractedDocument {
  const lines = cleanText(decodeText(bytes)).split('\n');
  const { fields, rest } = readFrontMatter(lines);
  const blocks = markdownBlocks(lines.slice(rest));
  const text = composeText(blocks);
  const first = blocks[0];
  const heading = guess(first?.block === 'heading' ? first.text : undefined, 'markup', { rule: 'heading' });
  const { stated, address } = guessFromFrontMatter(fields, today);
  const told = guessFromText(text.body, text.segments, today);
  const guesses = mergeGuesses(stated, { title: heading }, told, guessFromAddress(address, today));
  return { ...withText('markdown', text, guesses, fileName, EXTRACTOR), address: cleanAddress(address) };
}
