import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCaseFile } from '../../../electron/store/case-file.ts';
import { createDeadline } from '../../../electron/usecases/deadlines/create-deadline.ts';
import { createParty } from '../../../electron/usecases/parties/create-party.ts';
import { createPayment } from '../../../electron/usecases/payments/create-payment.ts';
import { createMeasure } from '../../../electron/usecases/proceedings/create-measure.ts';
import { createProceeding } from '../../../electron/usecases/proceedings/create-proceeding.ts';
import { createStep } from '../../../electron/usecases/proceedings/create-step.ts';
import { createFact } from '../../../electron/usecases/facts/create-fact.ts';
import { addEvidence } from '../../../electron/usecases/facts/add-evidence.ts';
import { addSource } from '../../support/case-file.ts';
import { runCli, type CliRun } from '../../support/run-cli.ts';

let folder = '';
const greffier = (...args: readonly string[]): Promise<CliRun> => runCli(folder, ...args);
const euros = (amount: number) => ({ minor: amount * 100, currency: 'EUR' });

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'greffier-cli-'));
  const file = createCaseFile(path.join(folder, 'essai.greffier'), 'Halyard');
  const body = 'Une astreinte de 100 000 euros par jour de retard.';
  const { id: sourceId, textId } = addSource(file, 'decision.txt', body);
  createFact(file, { statement: '=SOMME, dite « totale »', date: '2022-11~' });
  const proceedingId = createProceeding(file, { set: { title: 'Sanction', kind: 'cnil' } }).id;
  const decision = createStep(file, {
    proceedingId,
    set: { kind: 'decision', number: 'D-1', actDate: '2022-10-17', notificationDate: '2022-10-19' },
  }).id;
  const penalty = createMeasure(file, {
    stepId: decision,
    set: { kind: 'periodic-penalty', amount: euros(100_000), startsOn: '2022-12-20', endsOn: '2023-02-09' },
  }).id;
  addEvidence(file, {
    target: 'measure',
    targetId: penalty,
    field: 'amount',
    stance: 'supports',
    selection: { sourceId, textId, start: 4, end: 49, quote: body.slice(4, 49) },
  });
  const liquidation = createStep(file, { proceedingId, set: { kind: 'liquidation', actDate: '2023-04-13' } }).id;
  createMeasure(file, { stepId: liquidation, set: { kind: 'liquidation', amount: euros(5_200_000) } });
  createPayment(file, { measureId: penalty, set: { amount: euros(200_000), paidOn: '2023-06-01' } });
  createDeadline(file, { stepId: decision, set: { rule: 'CJA_FRANC_MOIS', duration: { months: 2 } } });
  createDeadline(file, { stepId: liquidation, set: { rule: 'CNIL_JOURS', duration: { days: 15 } } });
  file.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('counts the penalties of a case file as of a day, with the count refused and the passages', async () => {
  const counted = await greffier('ledger', 'essai.greffier', '--as-of', '2023-05-01', '--json');
  expect({ status: counted.status, out: counted.json() }).toMatchObject({
    status: 0,
    out: [
      {
        proceeding: 'Sanction',
        step: 'D-1',
        as_of: '2023-05-01',
        days: 52,
        accrued: { amount: '5200000.00', currency: 'EUR' },
        liquidated: { amount: '5200000.00' },
        paid: { amount: '0.00' },
        due: { amount: '5200000.00' },
        refused: [{ days: 53, amount: '5300000.00' }],
        convention: { first_day_counted: true, last_day_counted: true },
        passages: [{ field: 'amount', source: 1, start: 4, end: 49 }],
      },
    ],
  });
  const later = await greffier('ledger', 'essai.greffier', '--as-of', '2023-06-01', '--lang', 'fr');
  expect(later.out.replaceAll(/[\u00a0\u202f]/gu, ' ')).toContain('Payé: 200 000 €\nDû: 5 000 000 €');
  const wrong = await greffier('ledger', 'essai.greffier', '--as-of', '2023-02-30');
  expect([wrong.status, wrong.error.startsWith('law.date')]).toEqual([1, true]);
});

it('lists the deadlines with their steps and states, and as a calendar', async () => {
  const listed = (await greffier('deadlines', 'essai.greffier', '--as-of', '2022-12-01', '--json')).json();
  expect(listed).toMatchObject([
    {
      label: 'Appeal',
      rule: 'CJA_FRANC_MOIS',
      start_date: '2022-10-19',
      day: '2022-12-20',
      state: 'open',
      last_day: '2022-12-20',
      authority: 'CJA art. R.421-1',
    },
    { label: 'Observations on the liquidation', day: '', state: 'waiting', last_day: null, steps: [] },
  ]);
  const calendar = await greffier('deadlines', 'essai.greffier', '--ics', '--lang', 'fr');
  expect(calendar.out.match(/^BEGIN:\w+\r$|^DTSTART.*\r$|^TRIGGER.*\r$/gmu)).toEqual([
    'BEGIN:VCALENDAR\r',
    'BEGIN:VEVENT\r',
    'DTSTART;VALUE=DATE:20221220\r',
    'BEGIN:VALARM\r',
    'TRIGGER:-P7D\r',
    'BEGIN:VALARM\r',
    'TRIGGER:-P1D\r',
  ]);
  expect((await greffier('deadlines', 'essai.greffier', '--ics', '--lang', 'fr')).out).toBe(calendar.out);
});

it('exports the chronology as a table that a spreadsheet reads as text, and as a calendar', async () => {
  const { out } = await greffier('chronology', 'essai.greffier', '--csv', '--lang', 'fr');
  expect(out.split('\r\n').slice(0, 5)).toEqual([
    'date,du,au,précision,nature,événement,acteur,procédure,statut,contesté,sources',
    '2022-10-17,2022-10-17,2022-10-17,day,Acte,Décision D-1,,Sanction,,non,',
    '2022-10-19,2022-10-19,2022-10-19,day,Acte,Décision D-1 (notification),,Sanction,,non,',
    '2022-11~,2022-11-01,2022-11-30,month,Fait,"\'=SOMME, dite « totale »",,,Allégué,non,',
    '2022-12-20,2022-12-20,2022-12-20,day,Délai,Recours – Décision D-1,,Sanction,,non,',
  ]);
  const calendar = await greffier('chronology', 'essai.greffier', '--ics');
  expect(calendar.out).toContain('DTSTART;VALUE=DATE:20221220\r\nDTEND;VALUE=DATE:20230210\r\n');
  expect((await greffier('chronology', 'essai.greffier')).status).toBe(2);
});

it('counts a penalty given by values, and refuses what cannot be with the field and a JSON error', async () => {
  const values = ['ledger', '--rate', '100000EUR', '--from', '2022-12-20', '--to', '2023-02-09'];
  expect((await greffier(...values, '--json')).json()).toMatchObject({
    days: 52,
    total: { minor: 520_000_000, currency: 'EUR', text: '€5,200,000' },
    convention: { first_day_counted: true, last_day_counted: true },
    refused: [{ days: 53, minor: 530_000_000 }],
  });
  const codes = async (...more: readonly string[]): Promise<unknown> => {
    const told = await greffier(...values, ...more, '--json');
    return [told.status, (told.json() as { error: { code: string } }).error.code];
  };
  expect([
    await codes('--cap', '5USD'),
    await codes('--from', '2022-02-30'),
    await codes('--to', '2022-12-01'),
    await codes('--paid', '5EUR@2022-12-01'),
    await codes('--rate', '1,234EUR'),
  ]).toEqual([
    [1, 'law.currency'],
    [1, 'law.date'],
    [1, 'law.period'],
    [1, 'law.payment-early'],
    [1, 'law.sum'],
  ]);
});

it('reads a case of a time limit in any usual spelling', async () => {
  const batch = [
    { rule: 'cpc-jours', start: '2024-12-05', duration: { jours: 15 }, holiday_zone: 'La Réunion' },
    { rule: 'CPC_JOURS', startDate: '2024-03-14', duration: { day: 15 }, holidayZone: 'Alsace_Moselle' },
    { rule: 'CPC_MOIS_JOURS', start_date: '2024-01-31', duration: 'P1M10D', zone: null },
    { rule: 'CPC_MOIS_DISTANCE', start_date: '2024-03-15', duration: { months: 1, distanceMonths: 2 } },
    { rule: 'CJA_3_JOURS_FRANCS_AVANT', start_date: '2024-06-20', duration: { days: 3 } },
    { rule: 'CJA_3_JOURS_FRANCS_AVANT', start_date: '2024-06-20' },
    { rule: 'CPC_748_7', start_date: '2024-05-07' },
    { rule: 'CJA_1AN_NON_FRANC', start_date: '2023-04-03', duration: {} },
    {
      rule: 'CC_2229_PRESCRIPTION',
      start_date: '2018-06-17',
      duration: { ans: 5 },
      suspensions: [{ from: '2020-03-12', to: '2020-06-23' }],
    },
    { rule: 'CPC_JOURS', start: '2024-05-02T10:00+02:00', duration: { days: 15 } },
    { start: '2024-05-13 10:00', duration: { heures: 72 } },
    { rule: 'EU_HEURES', start: '2024-05-13' },
    { rule: 'CPC_JOURS', duration: { days: 3 } },
    { rule: 'CPC_JOURS', start: '2024-05-02', start_date: '2024-05-03', duration: { days: 3 } },
    { rule: 'CPC_JOURS', start: '2024-05-02', duration: 15 },
    { start: '2024-05-02', duration: { days: 15 } },
  ];
  writeFileSync(path.join(folder, 'graphies.json'), JSON.stringify(batch));
  const told = (await greffier('deadline', '--batch', 'graphies.json', '--json')).json() as readonly {
    last_day?: string;
    error?: { code: string };
  }[];
  expect(told.map(({ last_day: day, error }) => day ?? error?.code)).toEqual([
    '2024-12-23',
    '2024-04-02',
    '2024-03-11',
    '2024-06-17',
    '2024-06-16',
    '2024-06-16',
    '2024-05-10',
    '2024-04-03',
    '2023-09-29',
    '2024-05-17',
    '2024-05-16T10:00+02:00',
    'law.instant',
    'law.missing',
    'law.twice',
    'law.duration',
    'law.rule',
  ]);
});

it('computes a batch whose bad cases each say why while the others go on', async () => {
  const batch = [
    { id: 'good', rule: 'CPC_JOURS', start_date: '2024-05-02', duration: { days: 15 } },
    null,
    { id: 7, rule: 'CPC_SEMAINE', start: '2024-05-02', duration: { days: 1 } },
    { id: 'text', rule: 'CPC_MOIS', start: '2024-05-02', duration: { months: '2' } },
    { id: 'hours', start: '2024-02-10T10:00+01:00' },
  ];
  writeFileSync(path.join(folder, 'cas.json'), JSON.stringify(batch));
  writeFileSync(path.join(folder, 'rien.json'), '"x"');
  const told = await greffier('deadline', '--batch', 'cas.json', '--json');
  expect([told.status, told.json()]).toMatchObject([
    1,
    [
      { id: 'good', last_day: '2024-05-17', other_readings: [] },
      { id: '2', error: { code: 'law.case' } },
      { id: '7', error: { code: 'law.rule' } },
      { id: 'text', error: { code: 'law.duration' } },
      { id: 'hours', last_day: '2024-02-13T10:00+01:00' },
    ],
  ]);
  const wrong = await greffier('deadline', '--batch', 'rien.json', '--json');
  expect([wrong.status, wrong.json()]).toMatchObject([1, { error: { code: 'law.batch' } }]);
});

it('looks for conflicts among case files, and tells no name that was not asked for', async () => {
  const file = createCaseFile(path.join(folder, 'autre.greffier'), 'Autre');
  createParty(file, { set: { name: 'Halyard Shipping SAS' } });
  file.close();
  const found = await greffier('conflicts', 'halyard', '--in', 'autre.greffier', '--json');
  expect([found.status, found.json()]).toMatchObject([1, { checked: 1, conflicts: [{ how: 'contained', found: '' }] }]);
  const named = await greffier('conflicts', 'halyard', '--in', 'autre.greffier', '--names', '--lang', 'fr');
  expect(named.out).toContain('Halyard Shipping SAS');
  expect((await greffier('conflicts', 'personne', '--in', 'autre.greffier')).status).toBe(0);
});
