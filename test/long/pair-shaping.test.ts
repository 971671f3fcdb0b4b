import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAIR_FACES } from '../../build/fonts/pair-table.ts';
import { KIND, kindOf } from '../../electron/pdf/fonts/characters.ts';
import { GlyphRun } from '../../electron/pdf/fonts/glyph-run.ts';
import { sharedShaper } from '../../electron/pdf/fonts/harfbuzz.ts';
import { PairShapers } from '../../electron/pdf/fonts/pair-shaper.ts';
import { openTrueType } from '../../electron/pdf/fonts/true-type.ts';
import { assetPath } from '../../electron/system/assets.ts';

const characters = Array.from(kindOf.keys())
  .filter((code) => kindOf[code] === KIND.common)
  .map((code) => String.fromCharCode(code));

function isSame(a: GlyphRun, b: GlyphRun): boolean {
  let same = a.count === b.count;
  for (let i = 0; same && i < a.count; i++)
    same =
      a.glyphs[i] === b.glyphs[i] &&
      a.clusters[i] === b.clusters[i] &&
      a.advances[i] === b.advances[i] &&
      a.offsets[i] === b.offsets[i] &&
      a.rises[i] === b.rises[i];
  return same;
}

test.each(PAIR_FACES)('no third character changes what two do to one another: %s', (name) => {
  const file = new Uint8Array(readFileSync(assetPath(`fonts/${name}.ttf`)));
  const shaper = sharedShaper();
  const font = shaper.open(file);
  const shapers = new PairShapers(openTrueType(file), readFileSync(assetPath(`fonts/${name}.pairs`)));
  const run = new GlyphRun();
  const wrong: string[] = [];
  for (const first of characters)
    for (const second of characters)
      for (const third of characters) {
        const text = first + second + third;
        if (shapers.shape(text, '', run) && !isSame(run, shaper.shape(font, text, ''))) wrong.push(text);
      }
  expect(wrong).toEqual([]);
});
