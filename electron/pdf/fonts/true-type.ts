/** Reads the tables of a TrueType font file (ISO/IEC 14496-22): what its description in a PDF needs, and what a subset is made of. */

export interface TrueTypeFont {
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly weight: number;
  readonly italicAngle: number;
  /** xMin, yMin, xMax, yMax in font units. */
  readonly box: readonly number[];
  /** Empty when the font has no such table. */
  table(tag: string): Uint8Array;
  advance(glyph: number): number;
  leftBearing(glyph: number): number;
  outline(glyph: number): Uint8Array;
}

/** 0 where a subset lacks the table. */
const signed = (table: DataView, offset: number): number =>
  offset + 2 <= table.byteLength ? table.getInt16(offset) : 0;
const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function readTables(file: Uint8Array): Map<string, Uint8Array> {
  const data = view(file);
  const tables = new Map<string, Uint8Array>();
  const count = data.getUint16(4);
  for (let i = 0; i < count; i++) {
    const entry = 12 + 16 * i;
    const tag = String.fromCodePoint(...file.subarray(entry, entry + 4));
    const start = data.getUint32(entry + 8);
    tables.set(tag, file.subarray(start, start + data.getUint32(entry + 12)));
  }
  return tables;
}

/** @throws RangeError when the file is no TrueType font; ours ship with the program, so that is a fault of the installation */
export function openTrueType(file: Uint8Array): TrueTypeFont {
  const tables = readTables(file);
  const table = (tag: string): Uint8Array => tables.get(tag) ?? new Uint8Array(0);
  const [head, horizontal, metrics, locations, glyphs, os2] = [
    view(table('head')),
    view(table('hhea')),
    view(table('hmtx')),
    view(table('loca')),
    table('glyf'),
    view(table('OS/2')),
  ];
  const glyphCount = view(table('maxp')).getUint16(4);
  const longLocations = head.getInt16(50) !== 0;
  const metricCount = horizontal.getUint16(34);
  const location = (glyph: number): number =>
    longLocations ? locations.getUint32(glyph * 4) : locations.getUint16(glyph * 2) * 2;
  return {
    unitsPerEm: head.getUint16(18),
    glyphCount,
    ascent: signed(os2, 68),
    descent: signed(os2, 70),
    capHeight: signed(os2, 88),
    xHeight: signed(os2, 86),
    weight: signed(os2, 4),
    italicAngle: signed(view(table('post')), 4),
    box: [36, 38, 40, 42].map((offset) => head.getInt16(offset)),
    table,
    advance: (glyph) => metrics.getUint16(Math.min(glyph, metricCount - 1) * 4),
    leftBearing: (glyph) =>
      glyph < metricCount
        ? metrics.getInt16(glyph * 4 + 2)
        : metrics.getInt16(metricCount * 4 + (glyph - metricCount) * 2),
    outline: (glyph) => glyphs.subarray(location(glyph), location(glyph + 1)),
  };
}
