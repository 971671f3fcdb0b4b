import { fold } from '../../../shared/kernel/fold.ts';

/** A word as the index sees it: a run of letters and digits. Offsets are UTF-16 code units of the text it was found in. */
export interface Token {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What SQLite's unicode61 tokenizer takes for a word: letters, numbers and private use, then combining marks as well
 * (https://sqlite.org/fts5.html#unicode61_tokenizer). Apostrophes and hyphens separate: "l’amende" is two words.
 */
const WORD = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\u0300-\u0331]*/gu;

export function* tokensOf(text: string): Generator<Token> {
  for (const { 0: word, index } of text.matchAll(WORD))
    yield { text: word, folded: fold(word), start: index, end: index + word.length };
}

/** Letters that an apostrophe ties to the next word: "l’amende", "qu’elle", "jusqu’au". */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ](?=[\p{L}\p{N}])/iu;
const POSSESSIVE = /['’ʼ]s$/iu;

/** A word without what is tied to it; within quotation marks words stay as they are. */
export const withoutElision = (word: string): string => word.replace(ELISION, '').replace(POSSESSIVE, '');

/** Letters of Chinese and Japanese, which put no blanks between words: the index takes a run of them for one word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]/u;
export const isUnspaced = (word: string): boolean => UNSPACED.test(word);
/** What of a word is to be looked for within runs: all of it, or where other letters come before or between, these letters alone ("ABC会社"). */
export const unspacedParts = (word: string): string[] =>
  WITH_OTHERS.test(word) ? (word.match(UNSPACED_RUN) ?? []) : [word];
const UNSPACED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]+/gu;
const WITH_OTHERS = /[^\p{N}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\u3099\u309a]/u;

/** Two letters that stand for one, either way: what is typed and what the index keeps. */
export const LIGATURES: Readonly<Record<string, string>> = { oe: 'œ', ae: 'æ', ss: 'ß' };
/** By the first of the two: where a beginning ends in the middle of one. */
export const CUT_LIGATURES: Readonly<Record<string, string>> = { o: 'œ', a: 'æ', s: 'ß' };
