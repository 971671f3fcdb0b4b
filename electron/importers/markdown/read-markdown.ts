import { cleanText } from '../document/clean-text.ts';
import { composeText } from '../document/block-list.ts';
import { withText, type ReadInput } from '../document/extracted.ts';
import type { ExtractedDocument } from '../imported.ts';
import { dayOfStamp } from '../metadata/dates.ts';
import { guess, type Guess, type Guesses } from '../metadata/guess.ts';
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
  const stated = (names: readonly string[], read: (value: string) => string | undefined): Guess | undefined => {
    const tag = names.find((name) => fields.has(name)) ?? '';
    const words = fields.get(tag);
    return guess(words === undefined ? undefined : read(words), 'document-data', { tag, words });
  };
  const whole = (value: string): string => value;
  const own: Guesses = {
    title:
      stated(['title', 'titre'], whole) ??
      guess(first?.block === 'heading' ? first.text : undefined, 'markup', { rule: 'heading' }),
    published: stated(['date', 'published'], (stamp) => dayOfStamp(stamp, today)),
    publisher: stated(['publisher', 'source'], whole),
    author: stated(['author', 'auteur'], whole),
    language: stated(['lang', 'language'], (tag) => /^[a-z]{2,3}(?![a-z])/u.exec(tag)?.[0]),
    captured: stated(['accessed', 'captured', 'consulted', 'consulte'], (stamp) => dayOfStamp(stamp, today)),
  };
  const guesses = mergeGuesses(own, guessFromText(text.body, text.segments, today));
  return withText('markdown', text, guesses, fileName, EXTRACTOR);
}
