/** From the records of a matter to the ledger of one periodic penalty. Nothing is supposed: a value that is missing or has no day is named. */
import type { Payment } from '../domain/payment.ts';
import type { LegalRate, Measure, Proceeding, Step } from '../domain/proceeding.ts';
import type { Evidence } from '../domain/passage.ts';
import { parseEdtf } from '../kernel/edtf.ts';
import type { Money } from '../kernel/money.ts';
import { fail, succeed, type Result } from '../kernel/result.ts';
import { isCivilDay, type CivilDay } from './civil-day.ts';
import { lateInterest, type InterestLedger } from './late-interest.ts';
import { ledgerRows, type LedgerPoint, type LedgerRow } from './ledger-rows.ts';
import { ledgerAsOf, type Penalty, type PenaltyEvents, type PenaltyLedger } from './penalty-ledger.ts';
import { countedPayments } from './sum-ledger.ts';

/** A sum that a step of the proceedings liquidates, and what proves it. */
export interface Liquidation {
  readonly step: Step;
  readonly measure: Measure;
  readonly evidence: readonly Evidence[];
}

export interface MeasureLedger {
  readonly penalty: Penalty;
  readonly events: PenaltyEvents;
  readonly ledger: PenaltyLedger;
  readonly rows: readonly LedgerRow[];
  readonly points: readonly LedgerPoint[];
  /** Those that count by then. */
  readonly liquidations: readonly Liquidation[];
  readonly payments: readonly Payment[];
  /** By how much the sums liquidated are less than what had accrued: the authority or court moderated; null when they are not. */
  readonly moderated: Money | null;
  /** On the sums liquidated. Null while none is counted; a problem when a rate or a day is missing. */
  readonly interest: Result<InterestLedger> | null;
}

/** The penalties of proceedings that are not in the trash. */
export const penaltiesOf = (proceeding: Proceeding): readonly { readonly step: Step; readonly measure: Measure }[] =>
  untrashedMeasures(proceeding).filter(({ measure }) => measure.kind === 'periodic-penalty');

/** The sums liquidated from a penalty: those that name it, and, when it is the only one, those that name none. */
function liquidationsOf(penalty: Measure, proceeding: Proceeding): readonly Liquidation[] {
  const isOnly = penaltiesOf(proceeding).length === 1;
  return untrashedMeasures(proceeding)
    .filter(
      ({ measure: { kind, terms } }) =>
        kind === 'liquidation' && (terms.liquidates === penalty.id || (terms.liquidates === null && isOnly)),
    )
    .map(({ step, measure }) => ({ step, measure, evidence: measure.evidence }));
}

/** The penalty that a liquidated sum comes from: the sum is then counted with it. */
export function penaltyOf({ id, kind }: Measure, proceeding: Proceeding): Measure | undefined {
  if (kind !== 'liquidation') return undefined;
  return penaltiesOf(proceeding)
    .map(({ measure }) => measure)
    .find((penalty) => liquidationsOf(penalty, proceeding).some(({ measure }) => measure.id === id));
}

const untrashedMeasures = ({ steps }: Proceeding): { step: Step; measure: Measure }[] =>
  steps
    .filter(({ trashed }) => !trashed)
    .flatMap((step) => step.measures.filter(({ trashed }) => !trashed).map((measure) => ({ step, measure })));

/** A whole day, or the problem that names the field. */
function dayOf(value: string, field: string): Result<CivilDay> {
  if (value === '') return fail('law.missing', { field });
  if (isCivilDay(value)) return succeed(value);
  return parseEdtf(value) ? fail('law.partial', { field, value }) : fail('law.date', { field, value });
}

/**
 * @param asOf ISO day; whatever came later is left out
 * @returns the ledger, or `law.missing`, `law.partial`, `payment.currency`, and the problems of `ledgerAsOf`
 */
export function measureLedger(
  measure: Measure,
  proceeding: Proceeding,
  asOf: CivilDay,
  rates: readonly LegalRate[] = [],
): Result<MeasureLedger> {
  const { amount: rate, cap, terms } = measure;
  if (!rate) return fail('law.missing', { field: 'amount' });
  const firstDay = dayOf(measure.startsOn, 'startsOn');
  if (!firstDay.ok) return firstDay;
  const ends: CivilDay[] = [];
  for (const [field, value] of [
    ['endsOn', measure.endsOn],
    ['compliedOn', terms.compliedOn],
  ] as const) {
    if (value === '') continue;
    const day = dayOf(value, field);
    if (!day.ok) return day;
    ends.push(day.value);
  }
  const liquidations = liquidationsOf(measure, proceeding);
  const sums: PenaltyEvents['liquidations'][number][] = [];
  for (const { step, measure: liquidated } of liquidations) {
    const day = dayOf(step.actDate, 'liquidatedOn');
    if (!day.ok) return day;
    if (!liquidated.amount) return fail('law.missing', { field: 'liquidatedSum' });
    sums.push({ day: day.value, amount: liquidated.amount });
  }
  const asked = dayOf(asOf, 'asOf');
  if (!asked.ok) return asked;

  // A sum may be paid under the penalty or under the decision that liquidated it.
  const payments = [measure, ...liquidations.map((one) => one.measure)]
    .flatMap((one) => one.payments)
    .filter(({ trashed }) => !trashed);
  const counted = countedPayments(payments, rate.currency);
  if (!counted.ok) return counted;
  const penalty: Penalty = {
    rate,
    firstDay: firstDay.value,
    cap,
    convention: { firstDayCounted: terms.firstDayCounted, lastDayCounted: terms.lastDayCounted },
  };
  const events: PenaltyEvents = {
    stopsOn: ends.toSorted()[0] ?? null,
    suspensions: terms.suspensions,
    liquidations: sums,
    payments: counted.value,
  };
  const ledger = ledgerAsOf(penalty, events, asOf);
  if (!ledger.ok) return ledger;
  const { accrued, liquidated } = ledger.value;
  const less = accrued.minor - liquidated.minor;
  const until = ({ day }: { readonly day: CivilDay }): boolean => day <= asOf;
  return succeed({
    penalty,
    events,
    ledger: ledger.value,
    ...ledgerRows(penalty, events, asOf),
    liquidations: liquidations.filter(({ step }) => step.actDate <= asOf),
    payments: payments.filter(({ paidOn }) => paidOn <= asOf),
    moderated: liquidated.minor > 0 && less > 0 ? { minor: less, currency: rate.currency } : null,
    interest:
      terms.interest &&
      lateInterest(
        { currency: rate.currency, sums: sums.filter(until), payments: counted.value.filter(until) },
        terms.interest,
        rates,
        asOf,
      ),
  });
}
