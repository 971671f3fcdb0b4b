import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatId } from '../../../shared/kernel/ids.ts';

const random = fc.uint8Array({ minLength: 10, maxLength: 10 });

it('formats UUIDs of version 7 that sort by time', () => {
  expect(formatId(0x01_8f_00_00_00_01, new Uint8Array(10).fill(0xff))).toBe('018f0000-0001-7fff-bfff-ffffffffffff');
  fc.assert(
    fc.property(
      fc.nat({ max: 2 ** 47 }),
      fc.integer({ min: 1, max: 1e6 }),
      random,
      random,
      (time, later, a, b) => formatId(time, a) < formatId(time + later, b),
    ),
  );
});
