import { expect, it } from 'vitest';
import type { Context } from '../../../electron/cli/command.ts';
import { interestCommand } from '../../../electron/cli/commands/interest.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';

interface Told {
  readonly capital: { readonly amount: string };
  readonly interest: { readonly amount: string };
  readonly due: { readonly amount: string };
  readonly periods: readonly { readonly days: number; readonly percent: string; readonly interest: string }[];
  readonly payments: readonly { readonly to_interest: string; readonly to_capital: string }[];
}

const USUAL = {
  sum: '10000EUR@2023-01-01',
  from: '2023-01-01',
  'as-of': '2024-01-31',
  rates: '2023-1=2.06; 2023-2 = 4,22;2024-1=5.07',
};

async function count(change: Context['options'] = {}): Promise<Told | readonly unknown[]> {
  const told: Told[] = [];
  const printJson = (value: unknown): void => void told.push(value as Told);
  const options = { ...USUAL, ...change };
  try {
    await interestCommand.run({ arguments: [], options, json: true, language: 'en', printJson } as unknown as Context);
  } catch (error) {
    if (error instanceof ProblemError) return [error.problem.code, error.problem.detail];
    throw error;
  }
  return told[0] ?? [];
}

it('counts by half-years, over 365 and 366 days, as worked out by hand', async () => {
  expect(await count()).toMatchObject({
    // 10 000 × 2.06 % × 181 / 365; × 4.22 % × 184 / 365; × 5.07 % × 31 / 366.
    periods: [
      { days: 181, percent: '2.06', interest: '102.15' },
      { days: 184, percent: '4.22', interest: '212.73' },
      { days: 31, percent: '5.07', interest: '42.94' },
    ],
    interest: { amount: '357.83' },
    due: { amount: '10357.83' },
  });
});

it('adds a whole year of interest to the capital, raises the rate, and sets payments in the order asked for', async () => {
  expect([
    await count({ compound: true }),
    await count({ raised: '2024-01-01' }),
    await count({ paid: '1000EUR@2023-07-01' }),
    await count({ paid: '1000EUR@2023-07-01', 'capital-first': true }),
  ]).toMatchObject([
    { capital: { amount: '10314.89' }, interest: { amount: '44.29' } },
    // 10 000 × 10.07 % × 31 / 366 = 85.29 in place of 42.94.
    { interest: { amount: '400.18' } },
    { payments: [{ to_interest: '102.15', to_capital: '897.85' }], capital: { amount: '9102.15' } },
    { payments: [{ to_interest: '0.00', to_capital: '1000.00' }], capital: { amount: '9000.00' } },
  ]);
});

it('takes no other half-year’s rate, and tells a bad value with its option', async () => {
  expect([
    await count({ rates: '2023-1=2.06;2023-2=4.22' }),
    await count({ rates: '2023=2.06' }),
    await count({ rates: '2023-1=beaucoup' }),
    await count({ sum: '10000@2023-01-01' }),
    await count({ paid: '5USD@2023-02-01' }),
  ]).toMatchObject([
    ['law.legal-rate', { semester: '2024/1' }],
    ['law.rates', { field: 'rates' }],
    ['law.percent', { value: 'beaucoup' }],
    ['law.sum', { field: 'sum' }],
    ['law.currency', { found: 'USD', expected: 'EUR' }],
  ]);
});
