/** The penalty ledger from the terminal: of a case file, or of values given one by one. */
import { ProblemError } from '../../../shared/kernel/result.ts';
import { parseMoney, type Money } from '../../../shared/kernel/money.ts';
import { ledgerAsOf, type CountingConvention, type DatedSum } from '../../../shared/law/penalty-ledger.ts';
import { openCase, UsageError, type Command, type Context } from '../command.ts';
import { asOfDay } from '../today.ts';
import { countAll, printCounted, printPenalty, tellCounted, tellPenalty, tellTerms } from './ledger-words.ts';

export const ledgerCommand: Command = {
  name: 'ledger',
  usage: 'CASE [--as-of DAY] | --rate 100000EUR --from DAY --to DAY [--cap SUM] [--paid SUM@DAY;…] [--as-of DAY]',
  summary: {
    fr: 'Compte les astreintes au jour près, les sommes dues et leurs intérêts, et explique le compte.',
    en: 'Counts periodic penalties to the day, the sums due and their interest, and explains the count.',
  },
  options: {
    rate: { fr: 'taux par jour, somme et devise', en: 'rate per day, sum and currency' },
    from: { fr: 'premier jour de retard, compté', en: 'first day of delay, counted' },
    to: { fr: 'dernier jour de retard, compté', en: 'last day of delay, counted' },
    cap: { fr: 'plafond', en: 'cap' },
    paid: {
      fr: 'paiements, SOMME@JOUR séparés par des points-virgules',
      en: 'payments, SUM@DAY separated by semicolons',
    },
    'as-of': {
      fr: 'état à ce jour (par défaut : le dernier jour donné, ou aujourd’hui pour un dossier)',
      en: 'state on that day (default: the last day given, or today for a case file)',
    },
  },
  needs: 0,
  run: (context) => (context.arguments.length > 0 ? ofCase(context) : ofValues(context)),
};

const COUNTED: CountingConvention = { firstDayCounted: true, lastDayCounted: true };

function ofValues(context: Context): Promise<0> {
  const { rate, from, to, cap, paid, 'as-of': asOf } = context.options;
  if (typeof rate !== 'string' || typeof from !== 'string' || typeof to !== 'string')
    throw new UsageError('CASE | --rate SUM --from DAY --to DAY');
  const penalty = {
    rate: sumOf(rate),
    firstDay: from,
    cap: typeof cap === 'string' ? sumOf(cap) : null,
    convention: COUNTED,
  };
  const result = ledgerAsOf(
    penalty,
    { stopsOn: to, suspensions: [], liquidations: [], payments: typeof paid === 'string' ? paymentsOf(paid) : [] },
    typeof asOf === 'string' ? asOf : to,
  );
  if (!result.ok) throw new ProblemError(result.error.code, result.error.detail);
  if (context.json) context.printJson({ ...tellPenalty(result.value, context), ...tellTerms(penalty, to) });
  else printPenalty(result.value, context);
  return Promise.resolve(0);
}

/** Every penalty and every sum outside the trash; one that cannot be counted says why, and the others are counted all the same. */
async function ofCase(context: Context): Promise<0 | 1> {
  const asOf = asOfDay(context);
  await openCase(context);
  const rates = await context.call('rates.list', {});
  const counted = countAll(await context.call('proceeding.list', {}), rates, asOf);
  if (context.json) context.printJson(counted.map((one) => tellCounted(one, context)));
  else for (const one of counted) printCounted(one, context);
  return counted.every(({ ledger }) => ledger.ok) ? 0 : 1;
}

/** "500EUR@2023-06-01; 20EUR@2023-07-01". */
const paymentsOf = (text: string): readonly DatedSum[] =>
  text
    .split(';')
    .filter((one) => one.trim() !== '')
    .map((one) => {
      const [amount = '', day = ''] = one.split('@');
      return { day: day.trim(), amount: sumOf(amount) };
    });

/** "100000EUR", "5 200 000,50 EUR". */
function sumOf(text: string): Money {
  const match = /^(.*?)\s*([A-Za-z]{3})$/u.exec(text.trim());
  const money =
    match?.[1] !== undefined && match[2] !== undefined ? parseMoney(match[1], match[2].toUpperCase()) : undefined;
  if (!money) throw new ProblemError('value.money', { value: text });
  return money;
}
