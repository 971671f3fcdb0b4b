import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Payment } from '../../../../shared/domain/payment.ts';
import { addEvidence } from '../../../../electron/usecases/facts/add-evidence.ts';
import { createPayment } from '../../../../electron/usecases/payments/create-payment.ts';
import { updatePayment } from '../../../../electron/usecases/payments/update-payment.ts';
import { createMeasure } from '../../../../electron/usecases/proceedings/create-measure.ts';
import { createProceeding } from '../../../../electron/usecases/proceedings/create-proceeding.ts';
import { createStep } from '../../../../electron/usecases/proceedings/create-step.ts';
import { listProceedings } from '../../../../electron/usecases/proceedings/list-proceedings.ts';
import { listRates } from '../../../../electron/usecases/proceedings/list-rates.ts';
import { setRates } from '../../../../electron/usecases/proceedings/set-rates.ts';
import { updateMeasure } from '../../../../electron/usecases/proceedings/update-measure.ts';
import { trashRecord } from '../../../../electron/usecases/trash-record.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';

const euros = (amount: number) => ({ minor: amount * 100, currency: 'EUR' });
let made: TemporaryCaseFile;
let stepId: string;
let penaltyId: string;
beforeEach(() => {
  made = temporaryCaseFile();
  const proceeding = createProceeding(made.file, { set: { title: 'Sanction', kind: 'cnil' } });
  stepId = createStep(made.file, { proceedingId: proceeding.id, set: { actDate: '2022-10-17' } }).id;
  penaltyId = createMeasure(made.file, {
    stepId,
    set: { kind: 'periodic-penalty', amount: euros(100_000), startsOn: '2022-12-20' },
  }).id;
});
afterEach(() => made.dispose());

const payments = (): readonly Payment[] => listProceedings(made.file)[0]?.steps[0]?.measures[0]?.payments ?? [];

it('a payment stands under its measure with its proof, is corrected, trashed and restored', () => {
  const { id } = createPayment(made.file, {
    measureId: penaltyId,
    set: { amount: euros(500), paidOn: '2023-06-01', note: ' Premier ' },
  });
  createPayment(made.file, { measureId: penaltyId, set: { amount: euros(20), paidOn: '2023-01-01' } });
  const { id: sourceId, textId } = made.addSource('recu.txt', 'Versement de 500 euros.');
  addEvidence(made.file, {
    target: 'payment',
    targetId: id,
    field: '',
    stance: 'supports',
    selection: { sourceId, textId, start: 0, end: 22, quote: 'Versement de 500 euros' },
  });
  updatePayment(made.file, { paymentId: id, set: { amount: euros(501) } });
  trashRecord(made.file, 'payment', id, true);
  expect(payments()).toMatchObject([
    { amount: euros(20), paidOn: '2023-01-01', note: '', evidence: [], trashed: false },
    {
      id,
      measureId: penaltyId,
      amount: euros(501),
      paidOn: '2023-06-01',
      note: 'Premier',
      evidence: [{ passage: { quote: 'Versement de 500 euros' } }],
      trashed: true,
    },
  ]);
  made.file.undo();
  expect(payments()[1]?.trashed).toBe(false);
});

it('refuses a payment that the measure cannot have, and saves nothing', () => {
  const bare = createMeasure(made.file, { stepId, set: { kind: 'fine' } }).id;
  const fine = createMeasure(made.file, { stepId, set: { kind: 'fine', amount: euros(9) } }).id;
  const pay =
    (amount: Payment['amount'] | null, paidOn: string, measureId = penaltyId) =>
    () =>
      createPayment(made.file, { measureId, set: { amount, paidOn } });
  expect(
    [
      pay(null, '2023-01-01'),
      pay(euros(0), '2023-01-01'),
      pay(euros(-5), '2023-01-01'),
      pay({ minor: 1, currency: 'USD' }, '2023-01-01'),
      pay(euros(1), '', fine),
      pay(euros(1), '2023-02-30'),
      pay(euros(1), '2023-02'),
      pay(euros(1), '2022-12-19'),
      pay(euros(1), '2022-10-16', fine),
      pay(euros(1), '2023-01-01', bare),
      pay(euros(1), '2023-01-01', 'x'),
      () => updatePayment(made.file, { paymentId: 'x', set: {} }),
    ].map((attempt) => problemOf(attempt)),
  ).toEqual([
    { code: 'value.empty', detail: { field: 'amount' } },
    { code: 'payment.amount', detail: { value: 0 } },
    { code: 'payment.amount', detail: { value: -500 } },
    { code: 'payment.currency', detail: { found: 'USD', expected: 'EUR' } },
    { code: 'value.empty', detail: { field: 'paidOn' } },
    { code: 'law.date', detail: { field: 'paidOn', value: '2023-02-30' } },
    { code: 'law.partial', detail: { field: 'paidOn', value: '2023-02' } },
    { code: 'law.payment-early', detail: { day: '2022-12-19', from: '2022-12-20' } },
    { code: 'law.payment-early', detail: { day: '2022-10-16', from: '2022-10-17' } },
    { code: 'law.missing', detail: { field: 'amount' } },
    { code: 'record.missing', detail: { noun: 'measure' } },
    { code: 'record.missing', detail: { noun: 'payment' } },
  ]);
  expect(payments()).toEqual([]);
});

it('keeps how a penalty is counted, part by part, and refuses terms that cannot be', () => {
  const set = (terms: NonNullable<Parameters<typeof updateMeasure>[1]['set']['terms']>) =>
    updateMeasure(made.file, { measureId: penaltyId, set: { terms } }).terms;
  set({ lastDayCounted: false });
  set({ suspensions: [{ from: '2023-01-01', to: '2023-01-05' }], statute: 'gdpr-83-5' });
  expect(set({ turnover: euros(7), liquidates: penaltyId, compliedOn: '2023-02-09' })).toEqual({
    firstDayCounted: true,
    lastDayCounted: false,
    compliedOn: '2023-02-09',
    suspensions: [{ from: '2023-01-01', to: '2023-01-05' }],
    liquidates: penaltyId,
    statute: 'gdpr-83-5',
    turnover: euros(7),
    interest: null,
  });
  const refused = [
    { compliedOn: '2023-02' },
    { compliedOn: '2022-01-01' },
    { suspensions: [{ from: '2023-01-05', to: '2023-01-01' }] },
    { suspensions: [{ from: '', to: '2023-01-01' }] },
    { turnover: { minor: 1, currency: 'USD' } },
    { turnover: euros(-1) },
    { liquidates: 'x' },
  ].map((terms) => problemOf(() => set(terms)));
  const backwards = problemOf(() => updateMeasure(made.file, { measureId: penaltyId, set: { endsOn: '2022-11-01' } }));
  expect([...refused, backwards]).toEqual([
    { code: 'law.partial', detail: { field: 'compliedOn', value: '2023-02' } },
    { code: 'law.period', detail: { from: '2022-12-20', to: '2022-01-01' } },
    { code: 'law.period', detail: { from: '2023-01-05', to: '2023-01-01' } },
    { code: 'value.empty', detail: { field: 'suspensions' } },
    { code: 'law.turnover-currency', detail: { found: 'USD', expected: 'EUR' } },
    { code: 'value.money', detail: { value: -100 } },
    { code: 'record.missing', detail: { noun: 'measure' } },
    { code: 'law.period', detail: { from: '2022-12-20', to: '2022-11-01' } },
  ]);
});

it('counts a payment in another currency only with its rate, the day of the rate and its source', () => {
  const pay = (exchange: Payment['exchange']) =>
    createPayment(made.file, {
      measureId: penaltyId,
      set: { amount: { minor: 10_000, currency: 'USD' }, paidOn: '2023-06-01', exchange },
    });
  expect(
    [
      null,
      { rate: '0.93', on: '', source: 'BCE' },
      { rate: '0.93', on: '2023-06-01', source: ' ' },
      { rate: '0.93', on: '2023-06', source: 'BCE' },
      { rate: 'neuf', on: '2023-06-01', source: 'BCE' },
    ].map((exchange) => problemOf(() => pay(exchange)).code),
  ).toEqual(['payment.currency', 'payment.exchange-source', 'payment.exchange-source', 'law.date', 'payment.rate']);
  expect(payments()).toEqual([]);
  const exchange = { rate: '0.93', on: '2023-06-01', source: 'BCE' };
  expect(pay(exchange)).toMatchObject({ amount: { minor: 10_000, currency: 'USD' }, exchange });
  // A sum in the currency of the measure has no rate, whatever was typed.
  const own = createPayment(made.file, {
    measureId: penaltyId,
    set: { amount: euros(5), paidOn: '2023-06-01', exchange },
  });
  expect(own.exchange).toBe(null);
});

it('keeps the legal rates of the matter in order, each half-year once, and undoes them', () => {
  const rate = (semester: string, professional: string, individual = '') => ({ semester, professional, individual });
  setRates(made.file, { rates: [rate('2024-1', '5,07 %'), rate('2023-2', '4.22', '6.82'), rate('2023-1', '')] });
  expect(listRates(made.file)).toEqual([rate('2023-2', '4.22', '6.82'), rate('2024-1', '5.07')]);
  expect(problemOf(() => setRates(made.file, { rates: [rate('2024-1', 'cinq')] }))).toEqual({
    code: 'law.percent',
    detail: { value: 'cinq', semester: '2024/1' },
  });
  made.file.undo();
  expect(listRates(made.file)).toEqual([]);
});

it('refuses interest without a first day, or raised before it runs', () => {
  const interest = {
    runsFrom: '2023-06-01',
    raisedFrom: '',
    creditor: 'professional',
    isCompound: false,
    order: 'interest-first',
  } as const;
  const set = (change: Partial<typeof interest> | { raisedFrom: string }) =>
    updateMeasure(made.file, { measureId: penaltyId, set: { terms: { interest: { ...interest, ...change } } } });
  expect([
    problemOf(() => set({ runsFrom: '' as never })).code,
    problemOf(() => set({ raisedFrom: '2023-05-01' })).code,
    set({}).terms.interest,
  ]).toEqual(['value.empty', 'law.period', interest]);
});
