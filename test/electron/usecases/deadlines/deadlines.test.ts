import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Deadline } from '../../../../shared/domain/deadline.ts';
import { listAudit } from '../../../../electron/usecases/matter/list-audit.ts';
import { createDeadline } from '../../../../electron/usecases/deadlines/create-deadline.ts';
import { exportDeadlines } from '../../../../electron/usecases/deadlines/export-deadlines.ts';
import { listDeadlines } from '../../../../electron/usecases/deadlines/list-deadlines.ts';
import { markDeadlineSeen } from '../../../../electron/usecases/deadlines/mark-deadline-seen.ts';
import { updateDeadline } from '../../../../electron/usecases/deadlines/update-deadline.ts';
import { createProceeding } from '../../../../electron/usecases/proceedings/create-proceeding.ts';
import { createStep } from '../../../../electron/usecases/proceedings/create-step.ts';
import { updateStep } from '../../../../electron/usecases/proceedings/update-step.ts';
import { trashRecord } from '../../../../electron/usecases/trash-record.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';

let made: TemporaryCaseFile;
let stepId: string;
let appealId: string;
beforeEach(() => {
  made = temporaryCaseFile('Halyard');
  const proceeding = createProceeding(made.file, { set: { title: 'Sanction', kind: 'cnil' } });
  const set = { kind: 'decision', number: 'SAN-2022-019', notificationDate: '2022-10-19' } as const;
  stepId = createStep(made.file, { proceedingId: proceeding.id, set }).id;
  appealId = createStep(made.file, { proceedingId: proceeding.id, set: { kind: 'appeal', actDate: '2022-12-15' } }).id;
});
afterEach(() => made.dispose());

const appeal = { rule: 'CJA_FRANC_MOIS', duration: { months: 2 } };
const open = (): Deadline => createDeadline(made.file, { stepId, set: appeal });
const only = (): Deadline | undefined => listDeadlines(made.file)[0];

it('opens under a rule from the notification, in mainland France, and is undone whole', () => {
  const deadline = open();
  expect(deadline).toEqual({
    id: deadline.id,
    stepId,
    ...appeal,
    base: 'notificationDate',
    zone: 'metropole',
    label: '',
    overrideDay: '',
    overrideReason: '',
    metByStepId: null,
    moved: null,
    revision: 0,
    trashed: false,
  });
  made.file.undo();
  expect(listDeadlines(made.file)).toEqual([]);
  made.file.redo();
  expect(listDeadlines(made.file)).toEqual([deadline]);
});

it('tells that its day moved with its event, from the day last seen, and undoes both together', () => {
  const { id } = open();
  const notify = (notificationDate: string): Deadline | undefined => {
    updateStep(made.file, { stepId, set: { notificationDate } });
    return only();
  };
  const first = { fromDay: '2022-12-20', fromEvent: '2022-10-19' };
  expect([
    notify('2022-10-20')?.moved,
    notify('2022-10')?.moved,
    notify('2022-10-24')?.moved,
    notify('2022-10-19')?.moved,
    notify('2022-10-21')?.moved,
  ]).toEqual([
    { ...first, toDay: '2022-12-21', toEvent: '2022-10-20' },
    { ...first, toDay: '', toEvent: '2022-10' },
    { ...first, toDay: '2022-12-26', toEvent: '2022-10-24' },
    null,
    { ...first, toDay: '2022-12-22', toEvent: '2022-10-21' },
  ]);
  expect(only()?.revision).toBe(4);
  made.file.undo();
  expect(only()?.moved).toBeNull();
  made.file.redo();
  markDeadlineSeen(made.file, { deadlineId: id });
  expect(only()?.moved).toBeNull();
  // A step without a change of its date, or a change of another date, is no news.
  updateStep(made.file, { stepId, set: { note: 'n', actDate: '2022-10-17' } });
  expect(only()).toMatchObject({ moved: null, revision: 4 });
});

it('changes of the rule itself are the lawyer’s own and are not told', () => {
  const { id } = open();
  expect(
    updateDeadline(made.file, {
      deadlineId: id,
      set: { rule: 'CJA_FRANC_MOIS_DISTANCE', duration: { months: 2, distance_months: 2 }, label: ' Recours ' },
    }),
  ).toMatchObject({ duration: { months: 2, distance_months: 2 }, label: 'Recours', moved: null, revision: 1 });
});

it('takes a day set with a reason, the step that met it, and the trash', () => {
  const { id } = open();
  const change = (set: Parameters<typeof updateDeadline>[1]['set']): Deadline =>
    updateDeadline(made.file, { deadlineId: id, set });
  expect(change({ overrideDay: '2022-12-12', overrideReason: 'congés' })).toMatchObject({
    overrideDay: '2022-12-12',
    overrideReason: 'congés',
  });
  expect(change({ overrideDay: '' })).toMatchObject({ overrideDay: '', overrideReason: '' });
  expect(change({ metByStepId: appealId }).metByStepId).toBe(appealId);
  trashRecord(made.file, 'deadline', id, true);
  expect(only()?.trashed).toBe(true);
  trashRecord(made.file, 'deadline', id, false);
  expect(only()?.trashed).toBe(false);
});

it('refuses what cannot be, names the field, and saves nothing', () => {
  const { id } = open();
  const before = listDeadlines(made.file);
  const create =
    (set: Partial<Parameters<typeof createDeadline>[1]['set']>, step = stepId) =>
    () =>
      createDeadline(made.file, { stepId: step, set: { ...appeal, ...set } });
  const change = (set: Parameters<typeof updateDeadline>[1]['set']) => () =>
    updateDeadline(made.file, { deadlineId: id, set });
  const early = createStep(made.file, {
    proceedingId: createProceeding(made.file, { set: { title: 'P' } }).id,
    set: { actDate: '2022-01-01' },
  }).id;
  expect(
    [
      create({ rule: 'CPC_99' }),
      create({ duration: { months: -2 } }),
      create({ duration: { months: 1.5 } }),
      create({ duration: {} }),
      create({ zone: 'lune' }),
      create({}, 'x'),
      change({ overrideDay: '2022-02-30', overrideReason: 'r' }),
      change({ overrideDay: '2022-12-01' }),
      change({ metByStepId: stepId }),
      change({ metByStepId: early }),
      change({ metByStepId: 'x' }),
      () => updateDeadline(made.file, { deadlineId: 'x', set: {} }),
    ].map((attempt) => problemOf(attempt)),
  ).toEqual([
    { code: 'law.rule', detail: { value: 'CPC_99' } },
    { code: 'law.duration', detail: { field: 'months', value: '-2', units: 'months, years' } },
    { code: 'law.duration', detail: { field: 'months', value: '1.5', units: 'months, years' } },
    { code: 'law.duration', detail: { field: 'months, years', value: '{}', units: 'months, years' } },
    { code: 'law.zone', detail: { value: 'lune' } },
    { code: 'record.missing', detail: { noun: 'step' } },
    { code: 'law.date', detail: { field: 'overrideDay', value: '2022-02-30' } },
    { code: 'deadline.reason' },
    { code: 'deadline.met-by-itself' },
    { code: 'deadline.met-early', detail: { day: '2022-01-01', from: '2022-10-19' } },
    { code: 'record.missing', detail: { noun: 'step' } },
    { code: 'record.missing', detail: { noun: 'deadline' } },
  ]);
  expect(listDeadlines(made.file)).toEqual(before);
});

it.each([
  ['CJA_3_JOURS_FRANCS_AVANT', { free_days: 3 }],
  ['CPC_JOURS_AVANT', { days: 15 }],
])('a deadline counted back from a hearing under %s is met before it', (rule, duration) => {
  const { id } = createDeadline(made.file, { stepId, set: { rule, duration, base: 'actDate' } });
  updateStep(made.file, { stepId, set: { actDate: '2023-03-01' } });
  expect(updateDeadline(made.file, { deadlineId: id, set: { metByStepId: appealId } }).metByStepId).toBe(appealId);
});

it('writes the deadlines that have a day as a calendar, the same bytes each time, and says so on the trail', async () => {
  open();
  createDeadline(made.file, { stepId, set: { ...appeal, base: 'publicationDate' } });
  const met = createDeadline(made.file, { stepId, set: { ...appeal, base: 'notificationDate', label: 'Tenu' } });
  updateDeadline(made.file, { deadlineId: met.id, set: { metByStepId: appealId } });
  const [one, two] = [path.join(made.dir, 'a.ics'), path.join(made.dir, 'b.ics')];
  const told = await exportDeadlines(made.file, { destination: one, language: 'fr' });
  await exportDeadlines(made.file, { destination: two, language: 'fr' });
  const text = readFileSync(one, 'utf8');
  expect([told, text.match(/^BEGIN:VEVENT/gmu)?.length, text.match(/TRIGGER:-P[71]D/gu)?.length]).toEqual([
    { count: 1 },
    1,
    2,
  ]);
  expect(text).toContain('DTSTART;VALUE=DATE:20221220\r\n');
  expect(text).toBe(readFileSync(two, 'utf8'));
  expect(listAudit(made.file, { after: 0, limit: 100 }).at(-1)).toMatchObject({
    action: 'export',
    label: 'deadlines.exported',
    detail: { count: 1, file: 'b.ics' },
  });
});
