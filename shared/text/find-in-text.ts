/** Finding words in one text, as Ctrl+F does: without regard to case, accents, kinds of quotation mark or of blank. */
import { otherWritings } from '../kernel/initials.ts';
import type { Span } from './span.ts';

const ALIKE: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
};

const MARKS = /\p{M}+/gu;

/** One character folded; empty for a soft hyphen or a combining mark. */
function foldCharacter(character: string): string {
  if (character === '\u00ad') return '';
  if (/\s/u.test(character)) return ' ';
  const lower = character.toLowerCase();
  return ALIKE[lower] ?? lower.normalize('NFD').replaceAll(MARKS, '');
}

export interface FoldedText {
  readonly text: string;
  /** Offset in the original of each folded code unit, and the original's length at the end. */
  readonly origin: Uint32Array;
}

/** What each character folds to, learnt as texts are folded: a text has a hundred different ones and a million in all. */
const known = new Map<number, string>();

function foldCodePoint(point: number): string {
  const before = known.get(point);
  if (before !== undefined) return before;
  const folded = foldCharacter(String.fromCodePoint(point));
  known.set(point, folded);
  return folded;
}

/** Folds a text once, so that each key typed costs one `indexOf` walk. Runs of blanks become one space. */
export function foldText(body: string): FoldedText {
  let origin = new Uint32Array(body.length + 16);
  let text = '';
  let length = 0;
  let blank = false;
  for (let at = 0; at < body.length;) {
    const point = body.codePointAt(at) ?? 0;
    const folded = foldCodePoint(point);
    if (folded !== '' && !(blank && folded === ' ')) {
      if (length + folded.length >= origin.length) origin = grown(origin);
      for (const end = length + folded.length; length < end; length++) origin[length] = at;
      text += folded;
    }
    if (folded !== '') blank = folded === ' ';
    at += point > 0xffff ? 2 : 1;
  }
  origin[length] = body.length;
  return { text, origin: origin.subarray(0, length + 1) };
}

function grown(origin: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(origin.length * 2);
  larger.set(origin);
  return larger;
}

/**
 * Spans, in the original text, where the words occur; they do not overlap.
 * @param limit most spans given back: a letter typed in a text of a million characters must not freeze the window
 */
export function findInText(folded: FoldedText, words: string, limit = 2_000): Span[] {
  const others = otherWritings(words).flatMap((writing) => findOne(folded, writing, limit, placeOf));
  const spans = findOne(folded, words, limit, (text, needle, from) => text.indexOf(needle, from));
  if (others.length === 0) return spans;
  return [...spans, ...others].sort((a, b) => a.start - b.start).slice(0, limit);
}

/** Whether all of the words stand in a text that was folded, initials with or without points. */
export const holdsWords = (folded: string, words: readonly string[]): boolean =>
  words.every(
    (word) => folded.includes(word) || otherWritings(word).some((writing) => placeOf(folded, writing, 0) >= 0),
  );

/** The next place; what has points amid its letters does not begin within a word: "l.e" is not in "journal.eu". */
function placeOf(text: string, needle: string, from: number): number {
  let at = text.indexOf(needle, from);
  if (POINTED.test(needle)) while (at > 0 && LETTER.test(text.charAt(at - 1))) at = text.indexOf(needle, at + 1);
  return at;
}

const POINTED = /\p{L}\.\p{L}/u;
const LETTER = /[\p{L}\p{N}]/u;

function findOne(folded: FoldedText, words: string, limit: number, next: typeof placeOf): Span[] {
  const needle = foldText(words.trim()).text;
  if (needle === '') return [];
  const spans: Span[] = [];
  for (let at = next(folded.text, needle, 0); at >= 0 && spans.length < limit;) {
    const last = folded.origin[at + needle.length - 1] ?? 0;
    let after = at + needle.length;
    // The end is where the next original character begins: a letter may fold into two, and marks that folded away belong to it.
    while (after < folded.text.length && folded.origin[after] === last) after++;
    spans.push({ start: folded.origin[at] ?? 0, end: folded.origin[after] ?? last + 1 });
    at = next(folded.text, needle, after);
  }
  return spans;
}
