import { expect, test } from 'vitest';
import { nearestSpot } from '../../../renderer/app/nearest-spot.ts';

const at = (left: number, top: number) => ({ left, top });

test('the focus of what went goes to what stands nearest to where it was: along the line before the lines beside', () => {
  const [above, sameLine, below] = [at(10, 100), at(200, 130), at(10, 170)];
  expect(nearestSpot([above, sameLine, below], at(10, 130))).toBe(sameLine);
  expect(nearestSpot([above, below], at(10, 130))).toBe(above);
  expect(nearestSpot([], at(10, 130))).toBeUndefined();
});

test('of two at one distance, the one that comes first', () => {
  const [first, second] = [at(10, 100), at(10, 160)];
  expect(nearestSpot([first, second], at(10, 130))).toBe(first);
});
