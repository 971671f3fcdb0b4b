import type { Money } from '../../../shared/kernel/money.ts';
import type { Measure, MeasureTerms } from '../../../shared/domain/proceeding.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, updateRow, type ReadableDatabase, type Value, type WritableDatabase } from '../database.ts';
import { evidenceByTarget } from './evidence.ts';
import { paymentsByMeasure } from './payment.ts';

interface MeasureColumns extends Pick<Measure, 'id' | 'kind' | 'label' | 'note'> {
  readonly step_id: string;
  readonly amount_minor: number | null;
  readonly cap_minor: number | null;
  readonly currency: string | null;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly convention: string;
  readonly trashed_at: string | null;
}

const money = (minor: number | null, currency: string | null): Money | null =>
  minor === null || currency === null ? null : { minor, currency };

/** Both ends counted, as the model decision counts them; whatever else is only what the lawyer has entered. */
export const DEFAULT_TERMS: MeasureTerms = {
  firstDayCounted: true,
  lastDayCounted: true,
  compliedOn: '',
  suspensions: [],
  liquidates: null,
  statute: null,
  turnover: null,
  interest: null,
};

/** Measures by step, as they were entered. */
export function measuresByStep(db: ReadableDatabase): ReadonlyMap<string, Measure[]> {
  const evidence = evidenceByTarget(db, 'measure');
  const payments = paymentsByMeasure(db);
  const measures = all<MeasureColumns>(db, 'SELECT * FROM measure ORDER BY id').map((row) => ({
    id: row.id,
    stepId: row.step_id,
    kind: row.kind,
    label: row.label,
    amount: money(row.amount_minor, row.currency),
    cap: money(row.cap_minor, row.currency),
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    terms: { ...DEFAULT_TERMS, ...(JSON.parse(row.convention) as Partial<MeasureTerms>) },
    payments: payments.get(row.id) ?? [],
    note: row.note,
    evidence: evidence.get(row.id) ?? [],
    trashed: row.trashed_at !== null,
  }));
  return Map.groupBy(measures, ({ stepId }) => stepId);
}

export type MeasureFields = Omit<Measure, 'id' | 'stepId' | 'payments' | 'evidence' | 'trashed'>;

/** Amount and cap share one currency. */
const toColumns = ({ amount, cap, startsOn, endsOn, terms, ...same }: MeasureFields): Record<string, Value> => ({
  ...same,
  amount_minor: amount?.minor ?? null,
  cap_minor: cap?.minor ?? null,
  currency: amount?.currency ?? cap?.currency ?? null,
  starts_on: startsOn,
  ends_on: endsOn,
  convention: JSON.stringify(terms),
});

/** @returns the new id */
export function insertMeasure(db: WritableDatabase, stepId: string, fields: MeasureFields): string {
  const id = makeId();
  // The column is from before states were computed; nothing reads it.
  insertRow(db, 'measure', {
    id,
    step_id: stepId,
    state: 'pronounced',
    created_at: new Date().toISOString(),
    ...toColumns(fields),
  });
  return id;
}

/** Writes every field. */
export const updateMeasure = (db: WritableDatabase, measureId: string, fields: MeasureFields): boolean =>
  updateRow(db, 'measure', measureId, toColumns(fields)) === 1;
