import fc from 'fast-check';
import { expect, it } from 'vitest';
import { statutoryMaximum } from '../../../shared/law/statutory-maximum.ts';

const euros = (amount: number) => ({ minor: amount * 100, currency: 'EUR' });
const maximum = (...given: Parameters<typeof statutoryMaximum>) => {
  const result = statutoryMaximum(...given);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};

it('takes the fixed sum or the share of the turnover, whichever is higher', () => {
  expect([
    maximum('gdpr-83-5', null).maximum,
    maximum('gdpr-83-5', euros(500_000_000)).maximum,
    maximum('gdpr-83-5', euros(600_000_000)).maximum,
    maximum('gdpr-83-4', euros(500_000_000)).maximum,
    maximum('gdpr-83-4', euros(600_000_000)).maximum,
  ]).toEqual([20_000_000, 20_000_000, 24_000_000, 10_000_000, 12_000_000].map(euros));
  expect([maximum('gdpr-83-5', null).why.en, maximum('gdpr-83-5', euros(600_000_000)).why.fr]).toEqual([
    'At least the fixed sum: without a turnover, 4 % of it cannot be compared.',
    '4 % du chiffre d’affaires dépassent la somme fixe.',
  ]);
});

it('refuses a turnover in another currency', () => {
  expect(statutoryMaximum('gdpr-83-5', { minor: 1, currency: 'USD' })).toEqual({
    ok: false,
    error: { code: 'law.turnover-currency', detail: { found: 'USD', expected: 'EUR' } },
  });
});

it('is exact for every turnover, rounded down to the cent', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (minor) => {
      const { share } = maximum('gdpr-83-5', { minor, currency: 'EUR' });
      expect(BigInt(share?.minor ?? -1)).toBe((BigInt(minor) * 4n) / 100n);
    }),
  );
});
