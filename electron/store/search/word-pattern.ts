/**
 * Finds phrases in a text as it stands, without folding it: letters become classes of their accented forms, and only the ends of a match
 * are looked at as words. Classes of all letters would cost more to compile than a whole page of hits to read.
 */
import { fold } from '../../../shared/kernel/fold.ts';
import { withPoints } from '../../../shared/kernel/initials.ts';
import type { Phrase } from './query.ts';
import { comparable } from '../../../shared/kernel/fold.ts';
import { CUT_LIGATURES, isUnspaced, LIGATURES } from './tokens.ts';

/** A stretch of a text, UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where letters with an accented form live: Latin, Greek, Cyrillic, letterlike signs. Others only have themselves. */
const ACCENTED = [
  [0x41, 0x52f],
  [0x1e00, 0x1fff],
  [0x2100, 0x214f],
] as const;

let forms: ReadonlyMap<string, string> | undefined;

/** For a folded letter, every letter that folds to it. */
function formsOf(letter: string): string {
  if (!forms) {
    const found = new Map<string, string>();
    for (const [first, last] of ACCENTED)
      for (let code = first; code <= last; code++) {
        const form = String.fromCharCode(code);
        const folded = fold(form);
        if (isInWord(form)) found.set(folded, (found.get(folded) ?? '') + form);
      }
    forms = found;
  }
  return forms.get(letter) ?? [...new Set([letter, letter.toUpperCase()])].join('');
}

const IN_WORD = /^[\p{L}\p{N}\p{Co}\u0300-\u0331]/u;
const wordChars = new Map<string, boolean>();

/** Whether a character belongs to a word, as the index has it. */
function isInWord(char: string): boolean {
  let is = wordChars.get(char);
  if (is === undefined) wordChars.set(char, (is = IN_WORD.test(char)));
  return is;
}

const charAt = (text: string, at: number): string => {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
};
const charBefore = (text: string, at: number): string => {
  const last = text.charAt(at - 1);
  return /[\uDC00-\uDFFF]/u.test(last) ? text.slice(at - 2, at) : last;
};

/** The end of the word that goes on at an offset, or of what is between words. */
function skip(text: string, at: number, isWord: boolean): number {
  let end = at;
  for (let char = charAt(text, end); char !== '' && isInWord(char) === isWord; char = charAt(text, end))
    end += char.length;
  return end;
}

/** Accents that stand behind their letter: rare, and slow to look for after each. */
const MARKS = String.raw`[\u0300-\u036f]*`;
const HAS_MARKS = /[\u0300-\u036f]/u;

/** Letters with their accents, ligatures either way; a beginning that ends in the middle of one, too: "co*" is also "cœur". */
function wordSource(word: string, isBeginning: boolean, marks: string): string {
  const oneOf = (letter: string): string =>
    letter.length === 1 ? `[${formsOf(letter)}]${marks}` : `(?:${letter}|${letter.toUpperCase()})`;
  const letters = Array.from(comparable(word).normalize('NFC'));
  let source = '';
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] ?? '';
    const second = letters[at + 1] ?? '';
    const ligature = LIGATURES[letter + second];
    const cut = isBeginning && at === letters.length - 1 ? CUT_LIGATURES[letter] : undefined;
    if (ligature !== undefined) {
      source += `(?:${oneOf(letter)}${oneOf(second)}|${oneOf(ligature)})`;
      at += 1;
    } else source += cut === undefined ? oneOf(letter) : `(?:${oneOf(letter)}|${oneOf(cut)})`;
  }
  return source;
}

/** The same with points between the letters, when the word may stand for initials: "cnil" is also "C.N.I.L.". */
function pointedSource(word: string, marks: string): string {
  const pointed = isUnspaced(word) ? undefined : withPoints(word.normalize('NFC'));
  if (pointed === undefined) return '';
  const letters = pointed.split('.').map((letter) => `[${formsOf(fold(letter))}]${marks}`);
  return `|${letters.join(String.raw`\.`)}\\.?`;
}

interface Patterns {
  readonly first: RegExp;
  readonly next: readonly RegExp[];
}
/** For texts whose letters carry their accents, and for texts where some stand behind. */
const patterns = { plain: new WeakMap<Phrase, Patterns>(), marked: new WeakMap<Phrase, Patterns>() };

function patternsOf(phrase: Phrase, text: string): Patterns {
  const isMarked = HAS_MARKS.test(text);
  const made = patterns[isMarked ? 'marked' : 'plain'];
  const known = made.get(phrase);
  if (known) return known;
  const [first = '', ...next] = phrase.words.map((word, index) => {
    // A word holds letters, digits and marks only: nothing of it means anything else to an expression.
    if (phrase.exact) return word;
    const isBeginning = phrase.prefix && index === phrase.words.length - 1;
    const marks = isMarked ? MARKS : '';
    return `(?:${wordSource(word, isBeginning, marks)}${pointedSource(word, marks)})`;
  });
  const compiled = { first: new RegExp(first, 'g'), next: next.map((source) => new RegExp(source, 'y')) };
  made.set(phrase, compiled);
  return compiled;
}

/** The first places where a phrase stands, in the order of the text, none within another. */
export function placesOf(text: string, phrase: Phrase, limit: number): Span[] {
  const { first, next } = patternsOf(phrase, text);
  const spans: Span[] = [];
  first.lastIndex = 0;
  for (let match = first.exec(text); match; match = first.exec(text)) {
    const start = match.index;
    const before = charBefore(text, start);
    // In a run without blanks a word may stand anywhere.
    const isInside = before !== '' && isInWord(before) && !isUnspaced(before) && !isUnspaced(charAt(text, start));
    const end =
      isInside || isWithinInitials(text, start, match[0])
        ? undefined
        : endOf(text, start + match[0].length, next, phrase.prefix);
    first.lastIndex = end ?? start + 1;
    if (end === undefined) continue;
    spans.push({ start, end });
    if (spans.length >= limit) break;
  }
  return spans;
}

/** "N.I.L." is not in "C.N.I.L.", which is one word. */
const isWithinInitials = (text: string, start: number, found: string): boolean =>
  found.includes('.') && text.charAt(start - 1) === '.' && isInWord(charBefore(text, start - 1));

/** The end of a phrase whose first word's letters end at an offset; undefined when the rest does not stand there. */
function endOf(text: string, letters: number, next: readonly RegExp[], prefix: boolean): number | undefined {
  let end = letters;
  for (const word of next) {
    const after = skip(text, end, false);
    if (after === end) return undefined;
    word.lastIndex = after;
    if (!word.test(text)) return undefined;
    end = word.lastIndex;
  }
  if (!prefix && (isUnspaced(charBefore(text, end)) || isUnspaced(charAt(text, end)))) return end;
  const whole = skip(text, end, true);
  return whole === end || prefix ? whole : undefined;
}

export const isIn = (text: string, phrase: Phrase): boolean => placesOf(text, phrase, 1).length > 0;
