import { expect, it } from 'vitest';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { Party } from '../../../shared/domain/party.ts';
import { chronologyCalendar, chronologyTable, eventInWords, isDisputed } from '../../../shared/law/chronology-file.ts';
import { chronologyEntries } from '../../../shared/law/chronology.ts';
import { deadlineRows } from '../../../shared/law/deadline-rows.ts';
import { checkDocument, citationsOf } from '../../../shared/memo/document-schema.ts';
import { chronologyBlock } from '../../../shared/memo/live/chronology-block.ts';
import { deadlineOf, measureOf, proceedingOf, stepOf } from '../../support/proceedings.ts';

const party = (id: string, name: string, aliases: readonly string[] = []): Party => ({
  id,
  name,
  kind: 'company',
  role: '',
  isClient: false,
  address: '',
  note: '',
  aliases,
  evidence: [],
  trashed: false,
});
const fact = (id: string, statement: string, date: string, more: Partial<Fact> = {}): Fact => ({
  id,
  no: 1,
  statement,
  date,
  status: 'alleged',
  note: '',
  topicIds: [],
  evidence: [],
  trashed: false,
  ...more,
});

const parties = [party('board', 'Office des Eaux', ['ODE']), party('mill', 'Moulin Noir SAS')];
const proceeding = proceedingOf(
  [
    stepOf({
      id: 's1',
      number: 'D-7',
      actDate: '2021-03-02',
      notificationDate: '2021-03-05',
      measures: [measureOf({ id: 'm1', startsOn: '2021-04-01', endsOn: '2021-05-01' })],
    }),
  ],
  { title: 'Rejets', authorityId: 'board', respondentIds: ['mill'] },
);
const rows = deadlineRows([deadlineOf({ id: 'd1', stepId: 's1' })], [proceeding], '2021-03-10');
const entries = chronologyEntries(
  {
    facts: [
      fact('f1', 'L’O.D.E. visite le moulin noir', '2021-02'),
      fact('f2', 'Modes de calcul', '2020?', { status: 'disputed' }),
      fact('f3', 'Sans date', ''),
    ],
    proceedings: [proceeding],
    deadlines: rows,
    parties,
  },
  'fr',
);

it('orders every dated record, tells who acted and whom it concerns', () => {
  expect(entries.map(({ key, actor, partyIds }) => [key, actor, partyIds])).toEqual([
    ['fact:f2', '', []],
    ['fact:f1', '', []],
    ['step:s1:actDate', 'Office des Eaux', ['board', 'mill']],
    ['step:s1:notificationDate', 'Office des Eaux', ['board', 'mill']],
    ['measure:m1', 'Office des Eaux', ['board', 'mill']],
    ['deadline:d1', '', ['board', 'mill']],
  ]);
  const named = chronologyEntries(
    { facts: [fact('f', 'ODE écrit à moulin-noir, S.A.S.', '2021')], proceedings: [], deadlines: [], parties },
    'fr',
  );
  // "S.A.S." is three letters apart: only the name that stands there whole is found.
  expect(named.map(({ actor }) => actor)).toEqual(['Office des Eaux']);
});

it('is written as a table with precision and disputed flag, and as a calendar whose deadlines give the alarm', () => {
  expect(chronologyTable(entries, 'fr').split('\r\n').slice(0, 4)).toEqual([
    'date,du,au,précision,nature,événement,acteur,procédure,statut,contesté,sources',
    '2020?,2020-01-01,2020-12-31,year,Fait,Modes de calcul,,,Contesté,oui,',
    '2021-02,2021-02-01,2021-02-28,month,Fait,L’O.D.E. visite le moulin noir,,,Allégué,non,',
    '2021-03-02,2021-03-02,2021-03-02,day,Acte,Décision D-7,Office des Eaux,Rejets,,non,',
  ]);
  const dated = entries.map((entry) => ({ ...entry, recordId: '0194f000-0000-7000-8000-000000000000' }));
  const calendar = chronologyCalendar(dated, 'Rejets', 'fr');
  expect([calendar.match(/^BEGIN:VEVENT/gmu)?.length, calendar.match(/^TRIGGER.*$/gmu)]).toEqual([
    6,
    ['TRIGGER:-P7D', 'TRIGGER:-P1D'],
  ]);
});

it('becomes a table of a memorandum that its schema holds, each exhibit cited once', () => {
  let made = 0;
  const passage = (id: string, sourceId: string) => ({ id, sourceId });
  const content = chronologyBlock(
    entries.map((entry) => ({
      date: entry.date,
      event: eventInWords(entry, 'fr'),
      actor: entry.actor,
      isDisputed: isDisputed(entry),
      passages: [passage('p1', 's1'), passage('p2', 's1'), passage('p3', 's2')],
    })),
    'fr',
    () => `c${++made}`,
  );
  const document = { type: 'doc', content };
  expect(checkDocument(document).ok).toBe(true);
  expect(citationsOf(document).map(({ passageId }) => passageId)).toEqual(entries.flatMap(() => ['p1', 'p3']));
  expect(JSON.stringify(content)).toContain('"Modes de calcul (contesté)"');
  expect(JSON.stringify(chronologyBlock([], 'en', () => ''))).toContain('No dated event.');
});

it('lets no authority make the complaint that it received', () => {
  const complaint = proceedingOf(
    [stepOf({ kind: 'complaint', actDate: '2020' }), stepOf({ id: 'a', kind: 'appeal', actDate: '2021' })],
    {
      authorityId: 'board',
      participants: [{ partyId: 'mill', role: 'complainant' }],
    },
  );
  const told = chronologyEntries({ facts: [], proceedings: [complaint], deadlines: [], parties }, 'fr');
  expect(told.map(({ actor }) => actor)).toEqual(['Moulin Noir SAS', '']);
});
