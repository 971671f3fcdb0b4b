/** The ledgers of a case file as the terminal tells them: as JSON, and in words. */
import type { Evidence } from '../../../shared/domain/passage.ts';
import type { LegalRate, Measure, Proceeding, Step } from '../../../shared/domain/proceeding.ts';
import { MEASURE_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { formatMoney, toDecimal, type Money } from '../../../shared/kernel/money.ts';
import type { Problem, Result } from '../../../shared/kernel/result.ts';
import type { InterestLedger } from '../../../shared/law/late-interest.ts';
import { measureLedger, penaltyOf, type MeasureLedger } from '../../../shared/law/measure-ledger.ts';
import { measureState } from '../../../shared/law/measure-state.ts';
import type { Penalty, PenaltyLedger } from '../../../shared/law/penalty-ledger.ts';
import { sumLedger, type SumLedger } from '../../../shared/law/sum-ledger.ts';
import { sentence, type Context } from '../command.ts';

type Ledger =
  | { readonly kind: 'penalty'; readonly value: MeasureLedger }
  | { readonly kind: 'sum'; readonly value: SumLedger };

export interface Counted {
  readonly proceeding: Proceeding;
  readonly step: Step;
  readonly measure: Measure;
  readonly status: ReturnType<typeof measureState>;
  readonly ledger: Result<Ledger>;
}

const SUMS: ReadonlySet<string> = new Set(['fine', 'liquidation', 'damages', 'costs']);

/** The measures that come to money, in the order of the proceedings. */
export const countAll = (proceedings: readonly Proceeding[], rates: readonly LegalRate[], asOf: string): Counted[] =>
  proceedings
    .filter(({ trashed }) => !trashed)
    .flatMap((proceeding) =>
      proceeding.steps
        .filter(({ trashed }) => !trashed)
        .flatMap((step) =>
          step.measures
            .filter((measure) => isCounted(measure, proceeding))
            .map((measure) => ({
              proceeding,
              step,
              measure,
              status: measureState(measure, step, proceeding, asOf, rates),
              ledger: count(measure, step, proceeding, rates, asOf),
            })),
        ),
    );

/** Penalties and sums; a liquidated sum is told with its penalty, where there is one. */
const isCounted = (measure: Measure, proceeding: Proceeding): boolean =>
  !measure.trashed &&
  (measure.kind === 'periodic-penalty' || SUMS.has(measure.kind)) &&
  penaltyOf(measure, proceeding) === undefined;

function count(
  measure: Measure,
  step: Step,
  proceeding: Proceeding,
  rates: readonly LegalRate[],
  asOf: string,
): Result<Ledger> {
  if (measure.kind === 'periodic-penalty') {
    const result = measureLedger(measure, proceeding, asOf, rates);
    return result.ok ? { ok: true, value: { kind: 'penalty', value: result.value } } : result;
  }
  const result = sumLedger(measure, step, rates, asOf);
  return result.ok ? { ok: true, value: { kind: 'sum', value: result.value } } : result;
}

const told = (problem: Problem, { language }: Context): object => ({
  error: { ...problem, message: sentence(problem, language) },
});
/** `minor` in the smallest unit of the currency, `amount` as a decimal, `text` for reading. */
const sum = (money: Money, { language }: Context): object => ({
  amount: toDecimal(money),
  ...money,
  text: formatMoney(money, language),
});

export function tellCounted({ proceeding, step, measure, status, ledger }: Counted, context: Context): object {
  const { language } = context;
  return {
    id: measure.id,
    kind: measure.kind,
    proceeding: proceeding.title,
    step: step.number || step.label || step.kind,
    label: measure.label,
    state: status.state,
    state_because: status.because[language],
    ...(ledger.ok ? tellLedger(ledger.value, context) : told(ledger.error, context)),
    passages: passages(measure.evidence),
  };
}

const tellLedger = (ledger: Ledger, context: Context): object =>
  ledger.kind === 'penalty' ? tellWhole(ledger.value, context) : tellSum(ledger.value, context);

export const tellPenalty = (ledger: PenaltyLedger, context: Context): object => ({
  as_of: ledger.asOf,
  days: ledger.days,
  total: sum(ledger.accrued, context),
  accrued: sum(ledger.accrued, context),
  capped: ledger.capped,
  liquidated: sum(ledger.liquidated, context),
  paid: sum(ledger.paid, context),
  due: sum(ledger.due, context),
  steps: ledger.steps.map((step) => step[context.language]),
  refused: ledger.refused.map((one) => ({
    days: one.days,
    amount: toDecimal(one.amount),
    minor: one.amount.minor,
    why: one.why[context.language],
  })),
});

export const tellTerms = ({ rate, firstDay, cap, convention }: Penalty, lastDay: string | null): object => ({
  rate: { amount: toDecimal(rate), ...rate },
  first_day: firstDay,
  last_day: lastDay,
  cap: cap && { amount: toDecimal(cap), ...cap },
  convention: { first_day_counted: convention.firstDayCounted, last_day_counted: convention.lastDayCounted },
});

const tellWhole = (
  { penalty, events, ledger, rows, moderated, interest }: MeasureLedger,
  context: Context,
): object => ({
  ...tellPenalty(ledger, context),
  ...tellTerms(penalty, events.stopsOn),
  moderated: moderated && sum(moderated, context),
  interest: interest && tellInterest(interest, context),
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
});

const tellSum = ({ asOf, amount, paid, due, interest }: SumLedger, context: Context): object => ({
  as_of: asOf,
  total: sum(amount, context),
  paid: sum(paid, context),
  due: sum(due, context),
  interest: interest && tellInterest(interest, context),
});

export const tellInterestLedger = (
  { capital, interest, due, accrued, periods, allocations, steps }: InterestLedger,
  context: Context,
): object => ({
  capital: sum(capital, context),
  interest: sum(interest, context),
  due: sum(due, context),
  accrued: sum(accrued, context),
  periods: periods.map((period) => ({
    from: period.from,
    to: period.to,
    days: period.days,
    capital: toDecimal(period.capital),
    percent: period.percent,
    raised: period.isRaised,
    interest: toDecimal(period.interest),
  })),
  payments: allocations.map(({ day, amount, toInterest, toCapital, excess }) => ({
    day,
    amount: toDecimal(amount),
    to_interest: toDecimal(toInterest),
    to_capital: toDecimal(toCapital),
    excess: toDecimal(excess),
  })),
  steps: steps.map(({ text, authority }) => `${text[context.language]} (${authority})`),
});

const tellInterest = (result: Result<InterestLedger>, context: Context): object =>
  result.ok ? tellInterestLedger(result.value, context) : told(result.error, context);

const passages = (evidence: readonly Evidence[]): object[] =>
  evidence.map(({ field, passage }) => ({
    field,
    source: passage.sourceNo,
    start: passage.start,
    end: passage.end,
    quote: passage.quote,
  }));

export function printCounted({ proceeding, step, measure, status, ledger }: Counted, context: Context): void {
  const { language } = context;
  const name = step.number || step.label || step.kind;
  context.print(
    `${proceeding.title}\t${name}\t${MEASURE_KIND_TERMS[measure.kind][language]}\t${status.because[language]}`,
  );
  if (!ledger.ok) {
    context.complain(ledger.error, proceeding.title);
    return;
  }
  if (ledger.value.kind === 'penalty') printPenalty(ledger.value.value.ledger, context);
  else {
    const { amount, paid, due } = ledger.value.value;
    context.print(formatMoney(amount, language));
    if (paid.minor > 0) printSums([amount, paid, due], context);
  }
  printInterest(ledger.value.value.interest, proceeding.title, context);
}

function printInterest(result: Result<InterestLedger> | null, place: string, context: Context): void {
  const { language } = context;
  if (result && !result.ok) context.complain(result.error, place);
  if (!result?.ok) return;
  const { interest, due } = result.value;
  const [late, whole] = language === 'fr' ? ['Intérêts', 'Dû, intérêts compris'] : ['Interest', 'Due with interest'];
  context.print(`${late}: ${formatMoney(interest, language)}`);
  context.print(`${whole}: ${formatMoney(due, language)}`);
}

export function printPenalty(ledger: PenaltyLedger, context: Context): void {
  const { language } = context;
  context.print(`${ledger.days}\t${formatMoney(ledger.accrued, language)}`);
  for (const step of ledger.steps) context.print(step[language]);
  for (const { why } of ledger.refused) context.print(why[language]);
  if (ledger.liquidated.minor > 0 || ledger.paid.minor > 0)
    printSums([ledger.liquidated, ledger.paid, ledger.due], context);
}

function printSums(sums: readonly Money[], context: Context): void {
  const { language } = context;
  const names = language === 'fr' ? ['Liquidé', 'Payé', 'Dû'] : ['Liquidated', 'Paid', 'Due'];
  for (const [index, money] of sums.entries()) context.print(`${names[index] ?? ''}: ${formatMoney(money, language)}`);
}
