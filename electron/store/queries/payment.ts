import type { Exchange, Payment } from '../../../shared/domain/payment.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, updateRow, type ReadableDatabase, type WritableDatabase } from '../database.ts';
import { evidenceByTarget } from './evidence.ts';

interface PaymentColumns {
  readonly id: string;
  readonly measure_id: string;
  readonly amount_minor: number;
  readonly currency: string;
  readonly paid_on: string;
  /** JSON of an `Exchange`, empty for none. */
  readonly exchange: string;
  readonly note: string;
  readonly trashed_at: string | null;
}

/** Payments by measure, by day. */
export function paymentsByMeasure(db: ReadableDatabase): ReadonlyMap<string, Payment[]> {
  const evidence = evidenceByTarget(db, 'payment');
  const payments = all<PaymentColumns>(db, 'SELECT * FROM payment ORDER BY paid_on, id').map((row) => ({
    id: row.id,
    measureId: row.measure_id,
    amount: { minor: row.amount_minor, currency: row.currency },
    exchange: row.exchange === '' ? null : (JSON.parse(row.exchange) as Exchange),
    paidOn: row.paid_on,
    note: row.note,
    evidence: evidence.get(row.id) ?? [],
    trashed: row.trashed_at !== null,
  }));
  return Map.groupBy(payments, ({ measureId }) => measureId);
}

export const findPayment = (db: ReadableDatabase, paymentId: string): Payment | undefined =>
  [...paymentsByMeasure(db).values()].flat().find(({ id }) => id === paymentId);

export type PaymentFields = Pick<Payment, 'amount' | 'exchange' | 'paidOn' | 'note'>;

const toColumns = ({ amount, exchange, paidOn, note }: PaymentFields): Record<string, string | number> => ({
  amount_minor: amount.minor,
  currency: amount.currency,
  exchange: exchange ? JSON.stringify(exchange) : '',
  paid_on: paidOn,
  note,
});

/** @returns the new id */
export function insertPayment(db: WritableDatabase, measureId: string, fields: PaymentFields): string {
  const id = makeId();
  insertRow(db, 'payment', { id, measure_id: measureId, created_at: new Date().toISOString(), ...toColumns(fields) });
  return id;
}

/** Writes every field. */
export const updatePayment = (db: WritableDatabase, paymentId: string, fields: PaymentFields): boolean =>
  updateRow(db, 'payment', paymentId, toColumns(fields)) === 1;
