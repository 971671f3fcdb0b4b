import type { TrueTypeFont } from './true-type.ts';

// Flags of a composite glyph's components (OpenType, table glyf).
const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const padded = (length: number): number => (length + 3) & ~3;

/** Copies a composite outline with its components renumbered; `place` gives a component's new number. */
function renumberComponents(outline: Uint8Array, place: (glyph: number) => number): Uint8Array {
  const copy = outline.slice();
  const data = view(copy);
  let at = 10;
  for (;;) {
    const flags = data.getUint16(at);
    data.setUint16(at + 2, place(data.getUint16(at + 2)));
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0);
    if (!(flags & MORE)) return copy;
  }
}

/** Gathers the outlines of the wanted glyphs, and behind them the components that composites need. */
function gatherOutlines(font: TrueTypeFont, wanted: readonly number[]): { glyphs: number[]; outlines: Uint8Array[] } {
  const glyphs = [...wanted];
  const numbers = new Map<number, number>();
  for (const [number, glyph] of wanted.entries()) if (!numbers.has(glyph)) numbers.set(glyph, number);
  const place = (glyph: number): number => {
    const known = numbers.get(glyph);
    if (known !== undefined) return known;
    numbers.set(glyph, glyphs.length);
    return glyphs.push(glyph) - 1;
  };
  const outlines: Uint8Array[] = [];
  for (let i = 0; i < glyphs.length; i++) {
    const outline = font.outline(glyphs[i] ?? 0);
    const composite = outline.length >= 10 && view(outline).getInt16(0) < 0;
    outlines.push(composite ? renumberComponents(outline, place) : outline);
  }
  return { glyphs, outlines };
}

function joinOutlines(outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new Uint8Array((outlines.length + 1) * 4);
  const glyf = new Uint8Array(outlines.reduce((total, { length }) => total + padded(length), 0));
  let at = 0;
  for (const [i, outline] of outlines.entries()) {
    view(loca).setUint32(i * 4, at);
    glyf.set(outline, at);
    at += padded(outline.length);
  }
  view(loca).setUint32(outlines.length * 4, at);
  return { glyf, loca };
}

function metricsOf(font: TrueTypeFont, glyphs: readonly number[]): Uint8Array {
  const hmtx = new Uint8Array(glyphs.length * 4);
  for (const [i, glyph] of glyphs.entries()) {
    view(hmtx).setUint16(i * 4, font.advance(glyph));
    view(hmtx).setInt16(i * 4 + 2, font.leftBearing(glyph));
  }
  return hmtx;
}

/** A copy of a table with a few numbers changed: [offset, value] pairs of 16 bits. */
function patched(table: Uint8Array, changes: readonly (readonly [number, number])[]): Uint8Array {
  const copy = table.slice();
  for (const [offset, value] of changes) view(copy).setUint16(offset, value);
  return copy;
}

function checksum(bytes: Uint8Array): number {
  const data = view(bytes);
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + data.getUint32(i)) >>> 0;
  return sum;
}

function assemble(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const present = tables.filter(([, { length }]) => length > 0).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(present.length));
  const headerLength = 12 + 16 * present.length;
  const file = new Uint8Array(present.reduce((total, [, { length }]) => total + padded(length), headerLength));
  const data = view(file);
  data.setUint32(0, 0x0001_0000);
  data.setUint16(4, present.length);
  data.setUint16(6, 16 << power);
  data.setUint16(8, power);
  data.setUint16(10, (present.length - (1 << power)) * 16);
  let at = headerLength;
  for (const [i, [tag, table]] of present.entries()) {
    const entry = 12 + 16 * i;
    file.set(table, at);
    file.set(Buffer.from(tag, 'latin1'), entry);
    data.setUint32(entry + 4, checksum(file.subarray(at, at + padded(table.length))));
    data.setUint32(entry + 8, at);
    data.setUint32(entry + 12, table.length);
    at += padded(table.length);
  }
  return file;
}

/**
 * Makes a font of the given glyphs alone, for embedding as a CIDFontType2 with an identity map: the glyph at index n of `wanted` gets
 * number n. A glyph may stand there more than once. Hinting is kept.
 */
export function subsetTrueType(font: TrueTypeFont, wanted: readonly number[]): Uint8Array {
  const { glyphs, outlines } = gatherOutlines(font, wanted);
  const { glyf, loca } = joinOutlines(outlines);
  return assemble([
    ['cvt ', font.table('cvt ')],
    ['fpgm', font.table('fpgm')],
    ['glyf', glyf],
    // indexToLocFormat: long offsets; the checksum of the whole file has no meaning in a PDF.
    [
      'head',
      patched(font.table('head'), [
        [50, 1],
        [8, 0],
        [10, 0],
      ]),
    ],
    ['hhea', patched(font.table('hhea'), [[34, glyphs.length]])],
    ['hmtx', metricsOf(font, glyphs)],
    ['loca', loca],
    ['maxp', patched(font.table('maxp'), [[4, glyphs.length]])],
    ['prep', font.table('prep')],
  ]);
}
