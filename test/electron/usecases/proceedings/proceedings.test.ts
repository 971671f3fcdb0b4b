import { afterEach, beforeEach, expect, it } from 'vitest';
import { addEvidence } from '../../../../electron/usecases/facts/add-evidence.ts';
import { createParty } from '../../../../electron/usecases/parties/create-party.ts';
import { createMeasure } from '../../../../electron/usecases/proceedings/create-measure.ts';
import { createProceeding } from '../../../../electron/usecases/proceedings/create-proceeding.ts';
import { createStep } from '../../../../electron/usecases/proceedings/create-step.ts';
import { listProceedings } from '../../../../electron/usecases/proceedings/list-proceedings.ts';
import { updateMeasure } from '../../../../electron/usecases/proceedings/update-measure.ts';
import { updateProceeding } from '../../../../electron/usecases/proceedings/update-proceeding.ts';
import { updateStep } from '../../../../electron/usecases/proceedings/update-step.ts';
import { trashRecord } from '../../../../electron/usecases/trash-record.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';

let made: TemporaryCaseFile;
let cnil: string;
let halyard: string;
beforeEach(() => {
  made = temporaryCaseFile();
  cnil = createParty(made.file, { set: { name: 'CNIL', kind: 'authority' } }).id;
  halyard = createParty(made.file, { set: { name: 'Halyard' } }).id;
});
afterEach(() => made.dispose());

it('a proceeding is read as one tree, each record with what proves it', () => {
  const { id: sourceId, textId } = made.addSource('a.txt', 'Amende de 20 millions, notifiée.');
  const set = {
    title: 'Procédure de sanction',
    kind: 'cnil',
    authorityId: cnil,
    caseNumber: 'SAN-2022',
    respondentIds: [halyard],
  } as const;
  const proceeding = createProceeding(made.file, { set: { ...set, respondentIds: [...set.respondentIds] } });
  const later = createStep(made.file, { proceedingId: proceeding.id, set: { kind: 'appeal' } });
  const decision = createStep(made.file, {
    proceedingId: proceeding.id,
    set: { kind: 'decision', number: 'SAN-2022-019', actDate: '2022-10-17', notificationDate: '2022-10-20' },
  });
  const fine = createMeasure(made.file, {
    stepId: decision.id,
    set: { kind: 'fine', amount: { minor: 2_000_000_000, currency: 'EUR' } },
  });
  addEvidence(made.file, {
    target: 'step',
    targetId: decision.id,
    field: 'notificationDate',
    stance: 'supports',
    selection: { sourceId, textId, start: 23, end: 31, quote: 'notifiée' },
  });
  addEvidence(made.file, {
    target: 'measure',
    targetId: fine.id,
    field: 'amount',
    stance: 'supports',
    selection: { sourceId, textId, start: 0, end: 21, quote: 'Amende de 20 millions' },
  });
  expect(listProceedings(made.file)).toMatchObject([
    {
      ...set,
      evidence: [],
      steps: [
        {
          id: decision.id,
          kind: 'decision',
          publicationDate: '',
          evidence: [{ field: 'notificationDate', passage: { quote: 'notifiée' } }],
          measures: [
            {
              amount: { minor: 2_000_000_000, currency: 'EUR' },
              cap: null,
              evidence: [{ field: 'amount' }],
            },
          ],
        },
        { id: later.id, kind: 'appeal', actDate: '', measures: [] },
      ],
    },
  ]);
});

it('edits write what is given and leave the rest', () => {
  const proceeding = createProceeding(made.file, { set: { title: 'P', authorityId: cnil, respondentIds: [halyard] } });
  const step = createStep(made.file, { proceedingId: proceeding.id, set: { actDate: '2022', label: 'Lettre' } });
  const measure = createMeasure(made.file, {
    stepId: step.id,
    set: { kind: 'periodic-penalty', amount: { minor: 100, currency: 'EUR' }, startsOn: '2023' },
  });
  expect(
    updateProceeding(made.file, { proceedingId: proceeding.id, set: { authorityId: null, note: 'n' } }),
  ).toMatchObject({
    title: 'P',
    authorityId: null,
    note: 'n',
    respondentIds: [halyard],
  });
  expect(
    updateProceeding(made.file, { proceedingId: proceeding.id, set: { respondentIds: [cnil] } }).respondentIds,
  ).toEqual([cnil]);
  expect(updateStep(made.file, { stepId: step.id, set: { publicationDate: '2022-11' } })).toMatchObject({
    label: 'Lettre',
    actDate: '2022',
    publicationDate: '2022-11',
  });
  expect(
    updateMeasure(made.file, {
      measureId: measure.id,
      set: { cap: { minor: 900, currency: 'EUR' } },
    }),
  ).toMatchObject({
    kind: 'periodic-penalty',
    amount: { minor: 100, currency: 'EUR' },
    cap: { minor: 900, currency: 'EUR' },
    startsOn: '2023',
  });
  expect(updateMeasure(made.file, { measureId: measure.id, set: { amount: null, cap: null } })).toMatchObject({
    amount: null,
    cap: null,
  });
});

it('refuses what cannot be, whole', () => {
  const proceeding = createProceeding(made.file, { set: { title: 'P' } });
  const step = createStep(made.file, { proceedingId: proceeding.id, set: {} });
  const euros = { minor: 1, currency: 'EUR' };
  const refused = [
    () => createProceeding(made.file, { set: {} }),
    () => createProceeding(made.file, { set: { title: 'Q', authorityId: 'x' } }),
    () => updateProceeding(made.file, { proceedingId: proceeding.id, set: { title: 'Q', respondentIds: ['x'] } }),
    () => createStep(made.file, { proceedingId: 'x', set: {} }),
    () => createStep(made.file, { proceedingId: proceeding.id, set: { notificationDate: 'hier' } }),
    () => updateStep(made.file, { stepId: step.id, set: { actDate: '31/12' } }),
    () => createMeasure(made.file, { stepId: step.id, set: { amount: euros, cap: { minor: 1, currency: 'USD' } } }),
    () => createMeasure(made.file, { stepId: step.id, set: { amount: { minor: -1, currency: 'EUR' } } }),
    () => createMeasure(made.file, { stepId: step.id, set: { endsOn: 'x' } }),
    () => updateMeasure(made.file, { measureId: 'x', set: {} }),
  ].map((attempt) => problemOf(attempt));
  expect(refused).toEqual([
    { code: 'value.empty', detail: { field: 'title' } },
    { code: 'record.missing', detail: { noun: 'party' } },
    { code: 'record.missing', detail: { noun: 'party' } },
    { code: 'record.missing', detail: { noun: 'proceeding' } },
    { code: 'value.date', detail: { value: 'hier' } },
    { code: 'value.date', detail: { value: '31/12' } },
    { code: 'value.currency', detail: { amount: 'EUR', cap: 'USD' } },
    { code: 'value.money', detail: { value: -1 } },
    { code: 'value.date', detail: { value: 'x' } },
    { code: 'record.missing', detail: { noun: 'measure' } },
  ]);
  expect(listProceedings(made.file)).toMatchObject([{ title: 'P', respondentIds: [], steps: [{ measures: [] }] }]);
});

it('each level has its own trash', () => {
  const proceeding = createProceeding(made.file, { set: { title: 'P' } });
  const step = createStep(made.file, { proceedingId: proceeding.id, set: {} });
  const measure = createMeasure(made.file, { stepId: step.id, set: {} });
  trashRecord(made.file, 'measure', measure.id, true);
  trashRecord(made.file, 'step', step.id, true);
  trashRecord(made.file, 'proceeding', proceeding.id, true);
  trashRecord(made.file, 'step', step.id, false);
  expect(listProceedings(made.file)).toMatchObject([
    { trashed: true, steps: [{ trashed: false, measures: [{ trashed: true }] }] },
  ]);
  expect(made.file.history().undo?.label).toBe('step.restored');
});
