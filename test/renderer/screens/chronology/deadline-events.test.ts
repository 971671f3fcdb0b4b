import { expect, it } from 'vitest';
import { eventsOf } from '../../../../renderer/screens/chronology/events.ts';
import { chronologyEntries } from '../../../../shared/law/chronology.ts';
import { deadlineRows } from '../../../../shared/law/deadline-rows.ts';
import { deadlineOf, proceedingOf, stepOf } from '../../../support/proceedings.ts';

it('a deadline stands at its day, over a range when its event has no day, and nowhere without a date', () => {
  const proceeding = proceedingOf([
    stepOf({ number: 'D-1', notificationDate: '2022-10-19', publicationDate: '2022-10' }),
  ]);
  const rows = deadlineRows(
    [
      deadlineOf({ id: 'day' }),
      deadlineOf({ id: 'range', base: 'publicationDate' }),
      deadlineOf({ id: 'none', base: 'actDate' }),
      deadlineOf({ id: 'gone', trashed: true }),
    ],
    [proceeding],
    '2022-11-01',
  );
  const events = eventsOf(
    chronologyEntries({ facts: [], proceedings: [proceeding], deadlines: rows, parties: [] }, 'fr'),
  ).filter(({ noun }) => noun === 'deadline');
  expect(events.map(({ key, title, aspect, date, certainty }) => ({ key, title, aspect, date, certainty }))).toEqual([
    {
      key: 'deadline:range',
      title: 'Recours d’un tiers, depuis la publication',
      aspect: 'Décision D-1',
      date: '2022-12-02?/2023-01-02?',
      certainty: 'uncertain',
    },
    { key: 'deadline:day', title: 'Recours', aspect: 'Décision D-1', date: '2022-12-20', certainty: 'sure' },
  ]);
});
