import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTyped, moveBy } from '../../../renderer/components/table-keys.ts';

describe('moving in a list', () => {
  test('arrows, pages and ends', () => {
    const at = 5;
    const keys = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'x'];
    expect(keys.map((key) => moveBy(key, at, 100, 10))).toEqual([6, 4, 15, 0, 0, 99, undefined]);
  });

  test('nothing is active at first: down starts at the top, up at the bottom', () => {
    expect([moveBy('ArrowDown', -1, 8, 3), moveBy('ArrowUp', -1, 8, 3)]).toEqual([0, 7]);
  });

  test('never leaves the list', () => {
    const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End');
    fc.assert(
      fc.property(key, fc.integer({ min: 1, max: 50 }), fc.nat(60), fc.nat(20), (pressed, count, at, page) => {
        const to = moveBy(pressed, Math.min(at, count - 1), count, page);
        expect(to).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThan(count);
      }),
    );
    expect(moveBy('ArrowDown', -1, 0, 3)).toBeUndefined();
  });
});

describe('typing ahead', () => {
  const rows = ['Écrit de la CNIL', 'Amende', 'Étude', 'amende bis'];
  const find = (typed: string, at: number): number => findTyped(typed, at, rows.length, (index) => rows[index]);

  test('one letter again walks through the rows that start with it, whatever case and accents', () => {
    expect([find('e', -1), find('e', 0), find('e', 2), find('a', 1)]).toEqual([0, 2, 0, 3]);
  });

  test('a longer word may stay where it is', () => {
    expect([find('am', 1), find('amende b', 1), find('z', 0)]).toEqual([1, 3, -1]);
  });
});
