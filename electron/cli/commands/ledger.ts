/** The penalty ledger from the terminal. */
import { ProblemError } from '../../../shared/kernel/result.ts';
import { formatMoney, parseMoney, toDecimal, type Money } from '../../../shared/kernel/money.ts';
import { ledgerAsOf } from '../../../shared/law/penalty-ledger.ts';
import { UsageError, type Command } from '../command.ts';

export const ledgerCommand: Command = {
  name: 'ledger',
  usage: '--rate 100000EUR --from DAY --to DAY [--cap SUM] [--as-of DAY]',
  summary: {
    fr: 'Compte une astreinte au jour près et explique le compte.',
    en: 'Counts a periodic penalty to the day and explains the count.',
  },
  options: {
    rate: { fr: 'taux par jour, somme et devise', en: 'rate per day, sum and currency' },
    from: { fr: 'premier jour de retard, compté', en: 'first day of delay, counted' },
    to: { fr: 'dernier jour de retard, compté', en: 'last day of delay, counted' },
    cap: { fr: 'plafond', en: 'cap' },
    'as-of': { fr: 'état à ce jour (par défaut : le dernier jour)', en: 'state on that day (default: the last day)' },
  },
  needs: 0,
  run: (context) => {
    const { rate, from, to, cap, 'as-of': asOf } = context.options;
    if (typeof rate !== 'string' || typeof from !== 'string' || typeof to !== 'string')
      throw new UsageError('--rate SUM --from DAY --to DAY');
    const penalty = {
      rate: sumOf(rate),
      firstDay: from,
      cap: typeof cap === 'string' ? sumOf(cap) : null,
      convention: { firstDayCounted: true, lastDayCounted: true },
    };
    const result = ledgerAsOf(
      penalty,
      { stopsOn: to, suspensions: [], liquidations: [], payments: [] },
      typeof asOf === 'string' ? asOf : to,
    );
    if (!result.ok) throw new ProblemError(result.error.code, result.error.detail);
    const { days, accrued, capped, steps, refused, asOf: on } = result.value;
    if (context.json) {
      context.printJson({
        as_of: on,
        days,
        accrued: { amount: toDecimal(accrued), ...accrued },
        capped,
        steps: steps.map((step) => step[context.language]),
        refused: refused.map(({ days: count, amount, why }) => ({
          days: count,
          amount: toDecimal(amount),
          why: why[context.language],
        })),
      });
    } else {
      context.print(`${days}\t${formatMoney(accrued, context.language)}`);
      for (const step of steps) context.print(step[context.language]);
      for (const { why } of refused) context.print(why[context.language]);
    }
    return Promise.resolve(0);
  },
};

/** "100000EUR", "5 200 000,50 EUR". */
function sumOf(text: string): Money {
  const match = /^(.*?)\s*([A-Za-z]{3})$/u.exec(text.trim());
  const money =
    match?.[1] !== undefined && match[2] !== undefined ? parseMoney(match[1], match[2].toUpperCase()) : undefined;
  if (!money) throw new ProblemError('value.money', { value: text });
  return money;
}
