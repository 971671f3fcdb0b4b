import type { TrueTypeFont } from './true-type.ts';

/** A glyph of the font at its place, in font units. */
export interface GlyphAt {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

// Flags of a composite glyph's components (OpenType, table glyf).
const WORDS_OF_OFFSETS = 0x0003;
const MORE = 0x0020;
/** Offset in table maxp of how deep composite glyphs may stand in one another. */
const DEPTH = 30;

interface MadeGlyph {
  readonly outline: Uint8Array;
  readonly advance: number;
  readonly leftBearing: number;
}

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function makeGlyph(font: TrueTypeFont, parts: readonly GlyphAt[], advance: number): MadeGlyph {
  const drawn = parts.filter(({ glyph }) => font.outline(glyph).length >= 10);
  if (drawn.length === 0) return { outline: new Uint8Array(0), advance, leftBearing: 0 };
  const outline = new Uint8Array(10 + 8 * drawn.length);
  const data = view(outline);
  data.setInt16(0, -1);
  for (const [corner, at] of [2, 4, 6, 8].entries()) {
    const ends = drawn.map(({ glyph, x, y }) => view(font.outline(glyph)).getInt16(at) + (corner % 2 === 0 ? x : y));
    data.setInt16(at, corner < 2 ? Math.min(...ends) : Math.max(...ends));
  }
  for (const [i, { glyph, x, y }] of drawn.entries()) {
    const at = 10 + 8 * i;
    data.setUint16(at, WORDS_OF_OFFSETS | (i < drawn.length - 1 ? MORE : 0));
    data.setUint16(at + 2, glyph);
    data.setInt16(at + 4, x);
    data.setInt16(at + 6, y);
  }
  return { outline, advance, leftBearing: data.getInt16(2) };
}

/**
 * A font with glyphs composed of its own. Where a script draws one letter as several glyphs, a base and its dots, they become one: so that
 * each thing drawn reads as the letter, with nothing between that stands for no letter.
 */
export class ComposedFont {
  readonly font: TrueTypeFont;
  readonly #made: MadeGlyph[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(font: TrueTypeFont) {
    const { glyphCount } = font;
    const made = (glyph: number): MadeGlyph | undefined => this.#made[glyph - glyphCount];
    this.font = {
      ...font,
      table: (tag) => (tag === 'maxp' && this.#made.length > 0 ? deeper(font.table(tag)) : font.table(tag)),
      advance: (glyph) => made(glyph)?.advance ?? font.advance(glyph),
      leftBearing: (glyph) => made(glyph)?.leftBearing ?? font.leftBearing(glyph),
      outline: (glyph) => made(glyph)?.outline ?? font.outline(glyph),
    };
  }

  /** @returns number of the glyph that shows the parts at their places; the same for the same parts */
  compose(parts: readonly GlyphAt[], advance: number): number {
    const key = `${advance} ${parts.map(({ glyph, x, y }) => `${glyph},${x},${y}`).join(' ')}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.font.glyphCount + this.#made.push(makeGlyph(this.font, parts, advance)) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

function deeper(maxp: Uint8Array): Uint8Array {
  const copy = maxp.slice();
  const data = view(copy);
  if (copy.length > DEPTH + 1) {
    data.setUint16(DEPTH - 2, Math.max(data.getUint16(DEPTH - 2), 16));
    data.setUint16(DEPTH, data.getUint16(DEPTH) + 1);
  }
  return copy;
}
