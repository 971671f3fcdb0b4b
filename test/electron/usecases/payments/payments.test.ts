import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Payment } from '../../../../shared/domain/payment.ts';
import { addEvidence } from '../../../../electron/usecases/facts/add-evidence.ts';
import { createPayment } from '../../../../electron/usecases/payments/create-payment.ts';
import { updatePayment } from '../../../../electron/usecases/payments/update-payment.ts';
import { createMeasure } from '../../../../electron/usecases/proceedings/create-measure.ts';
import { createProceeding } from '../../../../electron/usecases/proceedings/create-proceeding.ts';
import { createStep } from '../../../../electron/usecases/proceedings/create-step.ts';
import { listProceedings } from '../../../../electron/usecases/proceedings/list-proceedings.ts';
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
