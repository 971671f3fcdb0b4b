import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { ids } from '../../../shared/contracts/call.ts';

test('ids are taken once each, in their order; none, and too many, are refused', () => {
  expect(z.parse(ids, ['b', 'a', 'b'])).toEqual(['b', 'a']);
  expect(z.safeParse(ids, []).success).toBe(false);
  expect(z.safeParse(ids, Array.from({ length: 1_000_001 }, String)).success).toBe(false);
});
