import type { Money } from '../../../shared/kernel/money.ts';
import type { Measure } from '../../../shared/domain/proceeding.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, updateRow, type ReadableDatabase, type Value, type WritableDatabase } from '../database.ts';
import { evidenceByTarget } from './evidence.ts';

interface MeasureColumns extends Pick<Measure, 'id' | 'kind' | 'label' | 'state' | 'note'> {
  readonly step_id: string;
  readonly amount_minor: number | null;
  readonly cap_minor: number | null;
  readonly currency: string | null;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly trashed_at: string | null;
}

const money = (minor: number | null, currency: string | null): Money | null =>
  minor === null || currency === null ? null : { minor, currency };

/** Measures by step, as they were entered. */
export function measuresByStep(db: ReadableDatabase): ReadonlyMap<string, Measure[]> {
  const evidence = evidenceByTarget(db, 'measure');
  const measures = all<MeasureColumns>(db, 'SELECT * FROM measure ORDER BY id').map((row) => ({
    id: row.id,
    stepId: row.step_id,
    kind: row.kind,
    label: row.label,
    amount: money(row.amount_minor, row.currency),
    cap: money(row.cap_minor, row.currency),
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    state: row.state,
    note: row.note,
    evidence: evidence.get(row.id) ?? [],
    trashed: row.trashed_at !== null,
  }));
  return Map.groupBy(measures, ({ stepId }) => stepId);
}

export type MeasureFields = Omit<Measure, 'id' | 'stepId' | 'evidence' | 'trashed'>;

/** Amount and cap share one currency. */
const toColumns = ({ amount, cap, startsOn, endsOn, ...same }: MeasureFields): Record<string, Value> => ({
  ...same,
  amount_minor: amount?.minor ?? null,
  cap_minor: cap?.minor ?? null,
  currency: amount?.currency ?? cap?.currency ?? null,
  starts_on: startsOn,
  ends_on: endsOn,
});

/** @returns the new id */
export function insertMeasure(db: WritableDatabase, stepId: string, fields: MeasureFields): string {
  const id = makeId();
  insertRow(db, 'measure', { id, step_id: stepId, created_at: new Date().toISOString(), ...toColumns(fields) });
  return id;
}

/** Writes every field. */
export const updateMeasure = (db: WritableDatabase, measureId: string, fields: MeasureFields): boolean =>
  updateRow(db, 'measure', measureId, toColumns(fields)) === 1;
