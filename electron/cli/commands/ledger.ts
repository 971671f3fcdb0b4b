/** The penalty ledger from the terminal: of a case file, or of values given one by one. */
import { ProblemError, type Problem } from '../../../shared/kernel/result.ts';
import { formatMoney, parseMoney, toDecimal, type Money } from '../../../shared/kernel/money.ts';
import type { Evidence } from '../../../shared/domain/passage.ts';
import { measureLedger, penaltiesOf, type MeasureLedger } from '../../../shared/law/measure-ledger.ts';
import { ledgerAsOf, type CountingConvention, type PenaltyLedger } from '../../../shared/law/penalty-ledger.ts';
import { openCase, sentence, UsageError, type Command, type Context } from '../command.ts';
import { asOfDay } from '../today.ts';

export const ledgerCommand: Command = {
  name: 'ledger',
  usage: 'CASE [--as-of DAY] | --rate 100000EUR --from DAY --to DAY [--cap SUM] [--as-of DAY]',
  summary: {
    fr: 'Compte les astreintes au jour près et explique le compte.',
    en: 'Counts periodic penalties to the day and explains the count.',
  },
  options: {
    rate: { fr: 'taux par jour, somme et devise', en: 'rate per day, sum and currency' },
    from: { fr: 'premier jour de retard, compté', en: 'first day of delay, counted' },
    to: { fr: 'dernier jour de retard, compté', en: 'last day of delay, counted' },
    cap: { fr: 'plafond', en: 'cap' },
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
  const { rate, from, to, cap, 'as-of': asOf } = context.options;
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
    { stopsOn: to, suspensions: [], liquidations: [], payments: [] },
    typeof asOf === 'string' ? asOf : to,
  );
  if (!result.ok) throw new ProblemError(result.error.code, result.error.detail);
  if (context.json) context.printJson(tell(result.value, context));
  else print(result.value, context);
  return Promise.resolve(0);
}

/** Every penalty outside the trash; one that cannot be counted says why, and the others are counted all the same. */
async function ofCase(context: Context): Promise<0 | 1> {
  const asOf = asOfDay(context);
  await openCase(context);
  const proceedings = (await context.call('proceeding.list', {})).filter(({ trashed }) => !trashed);
  const counted = proceedings.flatMap((proceeding) =>
    penaltiesOf(proceeding).map(({ step, measure }) => ({
      proceeding: proceeding.title,
      step: step.number || step.label || step.kind,
      measure,
      result: measureLedger(measure, proceeding, asOf),
    })),
  );
  if (context.json)
    context.printJson(
      counted.map(({ proceeding, step, measure, result }) => ({
        id: measure.id,
        proceeding,
        step,
        label: measure.label,
        ...(result.ok ? tellWhole(result.value, measure.evidence, context) : { error: told(result.error, context) }),
      })),
    );
  else
    for (const { proceeding, step, result } of counted) {
      context.print(`${proceeding}\t${step}`);
      if (result.ok) print(result.value.ledger, context);
      else context.complain(result.error, proceeding);
    }
  return counted.every(({ result }) => result.ok) ? 0 : 1;
}

const told = (problem: Problem, { language }: Context): object => ({
  ...problem,
  message: sentence(problem, language),
});
const sum = (money: Money): object => ({ amount: toDecimal(money), ...money });

const tell = (
  { asOf, days, accrued, capped, liquidated, paid, due, steps, refused }: PenaltyLedger,
  { language }: Context,
): object => ({
  as_of: asOf,
  days,
  accrued: sum(accrued),
  capped,
  liquidated: sum(liquidated),
  paid: sum(paid),
  due: sum(due),
  steps: steps.map((step) => step[language]),
  refused: refused.map((one) => ({ days: one.days, amount: toDecimal(one.amount), why: one.why[language] })),
});

const tellWhole = (
  { penalty, events, ledger, rows }: MeasureLedger,
  evidence: readonly Evidence[],
  context: Context,
): object => ({
  ...tell(ledger, context),
  rate: sum(penalty.rate),
  first_day: penalty.firstDay,
  last_day: events.stopsOn,
  cap: penalty.cap && sum(penalty.cap),
  convention: {
    first_day_counted: penalty.convention.firstDayCounted,
    last_day_counted: penalty.convention.lastDayCounted,
  },
  rows: rows.map((row) => ({
    day: row.day,
    event: row.event,
    ...(row.sum ? { sum: toDecimal(row.sum) } : {}),
    days: row.days,
    accrued: toDecimal(row.accrued),
    liquidated: toDecimal(row.liquidated),
    paid: toDecimal(row.paid),
    due: toDecimal(row.due),
  })),
  passages: evidence.map(({ field, passage }) => ({
    field,
    source: passage.sourceNo,
    start: passage.start,
    end: passage.end,
    quote: passage.quote,
  })),
});

function print({ days, accrued, liquidated, paid, due, steps, refused }: PenaltyLedger, context: Context): void {
  const { language } = context;
  context.print(`${days}\t${formatMoney(accrued, language)}`);
  for (const step of steps) context.print(step[language]);
  for (const { why } of refused) context.print(why[language]);
  if (liquidated.minor === 0 && paid.minor === 0) return;
  const names = language === 'fr' ? ['Liquidé', 'Payé', 'Dû'] : ['Liquidated', 'Paid', 'Due'];
  for (const [index, money] of [liquidated, paid, due].entries())
    context.print(`${names[index] ?? ''}: ${formatMoney(money, language)}`);
}

/** "100000EUR", "5 200 000,50 EUR". */
function sumOf(text: string): Money {
  const match = /^(.*?)\s*([A-Za-z]{3})$/u.exec(text.trim());
  const money =
    match?.[1] !== undefined && match[2] !== undefined ? parseMoney(match[1], match[2].toUpperCase()) : undefined;
  if (!money) throw new ProblemError('value.money', { value: text });
  return money;
}
