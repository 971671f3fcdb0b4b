import { useMemo } from 'react';
import type { LegalRate, Measure, Proceeding, Statute, Step } from '../../shared/domain/proceeding.ts';
import type { Payment } from '../../shared/domain/payment.ts';
import type { Money } from '../../shared/kernel/money.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { countedSum } from '../../shared/law/exchange.ts';
import { measureLedger, penaltiesOf, penaltyOf, type MeasureLedger } from '../../shared/law/measure-ledger.ts';
import { measureState, type MeasureStatus } from '../../shared/law/measure-state.ts';
import { proceedingState, type ProceedingStatus } from '../../shared/law/proceeding-state.ts';
import { statutoryMaximum, type StatutoryMaximum } from '../../shared/law/statutory-maximum.ts';
import { sumLedger, type SumLedger } from '../../shared/law/sum-ledger.ts';
import { useDeadlines } from './deadlines.ts';
import { today } from './today.ts';
import { useCall } from './use-call.ts';

export type { InterestLedger } from '../../shared/law/late-interest.ts';
export type { LedgerPoint, LedgerRow } from '../../shared/law/ledger-rows.ts';
export type { MeasureLedger } from '../../shared/law/measure-ledger.ts';
export type { ProceedingStatus } from '../../shared/law/proceeding-state.ts';
export { penaltiesOf, penaltyOf };

const NO_RATES: readonly LegalRate[] = [];

/** The legal rates of interest entered for this matter. */
export const useRates = (): readonly LegalRate[] => useCall('rates.list', {}).data ?? NO_RATES;

/** The ledger of a periodic penalty as of a day, or what keeps it from being counted. */
export function useLedger(measure: Measure, proceeding: Proceeding, asOf: string): Result<MeasureLedger> {
  const rates = useRates();
  return useMemo(() => measureLedger(measure, proceeding, asOf, rates), [measure, proceeding, asOf, rates]);
}

/** What is due of a sum ordered once as of a day, or what keeps it from being counted. */
export function useSumLedger(measure: Measure, step: Step, asOf: string): Result<SumLedger> {
  const rates = useRates();
  return useMemo(() => sumLedger(measure, step, rates, asOf), [measure, step, asOf, rates]);
}

/** Where a measure stands today, and why. */
export function useMeasureState(measure: Measure, step: Step, proceeding: Proceeding): MeasureStatus {
  const rates = useRates();
  return useMemo(() => measureState(measure, step, proceeding, today(), rates), [measure, step, proceeding, rates]);
}

/** Where each of several proceedings stands today, and why, by id. */
export function useProceedingStates(proceedings: readonly Proceeding[]): ReadonlyMap<string, ProceedingStatus> {
  const rows = useDeadlines();
  return useMemo(
    () => new Map(proceedings.map((one) => [one.id, proceedingState(one, rows, today())])),
    [proceedings, rows],
  );
}

/** What a payment counts for in the currency of its measure; undefined while its rate is none. */
export function countedIn(payment: Pick<Payment, 'amount' | 'exchange'>, currency: string): Money | undefined {
  const counted = countedSum(payment, currency);
  return counted.ok ? counted.value : undefined;
}

export const useStatutoryMaximum = (statute: Statute, turnover: Money | null): Result<StatutoryMaximum> =>
  useMemo(() => statutoryMaximum(statute, turnover), [statute, turnover]);
