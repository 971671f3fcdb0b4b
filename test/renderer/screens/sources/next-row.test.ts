import { expect, test } from 'vitest';
import { nextRow } from '../../../../renderer/screens/sources/next-row.ts';

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const next = (from: number, ...gone: string[]): string | undefined =>
  nextRow((index) => rows[index], rows.length, from, new Set(gone))?.id;

test('when chosen rows leave a list the one behind them is in hand, at its end the one before', () => {
  expect([next(0, 'a'), next(1, 'b', 'c'), next(3, 'd'), next(2, 'c', 'd'), next(1, 'a', 'b', 'c', 'd')]).toEqual([
    'b',
    'd',
    'c',
    'b',
    undefined,
  ]);
  expect(nextRow(() => undefined, 3, 1, new Set())).toBeUndefined();
});
