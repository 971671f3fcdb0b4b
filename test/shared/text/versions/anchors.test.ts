import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorsOf } from '../../../../shared/text/versions/anchors.ts';

const tokens = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 60 }).map((list) => Int32Array.from(list));

test('property: anchors are the same in both texts, in the order of both, none within another', () => {
  fc.assert(
    fc.property(tokens, tokens, fc.integer({ min: 1, max: 4 }), (before, after, run) => {
      let [old, now] = [0, 0];
      for (const anchor of anchorsOf(before, after, run)) {
        expect(anchor.before).toBeGreaterThanOrEqual(old);
        expect(anchor.after).toBeGreaterThanOrEqual(now);
        [old, now] = [anchor.before + anchor.length, anchor.after + anchor.length];
        expect(before.slice(anchor.before, old)).toEqual(after.slice(anchor.after, now));
        expect(anchor.length).toBeGreaterThan(0);
      }
    }),
  );
});

test('what stands twice in one of them is none, and of what was moved as much stays as can', () => {
  const before = Int32Array.from([1, 2, 3, 9, 4, 5, 6, 9, 7, 8]);
  const after = Int32Array.from([4, 5, 6, 1, 2, 3, 7, 8]);
  expect(anchorsOf(before, after, 2)).toEqual([
    { before: 4, after: 0, length: 3 },
    { before: 8, after: 6, length: 2 },
  ]);
  expect(anchorsOf(Int32Array.from([9, 9, 1]), Int32Array.from([9, 9, 9]), 1)).toEqual([]);
});
