import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openTrueType } from '../../../../electron/pdf/fonts/true-type.ts';
import { subsetTrueType } from '../../../../electron/pdf/fonts/subset-true-type.ts';
import { assetPath } from '../../../../electron/system/assets.ts';

const font = openTrueType(new Uint8Array(readFileSync(assetPath('fonts/SourceSerif4-Regular.ttf'))));
const isComposite = (glyph: number): boolean => {
  const outline = font.outline(glyph);
  return outline.length > 10 && new DataView(outline.buffer, outline.byteOffset).getInt16(0) < 0;
};

test('a subset has the wanted glyphs under their new numbers, with their shapes and widths', () => {
  const wanted = [0, 40, 41, 40];
  const subset = openTrueType(subsetTrueType(font, wanted));
  const shape = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
  expect(
    wanted.map((_, i) => [
      shape(subset.outline(i)).slice(0, shape(font.outline(wanted[i] ?? 0)).length),
      subset.advance(i),
      subset.leftBearing(i),
    ]),
  ).toEqual(wanted.map((glyph) => [shape(font.outline(glyph)), font.advance(glyph), font.leftBearing(glyph)]));
});

test('an accented letter brings its parts along', () => {
  const composite = Array.from({ length: font.glyphCount }, (_, glyph) => glyph).find(isComposite) ?? 0;
  const subset = openTrueType(subsetTrueType(font, [0, composite]));
  const data = new DataView(subset.outline(1).slice().buffer);
  const component = data.getUint16(12);
  const original = new DataView(font.outline(composite).slice().buffer).getUint16(12);
  expect([
    component >= 2,
    component < subset.glyphCount,
    subset.outline(component).length >= font.outline(original).length,
  ]).toEqual([true, true, true]);
});
