/**
 * Dates that carry their precision: a subset of EDTF (ISO 8601-2:2019, levels 0 and 1), pure and small enough to run on every row.
 *
 * Accepted: `2022`, `2022-10`, `2022-10-17`, each with `?` (uncertain), `~` (approximate) or `%` (both); seasons `2022-21` (spring) to
 * `2022-24` (winter); decades `202X`; intervals `A/B`, with `..` or nothing for an open end. The empty string stands for "unknown".
 */
import { fill, type Bilingual } from './words.ts';

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'interval';

export interface EdtfPoint {
  /** First and last day covered, ISO `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  readonly precision: Exclude<Precision, 'interval'>;
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

export interface EdtfDate {
  readonly text: string;
  readonly precision: Precision;
  /** First and last day covered; `null` at an open end of an interval. */
  readonly from: string | null;
  readonly to: string | null;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  /** The two ends of an interval as written; one point otherwise. */
  readonly points: readonly (EdtfPoint | null)[];
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

/** Days in a month of the proleptic Gregorian calendar; month 1-12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

const SEASON_START: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 };

function parsePoint(text: string): EdtfPoint | undefined {
  const match = /^(\d{3}X|\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/u.exec(text);
  if (!match?.[1]) return undefined;
  const [, yearText, monthText, dayText, mark] = match;
  const flags = { uncertain: mark === '?' || mark === '%', approximate: mark === '~' || mark === '%' };
  if (yearText.endsWith('X')) {
    const decade = yearText.slice(0, 3);
    return monthText === undefined
      ? { from: `${decade}0-01-01`, to: `${decade}9-12-31`, precision: 'decade', ...flags }
      : undefined;
  }
  if (monthText === undefined)
    return { from: `${yearText}-01-01`, to: `${yearText}-12-31`, precision: 'year', ...flags };
  const year = Number(yearText);
  const month = Number(monthText);
  const seasonStart = SEASON_START[month];
  if (seasonStart !== undefined && dayText === undefined) {
    const endYear = month === 24 ? year + 1 : year;
    const endMonth = month === 24 ? 2 : seasonStart + 2;
    return {
      from: `${yearText}-${pad(seasonStart)}-01`,
      to: `${pad(endYear, 4)}-${pad(endMonth)}-${pad(daysInMonth(endYear, endMonth))}`,
      precision: 'season',
      ...flags,
    };
  }
  if (month < 1 || month > 12) return undefined;
  if (dayText === undefined) {
    return {
      from: `${yearText}-${monthText}-01`,
      to: `${yearText}-${monthText}-${pad(daysInMonth(year, month))}`,
      precision: 'month',
      ...flags,
    };
  }
  const day = Number(dayText);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return {
    from: `${yearText}-${monthText}-${dayText}`,
    to: `${yearText}-${monthText}-${dayText}`,
    precision: 'day',
    ...flags,
  };
}

/** Undefined when the text is not a date of the subset, or an interval that runs backwards. */
export function parseEdtf(text: string): EdtfDate | undefined {
  const parts = text.split('/');
  if (parts.length === 1) {
    const point = parsePoint(text);
    return (
      point && {
        text,
        points: [point],
        precision: point.precision,
        from: point.from,
        to: point.to,
        uncertain: point.uncertain,
        approximate: point.approximate,
      }
    );
  }
  if (parts.length !== 2) return undefined;
  const ends = parts.map((part) => (part === '' || part === '..' ? null : parsePoint(part)));
  if (ends.includes(undefined) || ends.every((end) => end === null)) return undefined;
  const [first = null, last = null] = ends as (EdtfPoint | null)[];
  if (first && last && first.from > last.to) return undefined;
  return {
    text,
    points: [first, last],
    precision: 'interval',
    from: first?.from ?? null,
    to: last?.to ?? null,
    uncertain: Boolean(first?.uncertain || last?.uncertain),
    approximate: Boolean(first?.approximate || last?.approximate),
  };
}

/** Chronological order: by first day, then the narrower before the wider; undated last. */
export function compareEdtf(a: string, b: string): number {
  const [left, right] = [sortKey(a), sortKey(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A string that sorts as `compareEdtf` does. */
export function sortKey(text: string): string {
  const date = parseEdtf(text);
  if (!date) return '9999-99-99';
  return `${date.from ?? date.to ?? '9999-99-99'} ${date.to ?? '9999-99-99'}`;
}

const WORDS = {
  about: { fr: 'vers {date}', en: 'about {date}' },
  uncertain: { fr: '{date} (incertain)', en: '{date} (uncertain)' },
  doubted: { fr: '{date}\u00a0?', en: '{date}?' },
  from: { fr: 'à partir du {date}', en: 'from {date}' },
  fromMonth: { fr: 'à partir de {date}', en: 'from {date}' },
  until: { fr: 'jusqu’au {date}', en: 'until {date}' },
  untilMonth: { fr: 'jusqu’à {date}', en: 'until {date}' },
  between: { fr: '{from} – {to}', en: '{from} – {to}' },
  decade: { fr: 'années {date}', en: '{date}s' },
  first: { fr: '1er {date}', en: '1 {date}' },
} as const satisfies Record<string, Bilingual>;
const SEASONS: Readonly<Record<string, Bilingual>> = {
  21: { fr: 'printemps', en: 'spring' },
  22: { fr: 'été', en: 'summer' },
  23: { fr: 'automne', en: 'autumn' },
  24: { fr: 'hiver', en: 'winter' },
};

/** Months as running text has them. To ask the run-time's formatter for these few words costs more than a page of text does. */
const MONTHS = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
} as const;

/** As the Imprimerie nationale and Oxford shorten them. */
const SHORT_MONTHS = {
  fr: 'janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc.'.split(' '),
  en: 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' '),
} as const;

/** `short` is for columns: months shortened, a doubt as a question mark. */
export type DateLength = 'long' | 'short';

function formatPoint(text: string, point: EdtfPoint, language: keyof Bilingual, length: DateLength): string {
  const [year = 0, number = 1, day = 1] = point.from.split('-').map(Number);
  const months = length === 'short' ? SHORT_MONTHS : MONTHS;
  const month = `${months[language][number - 1] ?? ''} ${year}`;
  const words = {
    day: () => (day === 1 ? fill(WORDS.first[language], { date: month }) : `${day} ${month}`),
    month: () => month,
    season: () => `${SEASONS[text.slice(5, 7)]?.[language] ?? ''} ${text.slice(0, 4)}`,
    year: () => text.slice(0, 4),
    decade: () => fill(WORDS.decade[language], { date: `${text.slice(0, 3)}0` }),
  }[point.precision]();
  const about = point.approximate ? fill(WORDS.about[language], { date: words }) : words;
  const doubt = length === 'short' ? WORDS.doubted : WORDS.uncertain;
  return point.uncertain ? fill(doubt[language], { date: about }) : about;
}

/** The beginning of an interval without what its end says as well: "mai – décembre 2020", "18 – 19 octobre 2022". */
function shared(first: EdtfPoint, last: EdtfPoint, from: string, to: string): string {
  const isPlain = ({ precision, approximate }: EdtfPoint): boolean =>
    !approximate && (precision === 'day' || precision === 'month');
  if (!isPlain(first) || !isPlain(last) || first.uncertain !== last.uncertain || first.precision !== last.precision)
    return from;
  const [words = ''] = from.split(DOUBT);
  const [month = '', year = ''] = words.split(' ').slice(-2);
  const [lastMonth = '', lastYear = ''] = (to.split(DOUBT)[0] ?? '').split(' ').slice(-2);
  if (!/^\d{4}$/u.test(year) || year !== lastYear) return from;
  return month === lastMonth && first.precision === 'day'
    ? words.slice(0, -` ${month} ${year}`.length)
    : words.slice(0, -` ${year}`.length);
}
/** Where the doubt of a date is said behind it. */
const DOUBT = /[ \u00a0]?[(?]/u;

/** In words: "17 octobre 2022", "vers mai 2020", "mai – décembre 2020"; the text itself when it is no date, empty for empty. */
export function formatEdtf(text: string, language: keyof Bilingual, length: DateLength = 'long'): string {
  const date = parseEdtf(text);
  if (!date) return text;
  const parts = text.split('/');
  const [first = null, last = null] = date.points;
  if (parts.length === 1) return first ? formatPoint(text, first, language, length) : text;
  const from = first ? formatPoint(parts[0] ?? '', first, language, length) : '';
  const to = last ? formatPoint(parts[1] ?? '', last, language, length) : '';
  if (first && last) return fill(WORDS.between[language], { from: shared(first, last, from, to), to });
  if (first) return fill((first.precision === 'day' ? WORDS.from : WORDS.fromMonth)[language], { date: from });
  return fill((last?.precision === 'day' ? WORDS.until : WORDS.untilMonth)[language], { date: to });
}
