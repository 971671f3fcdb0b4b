import { afterEach, beforeEach, expect, it } from 'vitest';
import {
  deadlinesOfStep,
  findComputed,
  insertDeadline,
  listDeadlines,
  updateDeadline,
  writeComputed,
  type DeadlineFields,
} from '../../../../electron/store/queries/deadline.ts';
import { insertMeasure, DEFAULT_TERMS } from '../../../../electron/store/queries/measure.ts';
import { insertPayment, paymentsByMeasure, updatePayment } from '../../../../electron/store/queries/payment.ts';
import { createProceeding } from '../../../../electron/usecases/proceedings/create-proceeding.ts';
import { createStep } from '../../../../electron/usecases/proceedings/create-step.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';

let made: TemporaryCaseFile;
let stepId: string;
beforeEach(() => {
  made = temporaryCaseFile();
  const proceedingId = createProceeding(made.file, { set: { title: 'P' } }).id;
  stepId = createStep(made.file, { proceedingId, set: {} }).id;
});
afterEach(() => made.dispose());

const fields: DeadlineFields = {
  rule: 'CJA_FRANC_MOIS_DISTANCE',
  duration: { months: 2, distance_months: 2 },
  base: 'publicationDate',
  zone: 'reunion',
  label: 'Recours',
  overrideDay: '2023-01-02',
  overrideReason: 'prudence',
  metByStepId: null,
};

it('keeps every field of a deadline, and what was last computed apart from them', () => {
  const id = made.file.commit('deadline.created', (db) => insertDeadline(db, stepId, fields));
  const moved = { fromDay: '2023-01-01', toDay: '2023-01-03', fromEvent: '2022-11', toEvent: '2022-11-02' };
  made.file.commit('deadline.updated', (db) => {
    writeComputed(db, id, { day: '2023-01-03', event: '2022-11-02', moved, revision: 3 });
    updateDeadline(db, id, { ...fields, metByStepId: stepId });
  });
  const kept = { id, stepId, ...fields, metByStepId: stepId, moved, revision: 3, trashed: false };
  expect([
    listDeadlines(made.file.read),
    deadlinesOfStep(made.file.read, stepId),
    deadlinesOfStep(made.file.read, 'x'),
  ]).toEqual([[kept], [kept], []]);
  expect(findComputed(made.file.read, 'x')).toEqual({ day: '', event: '', moved: null, revision: 0 });
});

it('gives payments by measure in the order of their days', () => {
  const measureId = made.file.commit('measure.created', (db) =>
    insertMeasure(db, stepId, {
      kind: 'fine',
      label: '',
      amount: { minor: 100, currency: 'EUR' },
      cap: null,
      startsOn: '',
      endsOn: '',
      terms: DEFAULT_TERMS,
      note: '',
    }),
  );
  const amount = { minor: 5, currency: 'EUR' };
  made.file.commit('payment.created', (db) => {
    const late = insertPayment(db, measureId, { amount, exchange: null, paidOn: '2023-05-01', note: '' });
    insertPayment(db, measureId, { amount, exchange: null, paidOn: '2023-04-01', note: '' });
    updatePayment(db, late, { amount: { minor: 6, currency: 'EUR' }, exchange: null, paidOn: '2023-06-01', note: 'n' });
  });
  const told = paymentsByMeasure(made.file.read)
    .get(measureId)
    ?.map(({ paidOn, amount: { minor }, note, measureId: under }) => [paidOn, minor, note, under]);
  expect(told).toEqual([
    ['2023-04-01', 5, '', measureId],
    ['2023-06-01', 6, 'n', measureId],
  ]);
});
