import { expect, test } from 'vitest';
import { rangeOf } from '../../../renderer/state/selection.ts';

test('a range has both ends, whichever comes first; without a start it is the end alone', () => {
  const order = ['a', 'b', 'c', 'd'];
  expect([
    rangeOf(order, 'b', 'd'),
    rangeOf(order, 'd', 'b'),
    rangeOf(order, null, 'c'),
    rangeOf(order, 'x', 'c'),
  ]).toEqual([['b', 'c', 'd'], ['b', 'c', 'd'], ['c'], ['c']]);
});
