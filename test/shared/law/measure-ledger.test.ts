import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Measure } from '../../../shared/domain/proceeding.ts';
import { addDays } from '../../../shared/law/civil-day.ts';
import { measureLedger } from '../../../shared/law/measure-ledger.ts';
import { measureOf, proceedingOf, stepOf, TERMS } from '../../support/proceedings.ts';

const euros = (amount: number) => ({ minor: amount * 100, currency: 'EUR' });
const payment = (id: string, paidOn: string, amount: number, trashed = false) => ({
  id,
  measureId: 'penalty',
  amount: euros(amount),
  exchange: null,
  paidOn,
  note: '',
  evidence: [],
  trashed,
});

/** The model: an injunction whose last useful day is 19 December 2022, complied with or liquidated up to 9 February 2023. */
function matter(penalty: Partial<Measure> = {}, liquidated: Partial<Measure> = {}, liquidatedOn = '2023-04-13') {
  const measure = measureOf({
    id: 'penalty',
    amount: euros(100_000),
    startsOn: '2022-12-20',
    endsOn: '2023-02-09',
    ...penalty,
  });
  const sum = measureOf({ id: 'sum', kind: 'liquidation', amount: euros(5_200_000), ...liquidated });
  const proceeding = proceedingOf([
    stepOf({ id: 'decision', measures: [measure] }),
    stepOf({ id: 'liquidation', kind: 'liquidation', actDate: liquidatedOn, measures: [sum] }),
  ]);
  return { measure, proceeding };
}

const at = (asOf: string, ...given: Parameters<typeof matter>) => {
  const { measure, proceeding } = matter(...given);
  const result = measureLedger(measure, proceeding, asOf);
  return result.ok ? result.value : result.error;
};

describe('ledger of a measure', () => {
  it('counts the model to 52 days, and follows liquidation and payments as of any day', () => {
    const payments = [payment('a', '2023-06-01', 1_200_000), payment('b', '2023-05-01', 9, true)];
    const figures = ['2022-12-19', '2023-01-01', '2023-04-12', '2023-04-13', '2023-06-01'].map((asOf) => {
      const value = at(asOf, { payments });
      if ('code' in value) return value;
      const { days, accrued, liquidated, paid, due } = value.ledger;
      return [days, ...[accrued, liquidated, paid, due].map(({ minor }) => minor / 100)];
    });
    expect(figures).toEqual([
      [0, 0, 0, 0, 0],
      [13, 1_300_000, 0, 0, 0],
      [52, 5_200_000, 0, 0, 0],
      [52, 5_200_000, 5_200_000, 0, 5_200_000],
      [52, 5_200_000, 5_200_000, 1_200_000, 4_000_000],
    ]);
  });

  it('tells the entries in the order of their days', () => {
    const value = at('2023-06-30', {
      cap: euros(2_000_000),
      payments: [payment('a', '2023-06-01', 100)],
      terms: { ...TERMS, suspensions: [{ from: '2023-01-01', to: '2023-01-10' }] },
    });
    if ('code' in value) throw new Error(value.code);
    expect(value.rows.map(({ day, event, days, accrued }) => [day, event, days, accrued.minor / 100])).toEqual([
      ['2022-12-20', 'starts', 1, 100_000],
      ['2023-01-01', 'suspended', 12, 1_200_000],
      ['2023-01-11', 'resumes', 13, 1_300_000],
      ['2023-01-18', 'capped', 20, 2_000_000],
      ['2023-02-09', 'stops', 42, 2_000_000],
      ['2023-04-13', 'liquidated', 42, 2_000_000],
      ['2023-06-01', 'paid', 42, 2_000_000],
      ['2023-06-30', 'as-of', 42, 2_000_000],
    ]);
  });

  it('stops at compliance, and counts under the convention stated', () => {
    const days = (terms: Partial<Measure['terms']>): number => {
      const value = at('2024-01-01', { terms: { ...TERMS, ...terms } });
      return 'code' in value ? -1 : value.ledger.days;
    };
    expect([
      days({ compliedOn: '2022-12-31' }),
      days({ firstDayCounted: false }),
      days({ lastDayCounted: false }),
      days({ firstDayCounted: false, lastDayCounted: false }),
    ]).toEqual([12, 51, 51, 50]);
  });

  it('takes only the sums liquidated from it', () => {
    const { measure, proceeding } = matter();
    const other = measureOf({ id: 'other', amount: euros(1), startsOn: '2023-01-01' });
    const two = { ...proceeding, steps: [...proceeding.steps, stepOf({ id: 'more', measures: [other] })] };
    const named = matter({}, { terms: { ...TERMS, liquidates: 'other' } });
    const sum = (result: ReturnType<typeof measureLedger>): number =>
      result.ok ? result.value.ledger.liquidated.minor : -1;
    expect([
      sum(measureLedger(measure, two, '2024-01-01')),
      sum(measureLedger(measure, proceeding, '2024-01-01')),
      sum(measureLedger(named.measure, named.proceeding, '2024-01-01')),
    ]).toEqual([0, 520_000_000, 0]);
  });

  it('names what is missing or has no day, and supposes nothing', () => {
    const asOf = '2024-01-01';
    expect([
      at(asOf, { amount: null }),
      at(asOf, { startsOn: '' }),
      at(asOf, { startsOn: '2022-12' }),
      at(asOf, { endsOn: '2023-02~' }),
      at(asOf, {}, {}, '2023-04'),
      at(asOf, {}, { amount: null }),
      at(asOf, {}, { amount: { minor: 1, currency: 'USD' } }),
      at(asOf, { payments: [payment('a', '2022-12-01', 1)] }),
      at('2024-02-30'),
    ]).toEqual([
      { code: 'law.missing', detail: { field: 'amount' } },
      { code: 'law.missing', detail: { field: 'startsOn' } },
      { code: 'law.partial', detail: { field: 'startsOn', value: '2022-12' } },
      { code: 'law.partial', detail: { field: 'endsOn', value: '2023-02~' } },
      { code: 'law.partial', detail: { field: 'liquidatedOn', value: '2023-04' } },
      { code: 'law.missing', detail: { field: 'liquidatedSum' } },
      { code: 'law.currency', detail: { found: 'USD', expected: 'EUR' } },
      { code: 'law.payment-early', detail: { day: '2022-12-01', from: '2022-12-20' } },
      { code: 'law.date', detail: { field: 'asOf', value: '2024-02-30' } },
    ]);
  });

  it('bends nowhere but at its points: between two of them the accrued sum is on the slope', () => {
    const offset = fc.integer({ min: 0, max: 120 });
    fc.assert(
      fc.property(
        offset,
        fc.tuple(offset, offset),
        fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
        (end, span, cap) => {
          const [from, to] = span.toSorted((a, b) => a - b).map((days) => addDays('2022-12-20', days)) as [
            string,
            string,
          ];
          const given: Partial<Measure> = {
            endsOn: addDays('2022-12-20', end),
            cap: cap === null ? null : euros(cap * 100_000),
            terms: { ...TERMS, suspensions: [{ from, to }] },
          };
          const value = at('2023-06-30', given);
          if ('code' in value) throw new Error(value.code);
          for (const [index, point] of value.points.entries()) {
            const next = value.points[index + 1];
            if (!next) break;
            const days = (Date.parse(next.day) - Date.parse(point.day)) / 86_400_000;
            const rise = next.accrued.minor - point.accrued.minor;
            expect([0, days * 10_000_000]).toContain(rise);
          }
        },
      ),
    );
  });
});
