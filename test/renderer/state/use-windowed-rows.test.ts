import fc from 'fast-check';
import { expect, test } from 'vitest';
import { windowsFor } from '../../../renderer/state/use-windowed-rows.ts';

test('the windows read hold every row in sight, without a gap, and few others', () => {
  expect([windowsFor(0, 30), windowsFor(150, 180), windowsFor(210, 250), windowsFor(1_000, 1_030)]).toEqual([
    [0],
    [0, 1],
    [0, 1],
    [4, 5],
  ]);
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(120), (first, length) => {
      const windows = windowsFor(first, first + length);
      const held = new Set(windows.flatMap((window) => [window * 200, window * 200 + 199]));
      expect(windows.every((window, i) => i === 0 || window === (windows[i - 1] ?? 0) + 1)).toBe(true);
      expect(Math.min(...held)).toBeLessThanOrEqual(first);
      expect(Math.max(...held)).toBeGreaterThanOrEqual(first + length);
      expect(windows.length).toBeLessThanOrEqual(3);
    }),
  );
});
