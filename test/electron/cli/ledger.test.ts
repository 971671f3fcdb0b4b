import { expect, it } from 'vitest';
import type { Context } from '../../../electron/cli/command.ts';
import { ledgerCommand } from '../../../electron/cli/commands/ledger.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';

interface Told {
  readonly days: number;
  readonly accrued: { readonly amount: string };
  readonly due: { readonly amount: string };
  readonly last_day: string | null;
}

it('counts a penalty in any currency under the convention asked for, and tells a bad value with its option', async () => {
  const count = async (...values: readonly string[]): Promise<unknown> => {
    const options = Object.fromEntries(
      values.flatMap((one, index) => (index % 2 === 0 ? [[one.slice(2), values[index + 1]]] : [])),
    );
    const told: Told[] = [];
    const printJson = (value: unknown): void => void told.push(value as Told);
    try {
      await ledgerCommand.run({ arguments: [], options, json: true, language: 'en', printJson } as unknown as Context);
    } catch (error) {
      if (error instanceof ProblemError) return [error.problem.code, error.problem.detail?.['field']];
      throw error;
    }
    return told.map((one) => [one.days, one.accrued.amount, one.due.amount, one.last_day])[0];
  };
  const days = ['--from', '2024-02-27', '--to', '2024-03-02'];
  expect([
    await count('--rate', '90000 JPY', ...days),
    await count('--rate', '12,345TND', ...days),
    await count('--rate', '£1500.50', ...days),
    // The day of compliance left out, then both ends; a suspension of the leap day; a cap; still running.
    await count('--rate', 'EUR 100', ...days, '--last-day', 'excluded'),
    await count('--rate', 'EUR 100', ...days, '--last-day', 'excluded', '--first-day', 'excluded'),
    await count('--rate', 'EUR 100', ...days, '--suspended', '2024-02-29..2024-02-29'),
    await count(
      '--rate',
      '100€',
      ...days,
      '--cap',
      '250EUR',
      '--liquidated',
      '250EUR@2024-03-01',
      '--paid',
      '100EUR@2024-03-02',
    ),
    await count('--rate', '100EUR', '--from', '2024-02-27', '--as-of', '2024-02-29'),
    await count('--rate', '100EUR', '--from', '2024-02-27', '--to', '2024-03-02', '--as-of', '2024-02-26'),
    await count('--rate', '12.5JPY', ...days),
    await count('--rate', '$100', ...days),
    await count('--rate', '100XXQ', ...days),
    await count('--rate', '100', ...days),
    await count('--rate', '100EUR', ...days, '--paid', '5EUR'),
    await count('--rate', '100EUR', ...days, '--suspended', '2024-02-29'),
    await count('--rate', '100EUR', ...days, '--last-day', 'perhaps'),
    await count('--rate', '9999999999999EUR', '--from', '2024-01-01', '--to', '2034-01-01'),
  ]).toEqual([
    [5, '450000', '0', '2024-03-02'],
    [5, '61.725', '0.000', '2024-03-02'],
    [5, '7502.50', '0.00', '2024-03-02'],
    [4, '400.00', '0.00', '2024-03-02'],
    [3, '300.00', '0.00', '2024-03-02'],
    [4, '400.00', '0.00', '2024-03-02'],
    [5, '250.00', '150.00', '2024-03-02'],
    [3, '300.00', '0.00', null],
    [0, '0.00', '0.00', '2024-03-02'],
    ['law.sum', 'rate'],
    ['law.sum', 'rate'],
    ['law.sum', 'rate'],
    ['law.sum', 'rate'],
    ['law.date', 'paid'],
    ['law.date', 'suspended'],
    ['law.option', 'last-day'],
    ['law.rate-large', undefined],
  ]);
});
