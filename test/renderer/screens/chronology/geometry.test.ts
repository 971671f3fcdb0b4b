import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, eventsOf, type ChronologyEvent } from '../../../../renderer/screens/chronology/events.ts';
import {
  cullMarks,
  fitWindow,
  placeMarks,
  revealEvent,
  SMALLEST_MARK,
  timeTicks,
  zoomWindow,
} from '../../../../renderer/screens/chronology/geometry.ts';
import { groupInLanes } from '../../../../renderer/screens/chronology/lanes.ts';
import { chronologyEntries } from '../../../../shared/law/chronology.ts';
import type { Fact } from '../../../../shared/domain/fact.ts';
import type { Proceeding } from '../../../../shared/domain/proceeding.ts';

const fact = (id: string, date: string, more: Partial<Fact> = {}): Fact => ({
  id,
  no: 1,
  statement: `Fait ${id}`,
  date,
  status: 'alleged',
  note: '',
  topicIds: [],
  evidence: [],
  trashed: false,
  ...more,
});

const entriesOf = (facts: readonly Fact[]) =>
  chronologyEntries({ facts, proceedings: [proceeding], deadlines: [], parties: [] }, 'fr');

const proceeding: Proceeding = {
  id: 'p1',
  title: 'CNIL',
  kind: 'cnil',
  authorityId: null,
  caseNumber: '',
  note: '',
  respondentIds: [],
  participants: [],
  evidence: [],
  trashed: false,
  steps: [
    {
      id: 's1',
      proceedingId: 'p1',
      kind: 'decision',
      label: '',
      number: 'SAN-2022-019',
      actDate: '2022-10-17',
      notificationDate: '2022-10~',
      publicationDate: '',
      notificationMode: '',
      notificationProof: '',
      authorId: null,
      addresseeId: null,
      legalBasis: '',
      note: '',
      evidence: [],
      trashed: false,
      measures: [
        {
          id: 'm1',
          stepId: 's1',
          kind: 'periodic-penalty',
          label: '',
          amount: null,
          cap: null,
          startsOn: '2022-12-20',
          endsOn: '2023-04-13',
          terms: {
            firstDayCounted: true,
            lastDayCounted: true,
            compliedOn: '',
            suspensions: [],
            liquidates: null,
            statute: null,
            turnover: null,
            interest: null,
          },
          payments: [],
          note: '',
          evidence: [],
          trashed: false,
        },
      ],
    },
  ],
};

const event = (from: number | null, to: number | null, title = 'x'): ChronologyEvent => ({
  key: `${from}-${to}-${title}`,
  noun: 'fact',
  title,
  label: title,
  aspect: '',
  date: '',
  from,
  to,
  certainty: 'sure',
  status: 'alleged',
  topicIds: [],
  proceedingId: null,
  actor: '',
  partyIds: [],
  evidence: [],
  place: { view: 'facts' },
});

test('facts, each date of a step and each measure become events in order; the undated and the trashed do not', () => {
  const events = eventsOf(
    entriesOf([fact('b', '2022?'), fact('a', '2020-05/..'), fact('none', ''), fact('gone', '2021', { trashed: true })]),
  );
  expect(
    events.map(({ key, label, aspect, from, to, certainty }) => [key, label, aspect, from, to, certainty]),
  ).toEqual([
    ['fact:a', 'Fait a', '', dayNumber('2020-05-01'), null, 'sure'],
    ['fact:b', 'Fait b', '', dayNumber('2022-01-01'), dayNumber('2023-01-01'), 'uncertain'],
    [
      'step:s1:notificationDate',
      'Décision SAN-2022-019 · notification',
      'Date de notification',
      dayNumber('2022-10-01'),
      dayNumber('2022-11-01'),
      'approximate',
    ],
    [
      'step:s1:actDate',
      'Décision SAN-2022-019',
      'Date de l’acte',
      dayNumber('2022-10-17'),
      dayNumber('2022-10-18'),
      'sure',
    ],
    ['measure:m1', 'Astreinte', 'Décision SAN-2022-019', dayNumber('2022-12-20'), dayNumber('2023-04-14'), 'sure'],
  ]);
});

test('a fact stands in the lane of each of its topics; empty lanes are left out and unknown ones come last', () => {
  const events = eventsOf(
    entriesOf([
      fact('a', '2020', { topicIds: ['t2', 't1'] }),
      fact('b', '2021'),
      fact('c', '2022', { topicIds: ['t9'] }),
    ]),
  );
  const lanes = (by: 'topic' | 'status' | 'together', order: string[]): unknown =>
    groupInLanes(events, by, order).map(({ key, events: list }) => [key, list.length]);
  expect([
    lanes('topic', ['proceeding:p1', 'topic:t1', 'topic:t2', 'topic:t3', 'topic:']),
    lanes('status', []),
    lanes('together', []),
  ]).toEqual([
    [
      ['proceeding:p1', 3],
      ['topic:t1', 1],
      ['topic:t2', 1],
      ['topic:', 1],
      ['topic:t9', 1],
    ],
    [
      ['status:alleged', 3],
      ['proceeding:p1', 3],
    ],
    [
      ['facts', 3],
      ['proceeding:p1', 3],
    ],
  ]);
});

describe('geometry', () => {
  const days = fc.integer({ min: -20_000, max: 40_000 });
  const anyEvents = fc.array(
    fc
      .tuple(days, fc.integer({ min: 1, max: 4_000 }), fc.string({ maxLength: 60 }))
      .map(([from, length, title]) => event(from, from + length, title)),
    { minLength: 1, maxLength: 40 },
  );

  test('the fitted window holds every event, and no mark of a row overlaps the next', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 200, max: 3_000 }), (events, width) => {
        const window = fitWindow(events, 0);
        const marks = placeMarks(events, window, width);
        for (const mark of marks) {
          expect(mark.x).toBeGreaterThanOrEqual(0);
          expect(mark.width).toBeGreaterThanOrEqual(SMALLEST_MARK);
        }
        const rows = Map.groupBy(marks, ({ row }) => row);
        for (const list of rows.values()) {
          const ordered = [...list].sort((a, b) => a.x - b.x);
          ordered.forEach((mark, i) => {
            const previous = ordered[i - 1];
            if (previous) expect(mark.x).toBeGreaterThan(previous.x + previous.width);
          });
        }
      }),
    );
  });

  test('zoom keeps the day under the pointer where it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 9_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (length, share) => {
        const window = { from: 1_000, to: 3_000 };
        const around = window.from + share * 2_000;
        const zoomed = zoomWindow(window, length, around);
        expect(zoomed.to - zoomed.from).toBeCloseTo(length, 6);
        expect((around - zoomed.from) / length).toBeCloseTo(share, 6);
      }),
    );
  });

  test('an event out of view is brought into view without changing the scale', () => {
    fc.assert(
      fc.property(days, days, (from, at) => {
        const window = { from, to: from + 400 };
        const shown = revealEvent(window, { from: at, to: at + 1 });
        expect(shown.to - shown.from).toBeCloseTo(400, 6);
        expect(shown.from <= at && at + 1 <= shown.to).toBe(true);
      }),
    );
  });

  test('a label that would leave the view at the right stands before its mark, and shares its row with nothing', () => {
    const title = 'Amende prononcée';
    const marks = placeMarks(
      [event(10, 60, 'court'), event(80, 81, title), event(95, 96, title), event(99, 100, title)],
      { from: 0, to: 100 },
      1_000,
    );
    expect(marks.map(({ side, row }) => [side, row])).toEqual([
      ['inside', 0],
      ['after', 0],
      ['before', 1],
      ['before', 2],
    ]);
  });

  test('open ends run to the edge of the view', () => {
    const marks = placeMarks([event(null, 50), event(50, null)], { from: 0, to: 100 }, 1_000);
    expect(marks.map(({ x, width, row, opensLeft, opensRight }) => [x, width, row, opensLeft, opensRight])).toEqual([
      [0, 500, 0, true, false],
      [500, 500, 1, false, true],
    ]);
  });

  test('what is far out of view is not drawn', () => {
    const window = { from: 0, to: 100 };
    const marks = placeMarks(
      [event(-900, -899), event(-10, -9), event(50, 51), event(140, 141), event(900, 901)],
      window,
      1_000,
    );
    expect(cullMarks(marks, 1_000).map(({ event: { from } }) => from)).toEqual([-10, 50, 140]);
  });

  test('ticks stand on the first of years and months, apart from one another', () => {
    const iso = (from: string, to: string, width: number): string[] =>
      timeTicks({ from: dayNumber(from), to: dayNumber(to) }, width).map(
        ({ day, unit }) => `${new Date(day * 86_400_000).toISOString().slice(0, 10)} ${unit}`,
      );
    expect([
      iso('2019-11-20', '2023-02-01', 400),
      iso('2022-11-15', '2023-03-02', 400),
      iso('2022-12-30', '2023-01-03', 400),
    ]).toEqual([
      ['2020-01-01 year', '2021-01-01 year', '2022-01-01 year', '2023-01-01 year'],
      ['2022-12-01 month', '2023-01-01 year', '2023-02-01 month', '2023-03-01 month'],
      ['2022-12-30 day', '2022-12-31 day', '2023-01-01 day', '2023-01-02 day'],
    ]);
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 14, max: 300_000 }),
        fc.integer({ min: 300, max: 2_500 }),
        (from, length, width) => {
          const ticks = timeTicks({ from, to: from + length }, width);
          ticks.forEach(({ x }, i) => {
            if (i > 0) expect(x - (ticks[i - 1]?.x ?? 0)).toBeGreaterThan(58);
          });
        },
      ),
    );
  });
});
