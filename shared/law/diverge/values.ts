/** When two numbers told in words are the same, a rounding of one another, different, or of another order of magnitude. Pure. */
import type { Approximation } from '../../text/recognise/recognition.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Number of digits written before the zeros that only give the size: 5200000 → 2. */
export function significantDigits(value: number): number {
  const digits = Math.abs(value).toPrecision(12).replace(/e.*$/u, '').replace('.', '').replace(/^0+/u, '');
  return Math.max(1, digits.replace(/0+$/u, '').length);
}

/** "Des milliers" stops about where "des dizaines de milliers" begins. */
const VAGUE = 10;
const isVague = ({ low, high }: Range): boolean => low > 0 && high >= low * VAGUE;

const lastPlace = (value: number): number =>
  value === 0 ? 1 : 10 ** (Math.floor(Math.log10(Math.abs(value)) + 1e-12) - significantDigits(value) + 1);

/**
 * The least and the most that the words allow: "more than 10" stops where "20" or "11" would have been said, by the last digit written.
 * @param value as told, ≥ 0
 */
export function rangeOf(value: number, approximation: Approximation | ''): Range {
  const step = lastPlace(value);
  const about = Math.max(step / 2, value * 0.1);
  const ranges: Readonly<Record<Approximation | '', Range>> = {
    exact: { low: value, high: value },
    '': { low: value, high: value },
    'more-than': { low: value, high: value + step * 0.999 },
    'less-than': { low: value - step * 0.999, high: value },
    about: { low: value - about, high: value + about },
    'order-of-magnitude': { low: value, high: value * VAGUE },
  };
  return ranges[approximation];
}

export const roundTo = (value: number, digits: number): number => Number(value.toPrecision(Math.min(15, digits)));

/** A rounding may be off by this much; beyond, "20" is not a way to say "18". */
const ROUNDING = 0.05;
/** From here on it is no longer the figure but its order that differs. */
const MAGNITUDE = 8;

export type Relation = 'same' | 'rounding' | 'different' | 'magnitude';

export interface Told extends Range {
  readonly nominal: number;
}

export function relationOf(a: Told, b: Told): Relation {
  if (a.nominal === b.nominal) return 'same';
  if (a.low <= b.high && b.low <= a.high) return 'rounding';
  if (isRounding(a.nominal, b.nominal) || isRounding(b.nominal, a.nominal)) return 'rounding';
  const [small, large] = a.high < b.low ? [a.high, b.low] : [b.high, a.low];
  if (small > 0 && large / small >= MAGNITUDE) return 'magnitude';
  // "Thousands" may be somewhat more than its word allows.
  return isVague(a) || isVague(b) ? 'rounding' : 'different';
}

/** Whether `rough` is `exact` with fewer digits. */
function isRounding(rough: number, exact: number): boolean {
  const digits = significantDigits(rough);
  if (digits >= significantDigits(exact)) return false;
  return roundTo(exact, digits) === rough && Math.abs(rough - exact) <= ROUNDING * Math.abs(exact);
}
