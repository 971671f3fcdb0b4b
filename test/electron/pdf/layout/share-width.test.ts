import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareByLines, shareWidth, type Filled } from '../../../../electron/pdf/layout/share-width.ts';

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

const column = (least: number, cells: readonly number[]): Filled => ({ least, most: Math.max(least, ...cells), cells });

test('in a chronology the event has the room: dates stay on one line, sources on two', () => {
  const dates = column(60, [70, 75, 68, 80, 72]);
  const events = column(50, [400, 620, 180, 90, 300]);
  const actors = column(55, [40, 60, 0, 90, 40]);
  const sources = column(70, [135, 70, 135, 70, 135]);
  const [date = 0, event = 0, actor = 0, source = 0] = shareByLines([dates, events, actors, sources], 450);
  expect([date >= 80, event > 190, actor < 95, source < 100]).toEqual([true, true, true, true]);
});

test('shared by lines, the widths add up to the whole, and no column falls below its least while there is room', () => {
  const columns = fc.array(
    fc
      .tuple(
        fc.integer({ min: 5, max: 60 }),
        fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 3, maxLength: 90 }),
      )
      .map(([least, cells]) => column(least, cells)),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(columns, fc.integer({ min: 100, max: 500 }), (filled, whole) => {
      const widths = shareByLines(filled, whole);
      const room = filled.reduce((sum, { least }) => sum + least, 0) <= whole;
      const short = filled.filter(({ least }, i) => room && (widths[i] ?? 0) < least - 0.01);
      expect([Math.round(widths.reduce((sum, width) => sum + width, 0)), short]).toEqual([whole, []]);
    }),
    { numRuns: 60 },
  );
});
