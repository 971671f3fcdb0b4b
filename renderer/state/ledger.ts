import { useMemo } from 'react';
import type { Measure, Proceeding, Statute } from '../../shared/domain/proceeding.ts';
import type { Money } from '../../shared/kernel/money.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { measureLedger, penaltiesOf, type MeasureLedger } from '../../shared/law/measure-ledger.ts';
import { statutoryMaximum, type StatutoryMaximum } from '../../shared/law/statutory-maximum.ts';

export type { LedgerPoint, LedgerRow } from '../../shared/law/ledger-rows.ts';
export type { MeasureLedger } from '../../shared/law/measure-ledger.ts';
export { penaltiesOf };

/** The ledger of a periodic penalty as of a day, or what keeps it from being counted. */
export const useLedger = (measure: Measure, proceeding: Proceeding, asOf: string): Result<MeasureLedger> =>
  useMemo(() => measureLedger(measure, proceeding, asOf), [measure, proceeding, asOf]);

export const useStatutoryMaximum = (statute: Statute, turnover: Money | null): Result<StatutoryMaximum> =>
  useMemo(() => statutoryMaximum(statute, turnover), [statute, turnover]);
