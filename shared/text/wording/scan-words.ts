/** Words of a text as numbers, so that wording is compared without making a string of each: a 5 KB article takes some 20 µs. */
import type { Span } from '../span.ts';

/** Words in the order of the text. Three arrays side by side, `length` of each in use. */
export interface ScannedWords {
  readonly length: number;
  /** The same for words that differ only in case, accents or ligatures. */
  readonly hashes: Uint32Array;
  /** UTF-16 code units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const SOFT_HYPHEN = 0xad;
const TABLE = 0x250;
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ﬁ: 'fi', ﬂ: 'fl', ﬀ: 'ff', ß: 'ss' };

/** What a character counts as: no part of a word, one code unit, or several (ligatures). */
function foldedUnits(character: string): readonly number[] {
  const lower = character.toLowerCase();
  const plain = (LIGATURES[lower] ?? lower).normalize('NFD').replaceAll(/\p{M}/gu, '');
  return /^[\p{L}\p{N}]+$/u.test(plain) ? Array.from(plain, (unit) => unit.codePointAt(0) ?? 0) : [];
}

/** Latin letters: the folded code unit, 0 where no word is, -1 for what takes the long way. */
const LATIN = Int32Array.from({ length: TABLE }, (_, code) => {
  const units = foldedUnits(String.fromCharCode(code));
  return units.length > 1 || code === SOFT_HYPHEN ? -1 : (units[0] ?? 0);
});
const NOTHING: readonly number[] = [];
const MARK = /[\p{M}\u00ad]/u;
const others = new Map<number, readonly number[] | null>();

/** Null for a combining mark or a soft hyphen, which stands within a word and does not count. */
function unitsOf(point: number): readonly number[] | null {
  const known = others.get(point);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(point);
  const units = MARK.test(character) ? null : foldedUnits(character);
  others.set(point, units);
  return units;
}

/** Grows as words come: how many a text has is not known before. */
class WordList {
  length = 0;
  hashes: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;

  constructor(room: number) {
    [this.hashes, this.starts, this.ends] = [new Uint32Array(room), new Uint32Array(room), new Uint32Array(room)];
  }

  add(hash: number, start: number, end: number): void {
    const at = this.length++;
    if (at === this.hashes.length) {
      const grown = (from: Uint32Array): Uint32Array => {
        const to = new Uint32Array(2 * at + 16);
        to.set(from);
        return to;
      };
      [this.hashes, this.starts, this.ends] = [grown(this.hashes), grown(this.starts), grown(this.ends)];
    }
    this.hashes[at] = hash;
    this.starts[at] = start;
    this.ends[at] = end;
  }
}

/** @param spans parts of the text to read, in order; words never run across their bounds */
export function scanWords(body: string, spans: readonly Span[]): ScannedWords {
  const words = new WordList(spans.reduce((sum, { start, end }) => sum + end - start, 0) >> 2);
  for (const { start, end } of spans) scanSpan(body, start, end, words);
  return words;
}

function scanSpan(body: string, start: number, end: number, words: WordList): void {
  let hash = SEED;
  let from = -1;
  for (let at = start; at < end;) {
    let code = body.charCodeAt(at);
    let folded = code < TABLE ? (LATIN[code] ?? 0) : -1;
    if (folded > 0) {
      if (from < 0) from = at;
      // Nearly every letter passes here.
      do {
        hash = Math.imul(hash ^ folded, PRIME);
        if (++at === end) break;
        code = body.charCodeAt(at);
        folded = code < TABLE ? (LATIN[code] ?? 0) : -1;
      } while (folded > 0);
      if (at === end) break;
    }
    const units = folded === 0 ? NOTHING : unitsOf(body.codePointAt(at) ?? 0);
    if (units && units.length > 0) {
      if (from < 0) from = at;
      for (const unit of units) hash = Math.imul(hash ^ unit, PRIME);
    } else if (units && from >= 0) {
      words.add(hash, from, at);
      hash = SEED;
      from = -1;
    }
    at += folded < 0 && (body.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  }
  if (from >= 0) words.add(hash, from, end);
}
