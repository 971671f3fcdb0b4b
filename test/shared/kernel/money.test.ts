import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney, parseMoney, toDecimal } from '../../../shared/kernel/money.ts';

describe('money', () => {
  it('reads sums as lawyers write them, exactly or not at all', () => {
    const read = (text: string, currency = 'EUR') => parseMoney(text, currency)?.minor;
    expect(
      ['5200000', '5 200 000', '5\u202f200\u00a0000,50', '100000.5', '-12', '0'].map((text) => read(text)),
    ).toEqual([520_000_000, 520_000_000, 520_000_050, 10_000_050, -1200, 0]);
    expect(['', '1,234,5', '1.005', 'douze', '1e6', '99999999999999999'].map((text) => read(text))).toEqual(
      Array(6).fill(undefined),
    );
    expect([read('1500', 'JPY'), read('1500.5', 'JPY'), read('1.234', 'KWD')]).toEqual([1500, undefined, 1234]);
  });

  it('keeps the sum through its decimal string', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.constantFrom('EUR', 'GBP', 'USD', 'JPY', 'TND'),
        (minor, currency) => {
          const money = { minor, currency };
          expect(parseMoney(toDecimal(money), currency)).toEqual(money);
        },
      ),
    );
  });

  it('shows cents only when there are any', () => {
    const shown = [
      formatMoney({ minor: 520_000_000, currency: 'EUR' }, 'fr'),
      formatMoney({ minor: 755_280_050, currency: 'GBP' }, 'en-GB'),
      formatMoney({ minor: 9_007_199_254_740_991, currency: 'EUR' }, 'en'),
      formatMoney({ minor: 755_280_000, currency: 'GBP' }, 'fr'),
      formatMoney({ minor: 100_00, currency: 'CAD' }, 'fr'),
    ];
    expect(shown.map((text) => text.replaceAll(/\s/gu, ' '))).toEqual([
      '5 200 000 €',
      '£7,552,800.50',
      '€90,071,992,547,409.91',
      '7 552 800 £',
      '100 $CA',
    ]);
  });
});
