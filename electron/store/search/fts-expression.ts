/** Questions of words, as FTS5 takes them. Whatever was typed, the expression holds only quoted words, stars, brackets and operators. */
import { isCapitals, withPoints } from '../../../shared/kernel/initials.ts';
import { comparable } from '../../../shared/kernel/fold.ts';
import { CUT_LIGATURES, LIGATURES } from './tokens.ts';
import type { Phrase } from './query.ts';

/** Spellings of one phrase that the index keeps apart; beyond, the phrase as typed must do. */
const MOST_SPELLINGS = 16;

/** Which words may also be initials with points, each letter a word of the index: all short ones, those typed in capitals, or none. */
export type Pointed = 'all' | 'capitals' | 'none';
/** Two letters are as often two short words: "l’a", "n’y". */
const OFTEN_WORDS = /^\p{L}[AY]$/u;

function initialsOf(word: string, pointed: Pointed): string | undefined {
  const mayBe =
    word.length === 2
      ? pointed === 'all' && isCapitals(word) && !OFTEN_WORDS.test(word)
      : pointed === 'all' || (pointed === 'capitals' && isCapitals(word));
  return mayBe ? withPoints(word)?.replaceAll('.', ' ') : undefined;
}

/** The index keeps œ, æ and ß: "œuvre" and "oeuvre" are two words there, and both are meant; so are initials with points. */
function spellings({ words, prefix, exact }: Phrase, pointed: Pointed): string[] {
  let phrases: string[][] = [[]];
  for (const [index, word] of words.entries()) {
    const isBeginning = prefix && index === words.length - 1;
    const initials = exact || isBeginning ? undefined : initialsOf(word, pointed);
    const variants = [...variantsOf(word, isBeginning), ...(initials === undefined ? [] : [initials])];
    if (phrases.length * variants.length > MOST_SPELLINGS) return [words.join(' ')];
    phrases = phrases.flatMap((phrase) => variants.map((variant) => [...phrase, variant]));
  }
  return phrases.map((phrase) => phrase.join(' '));
}

function variantsOf(word: string, prefix: boolean): string[] {
  const plain = comparable(word);
  let variants = [''];
  for (let at = 0; at < plain.length; at++) {
    if (variants.length > MOST_SPELLINGS) return [word];
    const pair = plain.slice(at, at + 2);
    const ligature = LIGATURES[pair];
    // A beginning that ends in the middle of a ligature: "co*" is also "cœur".
    const cut = prefix && at === plain.length - 1 ? CUT_LIGATURES[pair] : undefined;
    const letter = plain.charAt(at);
    if (ligature !== undefined) {
      variants = variants.flatMap((variant) => [variant + pair, variant + ligature]);
      at += 1;
    } else if (cut !== undefined) variants = variants.flatMap((variant) => [variant + letter, variant + cut]);
    else variants = variants.map((variant) => variant + letter);
  }
  return variants.length === 1 ? [word] : variants;
}

/** Words and spaces only: nothing in it can end the string. */
const quoted = (words: string, prefix: boolean): string => `"${words}"${prefix ? ' *' : ''}`;

export const phraseExpression = (phrase: Phrase, pointed: Pointed): string =>
  joined(
    spellings(phrase, pointed).map((spelling) => quoted(spelling, phrase.prefix)),
    'OR',
  );

export function nearExpression(phrases: readonly Phrase[], distance: number, pointed: Pointed): string {
  let groups: string[][] = [[]];
  for (const phrase of phrases) {
    const all = spellings(phrase, pointed).map((spelling) => quoted(spelling, phrase.prefix));
    const some = groups.length * all.length > MOST_SPELLINGS ? [quoted(phrase.words.join(' '), phrase.prefix)] : all;
    groups = groups.flatMap((group) => some.map((one) => [...group, one]));
  }
  return joined(
    groups.map((group) => `NEAR(${group.join(' ')}, ${distance})`),
    'OR',
  );
}

/** One expression as it is, several in brackets; the same is asked once. */
export function joined(expressions: readonly string[], operator: 'AND' | 'OR'): string {
  const distinct = [...new Set(expressions)];
  return distinct.length === 1 ? (distinct[0] ?? '') : `(${distinct.join(` ${operator} `)})`;
}
