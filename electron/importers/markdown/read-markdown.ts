import { cleanText } from '../document/clean-text.ts';
import { composeText } from '../document/block-list.ts';
import { withText, type ReadInput } from '../document/extracted.ts';
import type { ExtractedDocument } from '../imported.ts';
import { dayOfStamp } from '../metadata/dates.ts';
import { guess, type Guesses } from '../metadata/guess.ts';
import { guessFromText } from '../metadata/guess-from-text.ts';
import { mergeGuesses } from '../metadata/merge-guesses.ts';
import { decodeText } from '../text/decode.ts';
import { markdownBlocks } from './markdown-blocks.ts';

const EXTRACTOR = 'markdown/1';

/** Lines between two `---` at the very top, `name: value`; their values are what the document says of itself, not its text. */
function readFrontMatter(lines: readonly string[]): {
  readonly fields: ReadonlyMap<string, string>;
  readonly rest: number;
} {
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/u.test(line)) : -1;
  const inside = end > 0 ? lines.slice(1, end) : [];
  if (inside.length === 0 || !inside.every((line) => /^(?:[\w-]+\s*:|\s+\S|-\s|#|\s*$)/u.test(line)))
    return { fields: new Map(), rest: 0 };
  const fields = new Map<string, string>();
  for (const line of inside) {
    const [, name = '', value = ''] = /^([\w-]+)\s*:\s*(.*?)\s*$/u.exec(line) ?? [];
    if (value !== '') fields.set(name.toLowerCase(), value.replace(/^(["'])(.*)\1$/u, '$2'));
  }
  return { fields, rest: end + 1 };
}

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
  const own: Guesses = {
    title:
      guess(fields.get('title') ?? fields.get('titre'), 'document-data') ??
      guess(first?.block === 'heading' ? first.text : undefined, 'markup'),
    published: guess(dayOfStamp(fields.get('date') ?? fields.get('published'), today), 'document-data'),
    publisher: guess(fields.get('publisher') ?? fields.get('source'), 'document-data'),
    author: guess(fields.get('author') ?? fields.get('auteur'), 'document-data'),
    language: guess(
      /^[a-z]{2,3}(?![a-z])/u.exec(fields.get('lang') ?? fields.get('language') ?? '')?.[0],
      'document-data',
    ),
  };
  const guesses = mergeGuesses(own, guessFromText(text.body, text.segments, today));
  return withText('markdown', text, guesses, fileName, EXTRACTOR);
}
