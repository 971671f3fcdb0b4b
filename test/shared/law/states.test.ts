import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../../shared/domain/deadline.ts';
import type { Measure, Proceeding, Step } from '../../../shared/domain/proceeding.ts';
import { deadlineRows } from '../../../shared/law/deadline-rows.ts';
import { measureState } from '../../../shared/law/measure-state.ts';
import { proceedingState } from '../../../shared/law/proceeding-state.ts';
import { deadlineOf, measureOf, proceedingOf, stepOf, TERMS } from '../../support/proceedings.ts';

const euros = (amount: number) => ({ minor: amount * 100, currency: 'EUR' });
const payment = (paidOn: string, amount: number) => ({
  id: paidOn,
  measureId: 'measure',
  amount: euros(amount),
  exchange: null,
  paidOn,
  note: '',
  evidence: [],
  trashed: false,
});

const steps = (...some: readonly (readonly [Step['kind'], string])[]): Step[] =>
  some.map(([kind, actDate], index) => stepOf({ id: `s${index}`, kind, actDate, notificationDate: actDate }));

describe('state of proceedings', () => {
  const state = (
    some: readonly Step[],
    asOf = '2030-01-01',
    deadlines: readonly Deadline[] = [],
    kind: Proceeding['kind'] = 'cnil',
  ) => {
    const proceeding = proceedingOf(some, { kind });
    return proceedingState(proceeding, deadlineRows(deadlines, [proceeding], asOf), asOf);
  };

  it('follows the steps: pending, decided, under appeal, annulled, restored, settled', () => {
    const all = steps(
      ['notice-of-intent', '2021-03-01'],
      ['decision', '2021-06-01'],
      ['appeal', '2021-08-01'],
      ['annulment', '2022-02-01'],
      ['restoration', '2023-02-01'],
      ['settlement', '2024-02-01'],
    );
    const days = ['2021-02-01', '2021-03-01', '2021-06-01', '2021-12-31', '2022-06-01', '2023-06-01', '2024-06-01'];
    expect(days.map((day) => state(all, day).state)).toEqual([
      'pending',
      'pending',
      'decided',
      'under-appeal',
      'annulled',
      'restored',
      'settled',
    ]);
    expect(state(all, '2022-06-01')).toEqual({
      state: 'annulled',
      since: '2022-02-01',
      stepId: 's3',
      because: { fr: 'Annulation, mardi 1er février 2022.', en: 'Annulment, Tuesday 1 February 2022.' },
    });
  });

  it('is final once the time to appeal has run out under every reading, unless it was used', () => {
    const decided = steps(['decision', '2022-12-31']);
    const appeal = deadlineOf({ stepId: 's0' });
    const used = [...decided, stepOf({ id: 'used', kind: 'observations', actDate: '2023-02-01' })];
    expect([
      state(decided, '2023-02-28', [appeal]).state,
      state(decided, '2023-03-01', [appeal]).state,
      state(decided, '2023-03-02', [appeal]).state,
      state(decided, '2023-03-02').state,
      state(decided, '2023-03-02', [appeal, deadlineOf({ id: 'd2', stepId: 's0', rule: 'CNIL_MOIS' })]).state,
      state(used, '2023-03-02', [deadlineOf({ stepId: 's0', metByStepId: 'used' })]).state,
    ]).toEqual(['decided', 'decided', 'final', 'decided', 'final', 'decided']);
  });

  it('is final too when the periods were opened by the service of the judgment', () => {
    const served = steps(['judgment', '2023-01-10'], ['service', '2023-02-01']);
    const appeal = deadlineOf({ stepId: 's1', rule: 'CPC_MOIS', duration: { months: 1 } });
    expect(['2023-03-01', '2023-03-02'].map((day) => state(served, day, [appeal], 'civil').state)).toEqual([
      'decided',
      'final',
    ]);
  });

  it('knows judgments in last resort, and an appeal that opens the proceedings', () => {
    const council = steps(['appeal', '2023-01-10'], ['hearing', '2023-06-01'], ['judgment', '2023-07-01']);
    const court = steps(
      ['summons', '2020-01-10'],
      ['judgment', '2021-06-01'],
      ['appeal', '2021-07-01'],
      ['judgment', '2022-07-01'],
      ['cassation', '2022-09-01'],
      ['judgment', '2023-11-01'],
    );
    const at = (some: readonly Step[], day: string, kind: Proceeding['kind']) => state(some, day, [], kind).state;
    expect([
      at(council, '2023-06-02', 'conseil-etat'),
      at(council, '2023-07-02', 'conseil-etat'),
      ...['2020-05-01', '2021-06-02', '2021-07-02', '2022-07-02', '2022-09-02', '2024-01-01'].map((day) =>
        at(court, day, 'civil'),
      ),
    ]).toEqual(['pending', 'final', 'pending', 'decided', 'under-appeal', 'decided', 'under-appeal', 'final']);
  });
});

describe('state of a measure', () => {
  const state = (
    fields: Partial<Measure>,
    asOf: string,
    more: readonly Step[] = [],
    notificationDate = '2022-10-19',
  ) => {
    const measure = measureOf(fields);
    const step = stepOf({ actDate: '2022-10-17', notificationDate, measures: [measure] });
    return measureState(measure, step, proceedingOf([step, ...more]), asOf).state;
  };
  const fine: Partial<Measure> = { kind: 'fine', amount: euros(100) };

  it('goes from pronounced to paid for a sum', () => {
    const payments = [payment('2023-01-01', 40), payment('2023-02-01', 60)];
    expect(
      ['2022-10-18', '2022-10-19', '2023-01-01', '2023-02-01'].map((day) => state({ ...fine, payments }, day)),
    ).toEqual(['pronounced', 'enforceable', 'part-paid', 'paid']);
    expect(state(fine, '2024-01-01', [], '')).toBe('pronounced');
  });

  it('invents no day for a notification known to a span of days', () => {
    const step = stepOf({ actDate: '2022-10-17', notificationDate: '2022-10-18/2022-10-19' });
    const { because, state: reached } = measureState(measureOf(fine), step, proceedingOf([step]), '2023-01-01');
    expect([reached, because.en.startsWith('Notified at the latest on Wednesday 19 October 2022;')]).toEqual([
      'enforceable',
      true,
    ]);
  });

  it('waits for the term of an order, and knows compliance', () => {
    const order: Partial<Measure> = { kind: 'injunction', endsOn: '2022-12-19' };
    expect([
      state(order, '2022-12-19'),
      state(order, '2022-12-20'),
      state({ ...order, terms: { ...TERMS, compliedOn: '2023-01-05' } }, '2023-01-04'),
      state({ ...order, terms: { ...TERMS, compliedOn: '2023-01-05' } }, '2023-01-05'),
    ]).toEqual(['notified', 'enforceable', 'enforceable', 'complied']);
  });

  it('follows a penalty while it runs, when it has run, when it is liquidated and paid', () => {
    const penalty: Partial<Measure> = { amount: euros(10), startsOn: '2022-12-20', endsOn: '2023-02-09' };
    const sum = measureOf({ id: 'sum', kind: 'liquidation', amount: euros(520) });
    const paid = { ...sum, payments: [payment('2023-06-01', 520)] };
    const liquidated = (measure: Measure): readonly Step[] => [
      stepOf({ id: 'l', kind: 'liquidation', actDate: '2023-04-13', measures: [measure] }),
    ];
    expect([
      state(penalty, '2022-12-01'),
      state(penalty, '2022-12-20'),
      state(penalty, '2023-02-10'),
      state(penalty, '2023-04-13', liquidated(sum)),
      state(penalty, '2023-06-01', liquidated(paid)),
    ]).toEqual(['notified', 'accruing', 'enforceable', 'liquidated', 'paid']);
  });

  it('falls with an annulment and comes back with a restoration, but not with one that came before', () => {
    const fall = steps(['annulment', '2023-10-17'], ['restoration', '2025-10-06']);
    expect([
      state(fine, '2023-10-16', fall),
      state(fine, '2023-10-17', fall),
      state(fine, '2025-10-06', fall),
      state(fine, '2030-01-01', steps(['annulment', '2020-01-01'])),
    ]).toEqual(['enforceable', 'annulled', 'enforceable', 'enforceable']);
  });
});
