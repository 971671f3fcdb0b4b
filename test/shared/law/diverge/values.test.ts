import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rangeOf, relationOf, roundTo, significantDigits, type Told } from '../../../../shared/law/diverge/values.ts';
import type { Approximation } from '../../../../shared/text/recognise/recognition.ts';

const told = (nominal: number, approximation: Approximation = 'exact'): Told => ({
  nominal,
  ...rangeOf(nominal, approximation),
});

it('tells roundings, differences and orders of magnitude apart', () => {
  expect([
    relationOf(told(5_000_000, 'more-than'), told(5_200_000)),
    relationOf(told(5_000_000), told(5_200_000)),
    relationOf(told(12), told(10)),
    relationOf(told(20_000_000), told(18_000_000)),
    relationOf(told(84_000_000), told(48_000_000)),
    relationOf(told(5_200_000), told(52_000_000)),
    relationOf(told(1_000, 'order-of-magnitude'), told(10_000_000, 'order-of-magnitude')),
    relationOf(told(10e9, 'more-than'), told(20e9)),
    relationOf(told(1_200, 'less-than'), told(1_180)),
  ]).toEqual([
    'rounding',
    'rounding',
    'different',
    'different',
    'different',
    'magnitude',
    'magnitude',
    'different',
    'rounding',
  ]);
});

const amount = fc
  .integer({ min: 1, max: 999_999 })
  .chain((digits) => fc.integer({ min: 0, max: 9 }).map((zeros) => digits * 10 ** zeros));
const approximation = fc.constantFrom<Approximation>('exact', 'about', 'more-than', 'less-than');

it('is the same both ways round, and no value disagrees with itself however it is told', () => {
  fc.assert(
    fc.property(amount, amount, approximation, approximation, (a, b, wayA, wayB) => {
      expect(relationOf(told(a, wayA), told(b, wayB))).toBe(relationOf(told(b, wayB), told(a, wayA)));
      expect(relationOf(told(a, wayA), told(a, wayB))).toBe('same');
    }),
  );
});

it('a number with fewer digits that is within a twentieth is a rounding', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 3 }), (exact, digits) => {
      const rough = roundTo(exact, digits);
      fc.pre(Math.abs(rough - exact) <= exact * 0.05 && significantDigits(rough) < significantDigits(exact));
      expect(relationOf(told(rough), told(exact))).toBe('rounding');
    }),
  );
});

it('a range holds the number told, and scales with it', () => {
  fc.assert(
    fc.property(amount, approximation, (value, way) => {
      const { low, high } = rangeOf(value, way);
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
      const larger = rangeOf(value * 10, way);
      expect(larger.low / low).toBeCloseTo(10, 6);
      expect(larger.high / high).toBeCloseTo(10, 6);
    }),
  );
});
