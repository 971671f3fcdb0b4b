/** Sums of one currency counted in another, at a rate that somebody stated: never silently, never with a float. */
import type { Payment } from '../domain/payment.ts';
import { minorDigits, type Money } from '../kernel/money.ts';
import { fail, succeed, type Result } from '../kernel/result.ts';

/** An exact decimal: "1.1634" is 11634 / 10 000. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: bigint;
}

/** A decimal that is not negative, written with a point or a comma; undefined for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^(\d{1,9})(?:[.,](\d{1,9}))?$/u.exec(text.trim());
  if (match?.[1] === undefined) return undefined;
  const fraction = match[2] ?? '';
  return { units: BigInt(match[1] + fraction), scale: 10n ** BigInt(fraction.length) };
}

/** Halves go up; neither side is negative. */
export const divideRounded = (dividend: bigint, divisor: bigint): bigint => (2n * dividend + divisor) / (2n * divisor);

/** @param rate units of `currency` for one unit of the sum's currency */
export function convert({ minor, currency: from }: Money, currency: string, { units, scale }: Decimal): Money {
  const [has, wants] = [minorDigits(from), minorDigits(currency)].map((digits) => 10n ** BigInt(digits)) as [
    bigint,
    bigint,
  ];
  return { minor: Number(divideRounded(BigInt(minor) * units * wants, has * scale)), currency };
}

/**
 * What a payment counts for in the currency of its measure.
 * @returns the sum, rounded to the minor unit, or `payment.currency` (no rate stated), `payment.rate` (a rate that is none)
 */
export function countedSum(
  { amount, exchange }: Pick<Payment, 'amount' | 'exchange'>,
  currency: string,
): Result<Money> {
  if (amount.currency === currency) return succeed(amount);
  if (!exchange) return fail('payment.currency', { found: amount.currency, expected: currency });
  const rate = parseDecimal(exchange.rate);
  if (!rate || rate.units === 0n) return fail('payment.rate', { value: exchange.rate });
  return succeed(convert(amount, currency, rate));
}
