import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareWidth } from '../../../../electron/pdf/layout/share-width.ts';

const demands = fc.array(
  fc
    .tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 600 }))
    .map(([least, more]) => ({ least, most: least + more })),
  { minLength: 1, maxLength: 12 },
);

test('the widths add up to the whole, and no column falls below its least while there is room', () => {
  fc.assert(
    fc.property(demands, fc.integer({ min: 100, max: 500 }), (columns, whole) => {
      const widths = shareWidth(columns, whole);
      const room = columns.reduce((sum, { least }) => sum + least, 0) <= whole;
      const short = columns.filter(({ least }, i) => room && (widths[i] ?? 0) < least - 0.01);
      expect([Math.round(widths.reduce((sum, width) => sum + width, 0)), short]).toEqual([whole, []]);
    }),
  );
});

test('a date stays on one line beside a long text', () => {
  expect(
    shareWidth(
      [
        { least: 30, most: 70 },
        { least: 60, most: 900 },
      ],
      400,
    ),
  ).toEqual([70, 330]);
});
