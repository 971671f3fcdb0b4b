/** Ways to look for patterns that cost no more than the looking. */

import { admitsOf, openingAt } from './openings.ts';

/**
 * Every match of a global pattern. `matchAll` would compile a copy of the pattern for each text, which for the long grammars here costs
 * more than the reading. A pattern that begins with a word is tried only at words that begin as it does.
 */
export function allMatches(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const words = wordsOf(pattern);
  if (words) return matchesAtWords(words, text, Number.POSITIVE_INFINITY);
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** The first of them; of a pattern that need not be global. */
export function firstMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  const words = wordsOf(pattern);
  if (words) return matchesAtWords(words, text, 1)[0] ?? null;
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

/** A pattern that begins with a word: nothing matches it but where no letter stands before. */
interface WordPattern {
  readonly sticky: RegExp;
  readonly admits: (opening: number) => boolean;
  /** By opening: 1 admitted, 2 not, 0 not asked yet. */
  known: Uint8Array;
}
const WORD_STARTS = [String.raw`(?<![\p{L}`, String.raw`(?<!\p{L})`];
const wordPatterns = new WeakMap<RegExp, WordPattern | 'none'>();

function wordsOf(pattern: RegExp): WordPattern | undefined {
  let words = wordPatterns.get(pattern);
  if (words === undefined) {
    const { source, flags } = pattern;
    words =
      WORD_STARTS.some((start) => source.startsWith(start)) && !hasChoiceOutside(source)
        ? {
            sticky: new RegExp(source, `${flags.replace('g', '')}y`),
            admits: admitsOf(pattern),
            known: new Uint8Array(1_024),
          }
        : 'none';
    wordPatterns.set(pattern, words);
  }
  return words === 'none' ? undefined : words;
}

/** "(?<!a)b|c": the look behind is no part of the second choice. */
function hasChoiceOutside(source: string): boolean {
  let depth = 0;
  let isInClass = false;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at];
    if (letter === '\\') at += 1;
    else if (isInClass) isInClass = letter !== ']';
    else if (letter === '[') isInClass = true;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    else if (letter === '|' && depth === 0) return true;
  }
  return false;
}

function matchesAtWords(words: WordPattern, text: string, most: number): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const { places, openings } = wordStarts(text);
  let next = 0;
  for (let one = 0; one < places.length && found.length < most; one++) {
    const opening = openings[one] ?? 0;
    const known = words.known[opening];
    if (known === 2 || (known !== 1 && !learn(words, opening))) continue;
    const at = places[one] ?? 0;
    if (at < next) continue;
    words.sticky.lastIndex = at;
    const match = words.sticky.exec(text);
    if (!match) continue;
    found.push(match);
    next = at + Math.max(1, match[0].length);
  }
  return found;
}

function learn(words: WordPattern, opening: number): boolean {
  if (opening >= words.known.length) {
    const longer = new Uint8Array(Math.max(opening + 1, words.known.length * 2));
    longer.set(words.known);
    words.known = longer;
  }
  const isAdmitted = words.admits(opening);
  words.known[opening] = isAdmitted ? 1 : 2;
  return isAdmitted;
}

interface WordStarts {
  readonly places: readonly number[];
  readonly openings: readonly number[];
}
/** Sentences that were looked at last: dozens of patterns look at each. */
const MOST_KNOWN = 1_024;
const LONGEST_KNOWN = 2_000;
const known = new Map<string, WordStarts>();

/** Every place without a letter of Latin-1 before it, and how the text goes on there. */
function wordStarts(text: string): WordStarts {
  let starts = text.length > LONGEST_KNOWN ? undefined : known.get(text);
  if (!starts) {
    const places: number[] = [];
    const openings: number[] = [];
    let before = 0x20;
    for (let at = 0; at < text.length; at++) {
      const isPair = before >= 0xd800 && before <= 0xdbff;
      if (!isLatinLetter(before) && !isPair) {
        places.push(at);
        openings.push(openingAt(text, at));
      }
      before = text.charCodeAt(at);
    }
    starts = { places, openings };
    if (known.size >= MOST_KNOWN) known.clear();
    if (text.length <= LONGEST_KNOWN) known.set(text, starts);
  }
  return starts;
}

const isLatinLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0xc0 && code <= 0xff && code !== 0xd7 && code !== 0xf7);

/**
 * Where a group begins with which its match ends; every grammar here puts what it looks for last, before looking ahead. The indices that
 * a pattern can be asked for (`d`) cost more than the match.
 */
export const startOfLast = (match: RegExpExecArray, group: string): number =>
  match.index + match[0].length - (match.groups?.[group]?.length ?? match[0].length);

/**
 * Many named patterns as one, so that the text is read once; the group that took part tells which it was. Sources must not name groups
 * of their own. At one place the earlier pattern wins.
 */
export function oneOf<Name>(
  named: readonly (readonly [name: Name, source: string])[],
  before: string,
  after: string,
  flags: string,
): { readonly pattern: RegExp; nameOf(match: RegExpExecArray): Name | undefined } {
  const pattern = new RegExp(
    `${before}(?:${named.map(([, source], index) => `(?<n${index}>${source})`).join('|')})${after}`,
    flags,
  );
  const names = named.map(([name], index) => [`n${index}`, name] as const);
  return { pattern, nameOf: ({ groups }) => names.find(([group]) => groups?.[group] !== undefined)?.[1] };
}
