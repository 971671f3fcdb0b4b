import fc from 'fast-check';
import { expect, it } from 'vitest';
import { convert, countedSum, parseDecimal } from '../../../shared/law/exchange.ts';

const rate = (text: string) => {
  const decimal = parseDecimal(text);
  if (!decimal) throw new Error(text);
  return decimal;
};

it('converts at the rate stated, to the minor unit of the other currency, halves up', () => {
  expect([
    convert({ minor: 755_280_000, currency: 'GBP' }, 'EUR', rate('1.1634')),
    convert({ minor: 1_000, currency: 'JPY' }, 'EUR', rate('0,0063')),
    convert({ minor: 630, currency: 'EUR' }, 'JPY', rate('158.73')),
    convert({ minor: 1, currency: 'EUR' }, 'USD', rate('0.5')),
    convert({ minor: 100, currency: 'EUR' }, 'KWD', rate('0.33')),
  ]).toEqual([
    { minor: 878_692_752, currency: 'EUR' },
    { minor: 630, currency: 'EUR' },
    { minor: 1_000, currency: 'JPY' },
    { minor: 1, currency: 'USD' },
    { minor: 330, currency: 'KWD' },
  ]);
});

it('counts no sum of another currency without a rate', () => {
  const dollars = { minor: 100, currency: 'USD' };
  const at = (text: string) =>
    countedSum({ amount: dollars, exchange: { rate: text, on: '2024-01-02', source: 'BCE' } }, 'EUR');
  expect([countedSum({ amount: dollars, exchange: null }, 'EUR'), at('0'), at('-1'), at('0.9'), at('1e3')]).toEqual([
    { ok: false, error: { code: 'payment.currency', detail: { found: 'USD', expected: 'EUR' } } },
    { ok: false, error: { code: 'payment.rate', detail: { value: '0' } } },
    { ok: false, error: { code: 'payment.rate', detail: { value: '-1' } } },
    { ok: true, value: { minor: 90, currency: 'EUR' } },
    { ok: false, error: { code: 'payment.rate', detail: { value: '1e3' } } },
  ]);
});

it('is within half a minor unit of the exact value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 1, max: 99_999 }), (minor, units) => {
      const { minor: got } = convert({ minor, currency: 'GBP' }, 'EUR', rate((units / 10_000).toFixed(4)));
      const twice = 2n * BigInt(got) * 10_000n - 2n * BigInt(minor) * BigInt(units);
      return twice <= 10_000n && twice > -10_000n;
    }),
  );
});
