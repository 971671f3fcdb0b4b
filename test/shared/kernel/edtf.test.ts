import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEdtf, daysInMonth, formatEdtf, parseEdtf } from '../../../shared/kernel/edtf.ts';

const pad = (value: number): string => String(value).padStart(2, '0');
const year = fc.integer({ min: 1900, max: 2100 }).map(String);
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
const day = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.nat())
  .map(([y, m, n]) => `${y}-${pad(m)}-${pad(1 + (n % daysInMonth(Number(y), m)))}`);
const point = fc
  .tuple(fc.oneof(year, month, day), fc.constantFrom('', '?', '~', '%'))
  .map(([text, mark]) => text + mark);

describe('EDTF', () => {
  it('reads every precision with the days it covers', () => {
    const covered = (text: string) => {
      const date = parseEdtf(text);
      return date && [date.precision, date.from, date.to, date.uncertain, date.approximate];
    };
    expect(covered('2022')).toEqual(['year', '2022-01-01', '2022-12-31', false, false]);
    expect(covered('2024-02~')).toEqual(['month', '2024-02-01', '2024-02-29', false, true]);
    expect(covered('2022-10-17?')).toEqual(['day', '2022-10-17', '2022-10-17', true, false]);
    expect(covered('2022-24')).toEqual(['season', '2022-12-01', '2023-02-28', false, false]);
    expect(covered('202X')).toEqual(['decade', '2020-01-01', '2029-12-31', false, false]);
    expect(covered('2020-05/2020-12')).toEqual(['interval', '2020-05-01', '2020-12-31', false, false]);
    expect(covered('2022-12-20/..')).toEqual(['interval', '2022-12-20', null, false, false]);
    expect(covered('/2022%')).toEqual(['interval', null, '2022-12-31', true, true]);
  });

  it('refuses what is no date', () => {
    const refused = [
      '',
      '22',
      '2022-13',
      '2022-02-29',
      '1900-02-29',
      '2022-10-17T10:00',
      '2022-25',
      '2022/2021',
      '/',
      '../..',
      '2022-10-',
      'mai 2022',
      '2022-1',
    ];
    expect(refused.filter((text) => parseEdtf(text) !== undefined)).toEqual([]);
  });

  it('covers at least one day, and its days contain those of every finer date inside', () => {
    fc.assert(
      fc.property(day, (text) => {
        const [wholeYear, wholeMonth] = [text.slice(0, 4), text.slice(0, 7)].map((outer) => parseEdtf(outer));
        return [wholeYear, wholeMonth].every(
          (outer) => outer !== undefined && (outer.from ?? '') <= text && text <= (outer.to ?? ''),
        );
      }),
    );
  });

  it('orders as days do, and totally', () => {
    fc.assert(fc.property(day, day, (a, b) => Math.sign(compareEdtf(a, b)) === (a < b ? -1 : a > b ? 1 : 0)));
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (dates) => {
        const once = dates.toSorted(compareEdtf);
        return once.every((text, index) => index === 0 || compareEdtf(once[index - 1] ?? '', text) <= 0);
      }),
    );
    expect(['', '2022', '2022-10-17', '2022-10'].toSorted(compareEdtf)).toEqual(['2022', '2022-10', '2022-10-17', '']);
  });

  it('says them in the width of a column', () => {
    const dates = ['2022-10-17', '2024-07-01', '2022-02?', '2020~', '2020-05/2020-12', ''];
    expect((['fr', 'en'] as const).map((language) => dates.map((text) => formatEdtf(text, language, 'short')))).toEqual(
      [
        ['17 oct. 2022', '1er juill. 2024', 'févr. 2022\u00a0?', 'vers 2020', 'mai – déc. 2020', ''],
        ['17 Oct 2022', '1 July 2024', 'Feb 2022?', 'about 2020', 'May – Dec 2020', ''],
      ],
    );
  });

  it('says dates in words in both languages', () => {
    const said = (['fr', 'en'] as const).map((language) =>
      [
        '2022-10-17',
        '2023-03-01',
        '2022-10',
        '2020~',
        '2022-22?',
        '201X',
        '2020-05/2020-12',
        '2022-12-20/..',
        '../2023',
        '',
      ].map((text) => formatEdtf(text, language)),
    );
    expect(said).toEqual([
      [
        '17 octobre 2022',
        '1er mars 2023',
        'octobre 2022',
        'vers 2020',
        'été 2022 (incertain)',
        'années 2010',
        'mai – décembre 2020',
        'à partir du 20 décembre 2022',
        'jusqu’à 2023',
        '',
      ],
      [
        '17 October 2022',
        '1 March 2023',
        'October 2022',
        'about 2020',
        'summer 2022 (uncertain)',
        '2010s',
        'May – December 2020',
        'from 20 December 2022',
        'until 2023',
        '',
      ],
    ]);
  });
});
