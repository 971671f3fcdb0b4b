import type { DocumentNode } from '../../../shared/domain/memo.ts';
import type { LegalRate, Measure, Proceeding, Step } from '../../../shared/domain/proceeding.ts';
import { describeProblem } from '../../../shared/domain/problems.ts';
import { MEASURE_KIND_TERMS } from '../../../shared/domain/terms.ts';
import { formatEdtf } from '../../../shared/kernel/edtf.ts';
import { formatMoney, type Money } from '../../../shared/kernel/money.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { fill, type Language } from '../../../shared/kernel/words.ts';
import { countedSum } from '../../../shared/law/exchange.ts';
import type { InterestLedger } from '../../../shared/law/late-interest.ts';
import type { LedgerRow } from '../../../shared/law/ledger-rows.ts';
import { measureLedger, type MeasureLedger } from '../../../shared/law/measure-ledger.ts';
import { sumLedger } from '../../../shared/law/sum-ledger.ts';
import type { CitedWords } from '../../../shared/memo/live/document-table.ts';
import { paragraph } from '../../../shared/memo/live/document-table.ts';
import { ledgerBlock, type PrintedEntry, type PrintedInterest } from '../../../shared/memo/live/ledger-block.ts';
import { LIVE_WORDS } from '../../../shared/memo/live/live-words.ts';
import { listProceedings } from '../../store/queries/proceeding.ts';
import { readSetting } from '../../store/queries/setting.ts';
import { LEGAL_RATES } from '../proceedings/list-rates.ts';
import { optionOf, supporting, type LiveRequest } from './live-request.ts';

interface Placed {
  readonly proceeding: Proceeding;
  readonly step: Step;
  readonly measure: Measure;
}

/** The ledger of a measure as of a day: a periodic penalty day by day, or a sum ordered once and what was paid of it. */
export function liveLedger({ db, options, language, makeId }: LiveRequest): readonly DocumentNode[] {
  const [measureId, asOf] = [optionOf(options, 'measureId'), optionOf(options, 'asOf')];
  const placed = findMeasure(listProceedings(db), measureId);
  if (!placed || asOf === '') return [paragraph(LIVE_WORDS.noMeasure[language])];
  const rates = (readSetting(db, LEGAL_RATES) as readonly LegalRate[] | undefined) ?? [];
  const { measure, step } = placed;
  const printed =
    measure.kind === 'periodic-penalty'
      ? penaltyOf(placed, asOf, rates, language)
      : sumOf(placed, asOf, rates, language);
  if (!printed.ok) return [paragraph(describeProblem(printed.error, language).message)];
  const name = measure.label || MEASURE_KIND_TERMS[measure.kind][language];
  const title = step.label === '' ? name : `${name} (${step.label})`;
  return ledgerBlock({ title, asOf, ...printed.value }, language, makeId);
}

function findMeasure(proceedings: readonly Proceeding[], measureId: string): Placed | undefined {
  for (const proceeding of proceedings)
    for (const step of proceeding.steps)
      for (const measure of step.measures) if (measure.id === measureId) return { proceeding, step, measure };
  return undefined;
}

type Printed = Result<Omit<Parameters<typeof ledgerBlock>[0], 'title' | 'asOf'>>;

function penaltyOf(
  { measure, proceeding, step }: Placed,
  asOf: string,
  rates: readonly LegalRate[],
  language: Language,
): Printed {
  const counted = measureLedger(measure, proceeding, asOf, rates);
  if (!counted.ok) return counted;
  const { ledger, rows, interest } = counted.value;
  const money = (sum: Money): string => formatMoney(sum, language);
  const outcome = fill(LIVE_WORDS.outcome[language], {
    days: daysInWords(ledger.days, language),
    accrued: money(ledger.accrued),
    liquidated: money(ledger.liquidated),
    paid: money(ledger.paid),
    due: money(ledger.due),
  });
  const entries = rows.map((row): PrintedEntry => ({
    day: row.day,
    event: LIVE_WORDS[EVENTS[row.event]],
    sum: row.sum,
    figures: [row.days, row.accrued, row.liquidated, row.paid],
    passages: proofOf(row, counted.value, measure, step),
  }));
  return {
    ok: true,
    value: {
      heads: [LIVE_WORDS.days, LIVE_WORDS.accrued, LIVE_WORDS.liquidated, LIVE_WORDS.paid],
      entries,
      conclusions: [
        ...ledger.steps.map((one) => one[language]),
        outcome,
        ...ledger.refused.map(({ why }) => fill(LIVE_WORDS.refused[language], { why: why[language] })),
      ],
      interest: interestOf(interest, language),
    },
  };
}

const EVENTS = {
  starts: 'starts',
  suspended: 'suspended',
  resumes: 'resumes',
  capped: 'capped',
  stops: 'stops',
  liquidated: 'liquidation',
  paid: 'payment',
  'as-of': 'state',
} as const satisfies Record<LedgerRow['event'], keyof typeof LIVE_WORDS>;

/** A liquidation and a payment have their own proof; the rate and its days are those of the decision. */
function proofOf(
  { event, day, sum }: LedgerRow,
  { liquidations, payments }: MeasureLedger,
  measure: Measure,
  step: Step,
): readonly CitedWords[] {
  if (event === 'liquidated') {
    const one = liquidations.find((other) => other.step.actDate === day && other.measure.amount?.minor === sum?.minor);
    return supporting(one?.evidence.length === 0 ? one.step.evidence : (one?.evidence ?? []));
  }
  if (event === 'paid') {
    const currency = measure.amount?.currency ?? '';
    const one = payments.find((payment) => {
      const counted = countedSum(payment, currency);
      return payment.paidOn === day && counted.ok && counted.value.minor === sum?.minor;
    });
    return supporting(one?.evidence ?? []);
  }
  return event === 'starts' ? supporting(measure.evidence.length === 0 ? step.evidence : measure.evidence) : [];
}

function sumOf({ measure, step }: Placed, asOf: string, rates: readonly LegalRate[], language: Language): Printed {
  const counted = sumLedger(measure, step, rates, asOf);
  if (!counted.ok) return counted;
  const { amount, paid, due, interest } = counted.value;
  const money = (sum: Money): string => formatMoney(sum, language);
  const less = (minor: number): Money => ({ minor: Math.max(0, amount.minor - minor), currency: amount.currency });
  let paidThen = 0;
  const payments = measure.payments
    .filter(({ trashed, paidOn }) => !trashed && paidOn <= asOf)
    .toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1))
    .map((payment): PrintedEntry => {
      const sum = countedSum(payment, amount.currency);
      paidThen += sum.ok ? sum.value.minor : 0;
      return {
        day: payment.paidOn,
        event: LIVE_WORDS.payment,
        sum: payment.amount,
        figures: [{ minor: paidThen, currency: amount.currency }, less(paidThen)],
        passages: supporting(payment.evidence),
      };
    });
  const ordered: PrintedEntry = {
    day: step.actDate || step.notificationDate,
    event: LIVE_WORDS.ordered,
    sum: amount,
    figures: [less(amount.minor), amount],
    passages: supporting(measure.evidence.length === 0 ? step.evidence : measure.evidence),
  };
  return {
    ok: true,
    value: {
      heads: [LIVE_WORDS.paid, LIVE_WORDS.due],
      entries: [ordered, ...payments],
      conclusions: [
        fill(LIVE_WORDS.sumOutcome[language], { amount: money(amount), paid: money(paid), due: money(due) }),
      ],
      interest: interestOf(interest, language),
    },
  };
}

const daysInWords = (days: number, language: Language): string =>
  days === 1 ? LIVE_WORDS.oneDay[language] : fill(LIVE_WORDS.someDays[language], { days });

function interestOf(interest: Result<InterestLedger> | null, language: Language): PrintedInterest | null {
  if (interest === null) return null;
  if (!interest.ok) return { periods: [], sentences: [describeProblem(interest.error, language).message] };
  const money = (sum: Money): string => formatMoney(sum, language);
  const { accrued, interest: due, capital, periods, allocations } = interest.value;
  const raised = periods.find(({ isRaised }) => isRaised);
  return {
    periods,
    sentences: [
      ...(raised ? [fill(LIVE_WORDS.interestRaised[language], { from: formatEdtf(raised.from, language) })] : []),
      ...allocations.map(({ day, amount, toInterest, toCapital }) =>
        fill(LIVE_WORDS.interestPaid[language], {
          day: formatEdtf(day, language),
          amount: money(amount),
          toInterest: money(toInterest),
          toCapital: money(toCapital),
        }),
      ),
      fill(LIVE_WORDS.interest[language], { accrued: money(accrued), interest: money(due), capital: money(capital) }),
    ],
  };
}
