import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekday } from '../../../shared/law/civil-day.ts';
import { computeTimeLimit } from '../../../shared/law/compute-time-limit.ts';
import { ZONES, easter, holidays } from '../../../shared/law/holidays.ts';
import type { Duration } from '../../../shared/law/time-limit.ts';
import type { Zone } from '../../../shared/law/holidays.ts';

function compute(rule: string, start: string, duration: Duration, where: Zone = 'metropole') {
  const result = computeTimeLimit({ rule, start, duration, zone: where });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}
const lastDay = (rule: string, start: string, duration: Duration, where: Zone = 'metropole'): string =>
  compute(rule, start, duration, where).lastDay;

describe('holidays', () => {
  it('finds Easter and what hangs on it', () => {
    expect([1818, 1943, 2000, 2008, 2023, 2038, 2285].map((year) => easter(year))).toEqual([
      '1818-03-22',
      '1943-04-25',
      '2000-04-23',
      '2008-03-23',
      '2023-04-09',
      '2038-04-25',
      '2285-03-22',
    ]);
    expect([...holidays(2026, 'metropole').keys()].toSorted()).toEqual([
      '2026-01-01',
      '2026-04-06',
      '2026-05-01',
      '2026-05-08',
      '2026-05-14',
      '2026-05-25',
      '2026-07-14',
      '2026-08-15',
      '2026-11-01',
      '2026-11-11',
      '2026-12-25',
    ]);
    const extra = (where: Zone) =>
      [...holidays(2024, where).keys()].filter((one) => !holidays(2024, 'metropole').has(one)).toSorted();
    expect(ZONES.map((where) => extra(where))).toEqual([
      [],
      ['2024-03-29', '2024-12-26'],
      ['2024-05-27'],
      ['2024-06-10'],
      ['2024-05-22'],
      ['2024-04-27'],
      ['2024-12-20'],
      ['2024-10-09'],
      ['2024-05-27'],
    ]);
  });

  it('puts Easter on a Sunday from 22 March to 25 April, every year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        const sunday = easter(year);
        return weekday(sunday) === 0 && sunday >= `${year}-03-22` && sunday <= `${year}-04-25`;
      }),
    );
  });
});

describe('time limits', () => {
  it.each([
    ['CPC_JOURS', '2024-05-02', { days: 15 }, 'metropole', '2024-05-17'],
    ['CPC_JOURS', '2025-04-04', { days: 15 }, 'metropole', '2025-04-22'],
    ['CPC_MOIS', '2024-01-30', { months: 1 }, 'metropole', '2024-02-29'],
    ['CPC_MOIS', '2025-01-31', { months: 1 }, 'metropole', '2025-02-28'],
    ['CPC_MOIS', '2024-11-26', { months: 1 }, 'alsace-moselle', '2024-12-27'],
    ['CPC_MOIS', '2024-11-26', { months: 1 }, 'metropole', '2024-12-26'],
    ['CPC_MOIS_JOURS', '2024-01-31', { months: 1, days: 10 }, 'metropole', '2024-03-11'],
    ['CPC_ANNEES', '2024-02-29', { years: 1 }, 'metropole', '2025-02-28'],
    ['CPC_MOIS_DISTANCE', '2024-03-15', { months: 1, distance_months: 2 }, 'metropole', '2024-06-17'],
    ['CPC_748_7', '2024-05-07', { next: 'working-day' }, 'metropole', '2024-05-10'],
    ['CC_2229_PRESCRIPTION', '2019-06-09', { years: 5 }, 'metropole', '2024-06-09'],
    ['CJA_FRANC_MOIS', '2024-03-08', { months: 2 }, 'metropole', '2024-05-10'],
    ['CJA_FRANC_MOIS_DISTANCE', '2024-03-08', { months: 2, distance_months: 1 }, 'metropole', '2024-06-10'],
    ['CJA_3_JOURS_FRANCS_AVANT', '2024-06-20', { free_days: 3 }, 'metropole', '2024-06-16'],
    ['CJA_2_JOURS_OUVRES', '2024-12-24', { working_days: 2 }, 'metropole', '2024-12-27'],
    ['CJA_2_JOURS_OUVRES', '2024-12-24', { working_days: 2 }, 'alsace-moselle', '2024-12-30'],
    ['CNIL_JOURS', '2024-05-01', { days: 10 }, 'metropole', '2024-05-13'],
    ['EU_1182_JOURS', '2024-05-03', { days: 2 }, 'metropole', '2024-05-07'],
    ['EU_1182_MOIS', '2024-08-31', { months: 1 }, 'metropole', '2024-09-30'],
    // A month that ends on Labour Day, which is Ascension Day too.
    ['CPC_MOIS', '2008-04-01', { months: 1 }, 'metropole', '2008-05-02'],
    // The 8 May was an ordinary day from 1959 to 1981, and Monday 11 November 1918 no holiday yet.
    ['CPC_JOURS', '1975-04-24', { days: 14 }, 'metropole', '1975-05-09'],
    ['CPC_JOURS', '1973-05-01', { days: 7 }, 'metropole', '1973-05-08'],
    ['CPC_JOURS', '1918-11-04', { days: 7 }, 'metropole', '1918-11-11'],
    ['CPC_JOURS', '1924-11-04', { days: 7 }, 'metropole', '1924-11-12'],
    // Good Friday to Easter Monday in Alsace-Moselle, and a New Year that closes four days.
    ['CPC_JOURS', '2024-03-14', { days: 15 }, 'alsace-moselle', '2024-04-02'],
    ['CPC_JOURS', '2024-12-17', { days: 15 }, 'metropole', '2025-01-02'],
    ['CPC_MOIS', '2020-11-20', { months: 1 }, 'reunion', '2020-12-21'],
    ['CPC_MOIS', '2024-11-20', { months: 1 }, 'reunion', '2024-12-23'],
    ['CPC_MOIS', '1982-11-20', { months: 1 }, 'reunion', '1982-12-20'],
    ['CPC_JOURS', '1983-05-20', { days: 7 }, 'guadeloupe', '1983-05-27'],
    ['CPC_JOURS', '1985-05-20', { days: 7 }, 'guadeloupe', '1985-05-28'],
    ['CPC_JOURS', '2008-10-02', { days: 7 }, 'saint-barthelemy', '2008-10-09'],
    ['CPC_JOURS', '2014-10-02', { days: 7 }, 'saint-barthelemy', '2014-10-10'],
    // 1900 and 2100 are no leap years, 2000 is one.
    ['CPC_MOIS', '1900-01-31', { months: 1 }, 'metropole', '1900-02-28'],
    ['CPC_MOIS', '2000-01-31', { months: 1 }, 'metropole', '2000-02-29'],
    ['CPC_MOIS', '2100-01-30', { months: 1 }, 'metropole', '2100-03-01'],
    ['CPC_ANNEES', '2020-02-29', { years: 4 }, 'metropole', '2024-02-29'],
    ['CPC_ANNEES', '2023-01-31', { years: 1, months: 1 }, 'metropole', '2024-02-29'],
    ['CPC_MOIS_JOURS', '2023-12-31', { months: 2, days: 1 }, 'metropole', '2024-03-01'],
    ['CPC_MOIS_JOURS', '2024-02-10', { months: 1, weeks: 1, days: 1 }, 'metropole', '2024-03-18'],
    ['CPC_JOURS_AVANT', '2024-06-24', { days: 15 }, 'metropole', '2024-06-09'],
    ['CPC_748_7', '2024-12-31', { next: 'working-day' }, 'metropole', '2025-01-02'],
    ['CJA_FRANC_MOIS', '2023-12-30', { months: 2 }, 'metropole', '2024-03-01'],
    ['CJA_FRANC_MOIS', '2024-12-23', { months: 2 }, 'metropole', '2025-02-24'],
    ['CJA_FRANC_MOIS_DISTANCE', '2023-10-31', { months: 2, distance_months: 2 }, 'metropole', '2024-03-01'],
    ['CJA_3_JOURS_FRANCS_AVANT', '2024-03-04', { free_days: 3 }, 'metropole', '2024-02-29'],
    ['EU_1182_SEMAINES', '2024-04-24', { weeks: 2 }, 'metropole', '2024-05-10'],
    // Reg. 1182/71 art. 3(5): from Thursday before Easter two days hold one working day only.
    ['EU_1182_JOURS', '2024-12-24', { days: 2 }, 'alsace-moselle', '2024-12-30'],
    ['EU_1182_JOURS', '2024-03-29', { days: 4 }, 'metropole', '2024-04-03'],
    ['EU_1182_JOURS', '2024-03-29', { days: 1 }, 'metropole', '2024-04-02'],
  ] as const)('%s from %s %j in %s ends on %s', (rule, start, duration, where, expected) => {
    expect(lastDay(rule, start, duration, where)).toBe(expected);
  });

  it('shows the other reading, and the earlier of the two as the prudent day', () => {
    const { lastDay: last, prudentDay, otherReadings } = compute('CJA_FRANC_MOIS', '2023-12-31', { months: 2 });
    expect([last, prudentDay, otherReadings.map((one) => one.lastDay)]).toEqual([
      '2024-03-01',
      '2024-02-29',
      ['2024-02-29'],
    ]);
  });

  it('explains each step with its article', () => {
    expect(
      compute('CPC_JOURS', '2024-04-26', { days: 12 }).steps.map(({ text, authority }) => [text.en, authority]),
    ).toEqual([
      ['Event: Friday 26 April 2024, a day not counted.', 'CPC art. 641 al. 1'],
      ['Plus 12 days: Wednesday 8 May 2024.', 'CPC art. 641 al. 1'],
      ['Last day closed (Victory Day): moved to Friday 10 May 2024.', 'CPC art. 642 al. 2'],
    ]);
  });

  it('counts elapsed hours across daylight saving', () => {
    expect(lastDay('EU_HEURES', '2024-03-29T09:30+01:00', {})).toBe('2024-04-01T10:30+02:00');
    expect(lastDay('EU_HEURES', '2024-10-26T09:30+02:00', { hours: 24 })).toBe('2024-10-27T08:30+01:00');
    // The hour that comes twice and the hour that does not come.
    expect(lastDay('EU_HEURES', '2024-10-27T02:30+02:00', { hours: 1 })).toBe('2024-10-27T02:30+01:00');
    expect(lastDay('EU_HEURES', '2024-03-31T01:30+01:00', { hours: 1 })).toBe('2024-03-31T03:30+02:00');
    expect(lastDay('EU_HEURES', '2024-07-01T23:00Z', { hours: 72 }, 'reunion')).toBe('2024-07-05T03:00+04:00');
    expect(compute('EU_HEURES', '2024-07-01T10:00+02:00', { hours: 72 }).otherReadings).toEqual([]);
  });

  it('names the field of a bad case', () => {
    const problem = (rule: string, start: string, duration: Duration, where = 'metropole') => {
      const result = computeTimeLimit({ rule, start, duration, zone: where as Zone });
      return result.ok
        ? 'computed'
        : [result.error.code, result.error.detail?.['field'] ?? result.error.detail?.['value']];
    };
    expect([
      problem('CPC_JOURS', '2023-02-29', { days: 1 }),
      problem('CPC_SEMAINES', '2023-02-28', { days: 1 }),
      problem('CPC_JOURS', '2023-02-28', { days: -1 }),
      problem('CPC_JOURS', '2023-02-28', { days: 1.5 }),
      problem('CPC_JOURS', '2023-02-28', { months: 1 }),
      problem('CPC_JOURS', '2023-02-28', {}),
      problem('CPC_JOURS', '2023-02-28', { days: 1 }, 'corse'),
      problem('EU_HEURES', '2023-02-28', { hours: 72 }),
    ]).toEqual([
      ['law.date', 'start_date'],
      ['law.rule', 'CPC_SEMAINES'],
      ['law.duration', 'days'],
      ['law.duration', 'days'],
      ['law.duration', 'months'],
      ['law.duration', 'days, weeks'],
      ['law.zone', 'corse'],
      ['law.instant', 'start'],
    ]);
  });
});
