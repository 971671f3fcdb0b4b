/**
 * Which characters of a source's text are which characters of the same document as another program draws it: pages of a PDF, a web page.
 * Both say the same words in nearly the same order, but each has its own blanks, broken words, hidden parts and additions.
 */
import type { Span } from './span.ts';

/** Between the text and what is drawn, in either direction. Both lists rise; what has no counterpart is in neither. */
export interface Alignment {
  /** Offsets in the text of the characters that are drawn, … */
  readonly text: readonly number[];
  /** … and where each of them is drawn. */
  readonly drawn: readonly number[];
}

interface Letters {
  /** Without blanks, accents' forms and ligatures made alike. */
  readonly letters: string;
  /** Offset of each letter in the string it comes from. */
  readonly origin: readonly number[];
}

/** Blanks, soft hyphens, marks of direction, and the signs that stand for letters no font has. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\0]/u;
/** Also the codes at which fonts of TeX keep their ligatures. */
const ALIKE: Readonly<Record<string, string>> = {
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '−': '-',
};

const folded = new Map<string, string>();
function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const made = ALIKE[character] ?? (UNSEEN.test(character) ? '' : character.normalize('NFKD'));
  folded.set(character, made);
  return made;
}

function lettersOf(text: string): Letters {
  const parts: string[] = [];
  const origin: number[] = [];
  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const own = foldCharacter(character);
    for (let unit = 0; unit < own.length; unit++) origin.push(at);
    if (own !== '') parts.push(own);
    at += character.length;
  }
  return { letters: parts.join(''), origin };
}

/** Letters that must agree before two places are taken for the same again. */
const SURE = 12;
/** How far the text may run on without being drawn, and the drawing without being in the text. */
const FARTHEST = 20_000;
/** Within this much a few letters that agree are enough: a hyphen more, a sign that reads otherwise. */
const NEAR = 4;
const ENOUGH = 6;

class Places {
  /** Of the pieces that are looked for. */
  readonly length: number;
  readonly #letters: string;
  #places: Map<string, number[]> | undefined;
  constructor(letters: string, length: number) {
    this.#letters = letters;
    this.length = length;
  }

  /** The first place at or after `from` where these letters stand. */
  next(letters: string, from: number): number | undefined {
    // Most pages agree throughout and never ask.
    this.#places ??= this.#index();
    const places = this.#places.get(letters);
    if (!places) return undefined;
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((places[middle] ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return places[low];
  }

  #index(): Map<string, number[]> {
    const places = new Map<string, number[]>();
    for (let at = 0; at + this.length <= this.#letters.length; at++) {
      const letters = this.#letters.slice(at, at + this.length);
      const known = places.get(letters);
      if (known) known.push(at);
      else places.set(letters, [at]);
    }
    return places;
  }
}

/** The smallest step on both sides after which they agree again. */
function resume(a: string, b: string, i: number, j: number, places: Places): { i: number; j: number } | undefined {
  for (let cost = 1; cost <= NEAR * 2; cost++)
    for (let di = Math.max(0, cost - NEAR); di <= Math.min(cost, NEAR); di++) {
      const [at, to] = [i + di, j + cost - di];
      const letters = a.slice(at, at + ENOUGH);
      const isEnd = at + letters.length === a.length && to + letters.length === b.length;
      if (letters !== '' && (letters.length === ENOUGH || isEnd) && b.startsWith(letters, to)) return { i: at, j: to };
    }
  let best: { i: number; j: number } | undefined;
  let least = FARTHEST;
  for (let di = 0; di < least && i + di + places.length <= a.length; di++) {
    const to = places.next(a.slice(i + di, i + di + places.length), j);
    if (to === undefined || to - j + di >= least) continue;
    least = to - j + di;
    best = { i: i + di, j: to };
  }
  if (best || i + places.length <= a.length) return best;
  const last = b.indexOf(a.slice(i), j);
  return last < 0 ? undefined : { i, j: last };
}

/**
 * Pairs the letters of a text with those of its drawing, in one pass; where they part it goes on at the nearest place where a dozen letters agree.
 * Costs as much as both are long, and more only where they differ.
 */
export function alignText(text: string, drawn: string): Alignment {
  const [a, b] = [lettersOf(text), lettersOf(drawn)];
  const aligned = { text: [] as number[], drawn: [] as number[] };
  const places = new Places(b.letters, Math.min(SURE, a.letters.length));
  let [i, j] = [0, 0];
  while (i < a.letters.length && j < b.letters.length) {
    if (a.letters.charCodeAt(i) === b.letters.charCodeAt(j)) {
      const [from, to] = [a.origin[i] ?? 0, b.origin[j] ?? 0];
      if (from > (aligned.text.at(-1) ?? -1) && to > (aligned.drawn.at(-1) ?? -1)) {
        aligned.text.push(from);
        aligned.drawn.push(to);
      }
      i++;
      j++;
      continue;
    }
    const next = resume(a.letters, b.letters, i, j, places);
    if (!next) break;
    ({ i, j } = next);
  }
  return aligned;
}

/** Index of the first value at or after an offset. */
function firstFrom(offsets: readonly number[], offset: number): number {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const widthAt = (words: string, offset: number): number => ((words.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1);

function carry(span: Span, from: readonly number[], to: readonly number[], words: string): Span | undefined {
  const [first, after] = [firstFrom(from, span.start), firstFrom(from, span.end)];
  const [start, last] = [to[first], to[after - 1]];
  return first >= after || start === undefined || last === undefined
    ? undefined
    : { start, end: last + widthAt(words, last) };
}

/** Where a span of the text is drawn, from its first letter drawn to its last; undefined when none of it is. */
export const drawnSpan = ({ text, drawn }: Alignment, span: Span, drawnWords: string): Span | undefined =>
  carry(span, text, drawn, drawnWords);

/** The span of the text that a stretch of the drawing shows; undefined when it shows none. */
export const textSpan = ({ text, drawn }: Alignment, span: Span, textWords: string): Span | undefined =>
  carry(span, drawn, text, textWords);
