import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Deadline } from '../../../shared/domain/deadline.ts';
import type { Step } from '../../../shared/domain/proceeding.ts';
import { addDays } from '../../../shared/law/civil-day.ts';
import { outcomeOf, prudentDayOf } from '../../../shared/law/deadline-outcome.ts';
import { deadlineRows } from '../../../shared/law/deadline-rows.ts';
import { deadlineOf, proceedingOf, stepOf } from '../../support/proceedings.ts';

const terms = { rule: 'CJA_FRANC_MOIS', duration: { months: 2 }, zone: 'metropole' };

describe('outcome of a deadline', () => {
  it('gives a day for a day, a range for a month, and no day for nothing', () => {
    const told = ['2022-10-19', '2022-10-19~', '2022-10', '../2022-10-19', ''].map((event) => {
      const outcome = outcomeOf(terms, event);
      return outcome.kind === 'day' ? [outcome.limit.lastDay, outcome.uncertain] : outcome;
    });
    expect(told).toEqual([
      ['2022-12-20', false],
      ['2022-12-20', true],
      { kind: 'range', from: '2022-12-02', to: '2023-01-02' },
      { kind: 'waiting' },
      { kind: 'waiting' },
    ]);
  });

  it('names what is wrong even while the event has no date', () => {
    expect([
      outcomeOf({ ...terms, rule: 'EU_HEURES' }, ''),
      outcomeOf({ ...terms, duration: { months: -2 } }, '2022-10-19'),
      outcomeOf({ ...terms, duration: { days: 2 } }, ''),
      outcomeOf({ ...terms, zone: 'lune' }, '2022'),
    ]).toEqual([
      { kind: 'refused', problem: { code: 'law.rule', detail: { value: 'EU_HEURES' } } },
      {
        kind: 'refused',
        problem: { code: 'law.duration', detail: { field: 'months', value: '-2', units: 'months, years' } },
      },
      {
        kind: 'refused',
        problem: { code: 'law.duration', detail: { field: 'days', value: '{"days":2}', units: 'months, years' } },
      },
      { kind: 'refused', problem: { code: 'law.zone', detail: { value: 'lune' } } },
    ]);
  });

  it('holds every day of a month within the range that the month gives', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1950, max: 2090 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 27 }),
        fc.constantFrom('CJA_FRANC_MOIS', 'CPC_MOIS', 'CNIL_MOIS', 'EU_1182_MOIS'),
        (year, month, offset, rule) => {
          const whole = `${year}-${String(month).padStart(2, '0')}`;
          const range = outcomeOf({ ...terms, rule }, whole);
          const day = prudentDayOf(outcomeOf({ ...terms, rule }, addDays(`${whole}-01`, offset)));
          if (range.kind !== 'range') throw new Error(range.kind);
          expect(range.from <= day && day <= range.to).toBe(true);
        },
      ),
    );
  });
});

const row = (
  deadline: Partial<Deadline>,
  today: string,
  later: Partial<Step> = {},
  notificationDate = '2022-10-19',
) => {
  const step = stepOf({ number: 'SAN-2022-019', notificationDate });
  const [one] = deadlineRows(
    [deadlineOf(deadline)],
    [
      proceedingOf([step]),
      proceedingOf([stepOf({ id: 'later', kind: 'appeal', ...later })], { id: 'appeal', kind: 'conseil-etat' }),
    ],
    today,
  );
  if (!one) throw new Error('no row');
  return one;
};

describe('state of a deadline', () => {
  it('is open, past, met, met too late, set by the lawyer, or without a day', () => {
    const met = { metByStepId: 'later' };
    expect([
      row({}, '2022-12-20').state,
      row({}, '2022-12-21').state,
      row(met, '2030-01-01', { actDate: '2022-12-20' }).state,
      row(met, '2022-11-01', { actDate: '2022-12-21' }).state,
      row(met, '2022-11-01', { actDate: '2022-12-01', trashed: true }).state,
      row({ overrideDay: '2022-12-01', overrideReason: 'prudence' }, '2022-12-01').state,
      row({ overrideDay: '2022-12-01', overrideReason: 'prudence' }, '2022-12-02').state,
      row({}, '2022-11-01', {}, '2022-10').state,
    ]).toEqual(['open', 'missed', 'met', 'missed', 'open', 'overridden', 'missed', 'waiting']);
  });

  it('keeps the earliest reading, and says until when another would leave it open', () => {
    const term = { rule: 'CNIL_MOIS', duration: { months: 2 } };
    const { day, state, arguableUntil } = row(term, '2022-12-18', {}, '2022-10-17');
    expect([day, state, arguableUntil, row(term, '2022-12-20', {}, '2022-10-17').arguableUntil]).toEqual([
      '2022-12-17',
      'missed',
      '2022-12-19',
      '',
    ]);
  });

  it('is named after the step that opens it, after its rule, or as the lawyer says', () => {
    expect([
      row({}, '2022-11-01').name.fr,
      row({ rule: 'CJA_FRANC_MOIS_DISTANCE', duration: { distance_months: 2, months: 2 } }, '2022-11-01').name.en,
      row({ duration: { months: 5 } }, '2022-11-01').name.fr,
      row({ label: 'Mon délai' }, '2022-11-01').name.fr,
    ]).toEqual(['Recours', 'Appeal, addressee abroad', 'Contentieux administratif, mois francs', 'Mon délai']);
  });

  it('stands in the order of days, without a day last; one whose step is gone is left out', () => {
    const rows = deadlineRows(
      [
        deadlineOf({ id: 'none', base: 'actDate' }),
        deadlineOf({ id: 'second', duration: { months: 3 } }),
        deadlineOf({ id: 'first' }),
        deadlineOf({ id: 'orphan', stepId: 'gone' }),
      ],
      [proceedingOf([stepOf({ notificationDate: '2022-10-19' })])],
      '2022-11-01',
    );
    expect(rows.map(({ deadline }) => deadline.id)).toEqual(['first', 'second', 'none']);
  });
});

describe('a step that may meet a deadline', () => {
  const rowWith = (later: Partial<Step>, proceeding: Partial<Parameters<typeof proceedingOf>[1]> = {}) => {
    const step = stepOf({ notificationDate: '2022-10-19' });
    const [one] = deadlineRows(
      [deadlineOf({})],
      [
        proceedingOf([step], { respondentIds: ['mill'] }),
        proceedingOf([stepOf({ id: 'later', kind: 'appeal', ...later })], {
          id: 'appeal',
          kind: 'conseil-etat',
          respondentIds: ['mill'],
          ...proceeding,
        }),
      ],
      '2022-11-01',
    );
    return one?.mayBeMetBy?.step.id ?? null;
  };

  it('is of the right kind, after the event, against the same party; it is asked about and changes no state', () => {
    expect([
      rowWith({ actDate: '2022-12-01' }),
      rowWith({ actDate: '2022-10-01' }),
      rowWith({ actDate: '' }),
      rowWith({ actDate: '2022-12-01', kind: 'hearing' }),
      rowWith({ actDate: '2022-12-01', trashed: true }),
      rowWith({ actDate: '2022-12-01' }, { respondentIds: ['other'] }),
    ]).toEqual(['later', null, null, null, null, null]);
    expect(row({}, '2022-11-01', { actDate: '2022-12-01' }).state).toBe('open');
  });
});
