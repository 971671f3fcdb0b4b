import { expect, test } from 'vitest';
import { dayOfStamp, findDates, inferFromWeekday } from '../../../../electron/importers/metadata/dates.ts';

const TODAY = '2026-01-15';

test('full dates are found in both languages, and nothing that merely resembles one', () => {
  const edtf = (text: string): string[] => findDates(text).map((date) => date.edtf);
  expect(edtf('le 12 mai 2023, le 1er avril 2022 et le 3 févr. 2021')).toEqual([
    '2023-05-12',
    '2022-04-01',
    '2021-02-03',
  ]);
  expect(edtf('on May 12, 2023, 12 May 2023 and Friday 21 October 2022')).toEqual([
    '2023-05-12',
    '2023-05-12',
    '2022-10-21',
  ]);
  expect(edtf('vendredi, novembre 7, 2025')).toEqual(['2025-11-07']);
  expect(edtf('09/02/2023, 2023-02-09 et 9.2.2023')).toEqual(['2023-02-09', '2023-02-09', '2023-02-09']);
  expect(edtf('en octobre 2022, date 2022-05')).toEqual(['2022-10', '2022-05']);
  expect(
    edtf('dans un délai de deux mois, à l’article 5, mer 10 mai, 31 février 2022, 2022-13-01, n° 2021-134 du'),
  ).toEqual([]);
});

test('a weekday gives the year when only one year fits', () => {
  expect(inferFromWeekday('Condamnée en 2022, elle a réagi ce mercredi 10 mai.', TODAY)?.edtf).toBe('2023-05-10?');
  expect(inferFromWeekday('Fined in 2022, it answered this Wednesday, May 10.', TODAY)?.edtf).toBe('2023-05-10?');
  // 2017 and 2023 both fit.
  expect(inferFromWeekday('Fondée en 2016, elle a réagi ce mercredi 10 mai.', TODAY)).toBeUndefined();
  expect(inferFromWeekday('Elle a réagi ce mercredi 10 mai.', TODAY)).toBeUndefined();
  expect(inferFromWeekday('En 2022, elle a réagi mercredi 10 mai.', TODAY)).toBeUndefined();
  expect(inferFromWeekday('En 2022, ce mercredi 10 mai 2017 fut jugé.', TODAY)).toBeUndefined();
});

test('a stamp gives the day as written, never an impossible one nor one to come', () => {
  expect(dayOfStamp('2023-05-11T23:30:00+02:00', TODAY)).toBe('2023-05-11');
  expect(dayOfStamp('20230511', TODAY)).toBe('2023-05-11');
  expect(dayOfStamp('2023-05', TODAY)).toBe('2023-05');
  expect(['2023-02-30', '2031-01-01', '', 'hier', undefined].map((stamp) => dayOfStamp(stamp, TODAY))).toEqual(
    Array.from({ length: 5 }),
  );
});

test('where computers begin to count is no day', () => {
  expect(dayOfStamp('1970-01-01T00:00:00Z', '2026-01-15')).toBeUndefined();
  expect(dayOfStamp('1970-01-02', '2026-01-15')).toBe('1970-01-02');
});
