import { expect, test } from 'vitest';
import { countedTime, Patience } from '../../../../electron/importers/pool/patience.ts';

test('time counts as far as there was a processor to use it, never not at all, and wholly when the thread itself waits', () => {
  expect(countedTime(1_000, 1_900, 0)).toBe(1_000);
  expect(countedTime(1_000, 400, 0)).toBe(400);
  expect(countedTime(1_200, 12, 0)).toBe(200);
  expect(countedTime(1_000, 12, 990)).toBe(1_000);
});

test('progress begins the wait anew, another document both', () => {
  const patience = new Patience();
  const seen = [
    [1, 10],
    [1, 10],
    [1, 20],
    [1, 20],
    [2, 30],
    [2, 30],
  ].map(([job = 0, progress = 0]) => {
    patience.look({ job, progress, started: 0 }, { elapsed: 100, processor: 150 }, 0);
    return [patience.stalled, patience.worked];
  });
  expect(seen).toEqual([
    [0, 0],
    [100, 100],
    [0, 200],
    [100, 300],
    [0, 0],
    [100, 100],
  ]);
});
