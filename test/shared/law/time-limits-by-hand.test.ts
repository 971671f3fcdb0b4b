/** Cases worked out on paper from the articles, every rule at its edges; none was used to write the rules. */
import { describe, expect, it } from 'vitest';
import { computeTimeLimit } from '../../../shared/law/compute-time-limit.ts';

describe('time limits worked out by hand', () => {
  it.each([
    ['CPC_JOURS', '2024-02-14', { days: 15 }, 'metropole', '2024-02-29', ''],
    ['CPC_JOURS', '2023-02-14', { days: 15 }, 'metropole', '2023-03-01', ''],
    ['CPC_JOURS', '2026-04-02', { days: 1 }, 'metropole', '2026-04-03', ''],
    ['CPC_JOURS', '2026-04-02', { days: 1 }, 'alsace-moselle', '2026-04-07', ''],
    ['CPC_JOURS', '2021-12-10', { days: 15 }, 'metropole', '2021-12-27', ''],
    ['CPC_JOURS', '2021-12-10', { days: 15 }, 'alsace-moselle', '2021-12-27', ''],
    ['CPC_JOURS', '2025-12-11', { days: 15 }, 'metropole', '2025-12-26', ''],
    ['CPC_JOURS', '2025-12-11', { days: 15 }, 'alsace-moselle', '2025-12-29', ''],
    ['CPC_JOURS', '2027-04-29', { days: 9 }, 'metropole', '2027-05-10', ''],
    ['CPC_JOURS', '2024-05-07', { days: 1 }, 'metropole', '2024-05-10', ''],
    ['CPC_JOURS', '2024-12-31', { days: 1 }, 'metropole', '2025-01-02', ''],
    ['CPC_JOURS', '2023-07-06', { days: 8 }, 'metropole', '2023-07-17', ''],
    ['CPC_JOURS', '2024-02-15', { weeks: 2 }, 'metropole', '2024-02-29', ''],
    ['CPC_JOURS', '2025-05-14', { days: 15 }, 'metropole', '2025-05-30', ''],
    ['CPC_MOIS', '2024-03-31', { months: 1 }, 'metropole', '2024-04-30', ''],
    ['CPC_MOIS', '2024-08-31', { months: 6 }, 'metropole', '2025-02-28', ''],
    ['CPC_MOIS', '2023-08-31', { months: 6 }, 'metropole', '2024-02-29', ''],
    ['CPC_MOIS', '2025-05-09', { months: 1 }, 'metropole', '2025-06-10', ''],
    ['CPC_MOIS', '2026-10-01', { months: 1 }, 'metropole', '2026-11-02', ''],
    ['CPC_MOIS', '2026-12-31', { months: 2 }, 'metropole', '2027-03-01', ''],
    ['CPC_MOIS', '2024-02-29', { months: 12 }, 'metropole', '2025-02-28', ''],
    ['CPC_MOIS', '2026-03-27', { months: 1 }, 'mayotte', '2026-04-28', ''],
    ['CPC_MOIS', '2026-03-27', { months: 1 }, 'metropole', '2026-04-27', ''],
    ['CPC_MOIS', '2026-04-22', { months: 1 }, 'martinique', '2026-05-26', ''],
    ['CPC_MOIS', '2026-04-27', { months: 1 }, 'guadeloupe', '2026-05-28', ''],
    ['CPC_MOIS', '2026-05-10', { months: 1 }, 'guyane', '2026-06-11', ''],
    ['CPC_MOIS', '2026-09-09', { months: 1 }, 'saint-barthelemy', '2026-10-12', ''],
    ['CPC_MOIS', '2026-04-27', { months: 1 }, 'saint-martin', '2026-05-28', ''],
    ['CPC_MOIS', '2024-11-20', { months: 1 }, 'mayotte', '2024-12-20', ''],
    ['CPC_ANNEES', '2024-02-29', { years: 10 }, 'metropole', '2034-02-28', ''],
    ['CPC_ANNEES', '2023-12-25', { years: 1 }, 'metropole', '2024-12-26', ''],
    ['CPC_ANNEES', '2023-12-25', { years: 1 }, 'alsace-moselle', '2024-12-27', ''],
    ['CPC_ANNEES', '2016-02-29', { years: 4 }, 'metropole', '2020-03-02', ''],
    ['CPC_MOIS_JOURS', '2024-01-31', { months: 1, days: 1 }, 'metropole', '2024-03-01', ''],
    ['CPC_MOIS_JOURS', '2023-01-31', { months: 1, days: 1 }, 'metropole', '2023-03-01', ''],
    ['CPC_MOIS_JOURS', '2025-03-31', { months: 1, days: 15 }, 'metropole', '2025-05-15', ''],
    ['CPC_MOIS_JOURS', '2023-11-29', { months: 3, days: 1 }, 'metropole', '2024-03-01', ''],
    ['CPC_MOIS_DISTANCE', '2024-01-31', { days: 15, distance_months: 1 }, 'metropole', '2024-03-15', ''],
    ['CPC_MOIS_DISTANCE', '2022-12-31', { months: 1, distance_months: 2 }, 'metropole', '2023-03-31', ''],
    ['CPC_MOIS_DISTANCE', '2023-10-31', { months: 2, distance_months: 2 }, 'metropole', '2024-02-29', ''],
    ['CPC_MOIS_DISTANCE', '2025-01-31', { months: 1, distance_months: 1 }, 'metropole', '2025-03-31', '2025-03-28'],
    ['CPC_748_7', '2022-12-23', { next: 'working-day' }, 'metropole', '2022-12-26', ''],
    ['CPC_748_7', '2022-12-23', { next: 'working-day' }, 'alsace-moselle', '2022-12-27', ''],
    ['CPC_748_7', '2024-03-28', { next: 'working-day' }, 'alsace-moselle', '2024-04-02', ''],
    ['CPC_748_7', '2024-06-07', { next: 'working-day' }, 'metropole', '2024-06-10', ''],
    ['CC_2229_PRESCRIPTION', '2018-06-17', { years: 5 }, 'metropole', '2023-06-17', ''],
    ['CC_2229_PRESCRIPTION', '2020-02-29', { years: 5 }, 'metropole', '2025-02-28', ''],
    ['CC_2229_PRESCRIPTION', '2022-01-01', { years: 2 }, 'metropole', '2024-01-01', ''],
    ['CC_2229_PRESCRIPTION', '2023-11-30', { months: 3 }, 'metropole', '2024-02-29', ''],
    ['CC_2229_PRESCRIPTION', '2004-12-25', { years: 20 }, 'metropole', '2024-12-25', ''],
    ['CJA_FRANC_MOIS', '2024-04-30', { months: 2 }, 'metropole', '2024-07-01', ''],
    ['CJA_FRANC_MOIS', '2024-02-29', { months: 2 }, 'metropole', '2024-04-30', '2024-05-02'],
    ['CJA_FRANC_MOIS', '2024-06-14', { months: 2 }, 'metropole', '2024-08-16', ''],
    ['CJA_FRANC_MOIS', '2025-10-31', { months: 2 }, 'metropole', '2026-01-02', ''],
    ['CJA_FRANC_MOIS', '2026-02-28', { months: 2 }, 'metropole', '2026-04-29', '2026-05-04'],
    ['CJA_FRANC_MOIS', '2023-12-29', { months: 2 }, 'metropole', '2024-03-01', ''],
    ['CJA_FRANC_MOIS', '2024-03-09', { months: 2 }, 'metropole', '2024-05-10', ''],
    ['CJA_FRANC_MOIS', '2024-01-30', { months: 2 }, 'alsace-moselle', '2024-04-02', ''],
    ['CJA_FRANC_MOIS', '2023-10-18', { months: 2 }, 'reunion', '2023-12-19', ''],
    ['CJA_FRANC_MOIS', '2023-10-19', { months: 2 }, 'reunion', '2023-12-21', ''],
    [
      'CJA_FRANC_MOIS_DISTANCE',
      '2023-11-30',
      { months: 2, distance_months: 1 },
      'metropole',
      '2024-03-01',
      '2024-02-29',
    ],
    ['CJA_FRANC_MOIS_DISTANCE', '2025-02-12', { months: 2, distance_months: 2 }, 'metropole', '2025-06-13', ''],
    ['CJA_FRANC_MOIS_DISTANCE', '2025-08-31', { months: 2, distance_months: 2 }, 'metropole', '2026-01-02', ''],
    ['CJA_3_JOURS_FRANCS_AVANT', '2024-05-13', { free_days: 3 }, 'metropole', '2024-05-09', ''],
    ['CJA_3_JOURS_FRANCS_AVANT', '2025-03-04', { free_days: 3 }, 'metropole', '2025-02-28', ''],
    ['CJA_3_JOURS_FRANCS_AVANT', '2025-01-03', { free_days: 3 }, 'metropole', '2024-12-30', ''],
    ['CJA_2_JOURS_OUVRES', '2026-04-02', { working_days: 2 }, 'metropole', '2026-04-07', ''],
    ['CJA_2_JOURS_OUVRES', '2026-04-02', { working_days: 2 }, 'alsace-moselle', '2026-04-08', ''],
    ['CJA_2_JOURS_OUVRES', '2024-06-01', { working_days: 2 }, 'metropole', '2024-06-04', ''],
    ['CJA_1AN_NON_FRANC', '2023-04-01', { years: 1 }, 'metropole', '2024-04-02', '2024-04-01'],
    ['CJA_1AN_NON_FRANC', '2024-02-29', { years: 1 }, 'metropole', '2025-02-28', ''],
    ['CJA_JOURS_NON_FRANC', '2024-05-04', { days: 5 }, 'metropole', '2024-05-10', '2024-05-09'],
    ['CJA_JOURS_NON_FRANC', '2026-03-22', { days: 5 }, 'metropole', '2026-03-27', ''],
    ['CNIL_MOIS', '2023-12-31', { months: 2 }, 'metropole', '2024-02-29', ''],
    ['CNIL_MOIS', '2024-08-11', { months: 3 }, 'metropole', '2024-11-12', '2024-11-11'],
    ['CNIL_JOURS', '2025-04-18', { days: 15 }, 'metropole', '2025-05-05', '2025-05-03'],
    ['CNIL_JOURS', '2024-02-19', { days: 10 }, 'metropole', '2024-02-29', ''],
    ['EU_1182_JOURS', '2024-12-20', { days: 5 }, 'metropole', '2024-12-26', ''],
    ['EU_1182_JOURS', '2026-04-30', { days: 1 }, 'metropole', '2026-05-04', ''],
    ['EU_1182_JOURS', '2024-05-08', { days: 2 }, 'metropole', '2024-05-13', '2024-05-10'],
    ['EU_1182_JOURS', '2024-06-12', { days: 14 }, 'metropole', '2024-06-26', ''],
    ['EU_1182_MOIS', '2023-10-31', { months: 4 }, 'metropole', '2024-02-29', ''],
    ['EU_1182_MOIS', '2024-02-29', { years: 1 }, 'metropole', '2025-02-28', ''],
    ['EU_1182_MOIS', '2025-03-21', { months: 1 }, 'metropole', '2025-04-22', ''],
    ['EU_1182_MOIS', '2024-07-15', { months: 1 }, 'metropole', '2024-08-16', ''],
    // Fifteen clear days against an order of the judge of urgent matters (CJA art. R.523-1).
    ['CJA_FRANC_JOURS', '2024-02-14', { days: 15 }, 'metropole', '2024-03-01', '2024-02-29'],
    ['CJA_FRANC_JOURS', '2024-04-15', { days: 15 }, 'metropole', '2024-05-02', '2024-04-30'],
  ] as const)('%s from %s %j in %s ends on %s', (rule, start, duration, zone, expected, other) => {
    const result = computeTimeLimit({ rule, start, duration, zone });
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value.lastDay).toBe(expected);
    if (other !== '') expect(result.value.otherReadings.map(({ lastDay }) => lastDay)).toContain(other);
  });

  it('add the days of suspension to a limitation, each once, and only those in which it ran (C. civ. art. 2230)', () => {
    const last = (suspensions: readonly { from: string; to: string }[], rule = 'CC_2229_PRESCRIPTION') => {
      const result = computeTimeLimit({
        rule,
        start: '2018-06-17',
        duration: { years: 5 },
        zone: 'metropole',
        suspensions,
      });
      return result.ok ? result.value.lastDay : result.error.code;
    };
    expect([
      last([]),
      last([{ from: '2020-03-12', to: '2020-06-23' }]),
      last([
        { from: '2020-01-01', to: '2020-01-10' },
        { from: '2020-01-06', to: '2020-01-15' },
      ]),
      last([{ from: '2018-06-01', to: '2018-06-20' }]),
      last([{ from: '2024-01-01', to: '2024-01-31' }]),
      // One that begins in the time that another has added.
      last([
        { from: '2023-06-01', to: '2023-06-30' },
        { from: '2023-07-10', to: '2023-07-12' },
      ]),
      last([{ from: '2020-02-30', to: '2020-03-01' }]),
      last([{ from: '2020-03-01', to: '2020-02-01' }]),
      last([{ from: '2020-03-01', to: '2020-03-02' }], 'CPC_ANNEES'),
    ]).toEqual([
      '2023-06-17',
      '2023-09-29',
      '2023-07-02',
      '2023-06-20',
      '2023-06-17',
      '2023-07-20',
      'law.date',
      'law.period',
      'law.suspension',
    ]);
  });

  it('read an instant without offset in the time of the territory, and the day of an instant', () => {
    const last = (rule: string, start: string, zone: 'metropole' | 'reunion' = 'metropole') => {
      const result = computeTimeLimit({ rule, start, duration: rule === 'EU_HEURES' ? {} : { days: 15 }, zone });
      return result.ok ? result.value.lastDay : result.error.code;
    };
    expect([
      last('EU_HEURES', '2024-03-29T09:30'),
      last('EU_HEURES', '2024-03-29 09:30', 'reunion'),
      // The hour that comes twice is the first of them, the hour that does not come is the one after.
      last('EU_HEURES', '2024-10-27T02:30'),
      last('EU_HEURES', '2024-03-31T02:30'),
      last('EU_HEURES', '2024-02-30T02:30'),
      last('CPC_JOURS', '2024-05-01T23:30Z'),
      last('CPC_JOURS', '2024-05-02T10:00'),
    ]).toEqual([
      '2024-04-01T10:30+02:00',
      '2024-04-01T09:30+04:00',
      '2024-10-30T01:30+01:00',
      '2024-04-03T03:30+02:00',
      'law.instant',
      '2024-05-17',
      '2024-05-17',
    ]);
  });
});
