import type { Feature, GlyphRun } from './glyph-run.ts';
import type { TrueTypeFont } from './true-type.ts';

/** Features that a file of pairs has tables for, in the order of the file. */
export const PAIR_FEATURES = ['', 'tnum', 'sups'] as const satisfies readonly Feature[];

/** Where two neighbours do more to one another than to move apart or together: what they do is the shaper's to say. */
export const ASK = 0x7fff;
/** UTF-16 units of the longest ligature. */
export const LONGEST_PART = 3;

/** The euro sign: the last of the characters that nearly all words are made of. */
const LAST_CHARACTER = 0x20ac;

/**
 * Shapes words that are the sum of their pairs: nearly all of French and English. A face's glyphs, its ligatures and how far each pair of
 * them is kerned were asked of HarfBuzz once (`build/fonts/`), for the characters that nearly all words are made of; a test asks again. So
 * the shaper itself, whose code is large, need not even be started for most documents.
 *
 * A table is a row of 16-bit numbers, the lower byte first: how many parts there are (characters and ligatures), how many kinds of them on the
 * left and on the right of a pair; each part's text, `LONGEST_PART` units filled up with zeros; each part's glyph; its kind on the left; its
 * kind on the right; and for each kind on the left and on the right the distance between them in font units, or `ASK`.
 */
class PairShaper {
  readonly #font: TrueTypeFont;
  /** Part of each character, 1…; 0 for none. */
  readonly #parts = new Uint8Array(LAST_CHARACTER + 1);
  /** Ligatures by the part that they begin with, the longest first. */
  readonly #ligatures = new Map<number, readonly { readonly text: string; readonly part: number }[]>();
  readonly #glyphs: Uint16Array;
  readonly #left: Uint16Array;
  readonly #right: Uint16Array;
  readonly #rightKinds: number;
  readonly #distances: Int16Array;

  constructor(font: TrueTypeFont, table: Uint16Array) {
    this.#font = font;
    const [count = 0, leftKinds = 0, rightKinds = 0] = table;
    let at = 3 + count * LONGEST_PART;
    const take = (length: number): Uint16Array => table.subarray(at, (at += length));
    this.#glyphs = take(count);
    this.#left = take(count);
    this.#right = take(count);
    this.#rightKinds = rightKinds;
    this.#distances = new Int16Array(take(leftKinds * rightKinds));
    this.#readParts(table.subarray(3, 3 + count * LONGEST_PART), count);
  }

  #readParts(texts: Uint16Array, count: number): void {
    for (let part = 0; part < count; part++) {
      const [first = 0, second = 0, third = 0] = texts.subarray(part * LONGEST_PART, (part + 1) * LONGEST_PART);
      if (second === 0) {
        this.#parts[first] = part + 1;
        continue;
      }
      const text = String.fromCharCode(first, second, third).replace('\0', '');
      const begun = (this.#parts[first] ?? 0) - 1;
      const others = this.#ligatures.get(begun) ?? [];
      this.#ligatures.set(
        begun,
        [...others, { text, part }].toSorted((a, b) => b.text.length - a.text.length),
      );
    }
  }

  shape(text: string, run: GlyphRun): boolean {
    run.reserve(text.length);
    const { glyphs, clusters, advances } = run;
    let count = 0;
    let row = -1;
    for (let at = 0; at < text.length; count++) {
      let part = (this.#parts[text.charCodeAt(at)] ?? 0) - 1;
      if (part < 0) return false;
      let length = 1;
      const ligature = this.#ligatures.get(part)?.find((one) => text.startsWith(one.text, at));
      if (ligature) {
        ({ part } = ligature);
        ({ length } = ligature.text);
      }
      if (row >= 0) {
        const distance = this.#distances[row + (this.#right[part] ?? 0)] ?? ASK;
        if (distance === ASK) return false;
        advances[count - 1] = (advances[count - 1] ?? 0) + distance;
      }
      row = (this.#left[part] ?? 0) * this.#rightKinds;
      const glyph = this.#glyphs[part] ?? 0;
      glyphs[count] = glyph;
      clusters[count] = at;
      advances[count] = this.#font.advance(glyph);
      at += length;
    }
    run.offsets.fill(0, 0, count);
    run.rises.fill(0, 0, count);
    run.count = count;
    return true;
  }
}

/** What a face's file of pairs says; each table is read when a word first asks for its feature. */
export class PairShapers {
  readonly #font: TrueTypeFont;
  readonly #tables = new Map<Feature, Uint16Array>();
  readonly #shapers = new Map<Feature, PairShaper>();

  constructor(font: TrueTypeFont, file: Uint8Array) {
    this.#font = font;
    const numbers = new Uint16Array(new Uint8Array(file).buffer);
    let at = 0;
    for (const feature of PAIR_FEATURES) {
      const [count = 0, left = 0, right = 0] = numbers.subarray(at);
      const end = at + 3 + count * (LONGEST_PART + 3) + left * right;
      this.#tables.set(feature, numbers.subarray(at, end));
      at = end;
    }
  }

  /** @returns false, with the run in no state, for a text that only HarfBuzz can tell */
  shape(text: string, feature: Feature, run: GlyphRun): boolean {
    let shaper = this.#shapers.get(feature);
    if (!shaper) {
      const table = this.#tables.get(feature);
      if (!table) return false;
      this.#shapers.set(feature, (shaper = new PairShaper(this.#font, table)));
    }
    return shaper.shape(text, run);
  }
}
