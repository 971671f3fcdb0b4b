import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAIR_FACES, pairFile } from '../../../build/fonts/pair-table.ts';
import { GlyphRun } from '../../../electron/pdf/fonts/glyph-run.ts';
import { sharedShaper } from '../../../electron/pdf/fonts/harfbuzz.ts';
import { PAIR_FEATURES, PairShapers } from '../../../electron/pdf/fonts/pair-shaper.ts';
import { openTrueType } from '../../../electron/pdf/fonts/true-type.ts';
import { assetPath } from '../../../electron/system/assets.ts';

const faces = PAIR_FACES.map((name) => {
  const file = new Uint8Array(readFileSync(assetPath(`fonts/${name}.ttf`)));
  const pairs = new Uint8Array(readFileSync(assetPath(`fonts/${name}.pairs`)));
  return { name, font: sharedShaper().open(file), pairs, shapers: new PairShapers(openTrueType(file), pairs) };
});

const shown = ({ count, ...arrays }: GlyphRun): unknown[] => [
  count,
  ...Object.values(arrays).map((array) => [...array.subarray(0, count)]),
];

test.each(faces)('the pairs of $name are what HarfBuzz says today', ({ font, pairs }) => {
  expect(Buffer.compare(pairFile(sharedShaper(), font), pairs)).toBe(0);
});

const letters = Array.from(
  'aàbcdeéèêfffghiîïjklmnoôœpqrstuùvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZÉÀŒ0123456789’.,;:!?()«»“”–-€%&/§°\u202f',
);
const word = fc.array(fc.constantFrom(...letters, 'ffi', 'fl', 'fj', 'ti', 'Te', 'AV', 'L’', 'ïï', 'l·', 'L·', '·'), {
  minLength: 1,
  maxLength: 14,
});

test('a word is set as HarfBuzz would set it, or left to HarfBuzz', () => {
  const run = new GlyphRun();
  let own = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...faces),
      fc.constantFrom(...PAIR_FEATURES, 'smcp' as const),
      word,
      (face, feature, parts) => {
        const text = parts.join('');
        if (!face.shapers.shape(text, feature, run)) return;
        own++;
        expect(shown(run)).toEqual(shown(sharedShaper().shape(face.font, text, feature)));
      },
    ),
    { numRuns: 3_000 },
  );
  expect(own).toBeGreaterThan(1_000);
});
