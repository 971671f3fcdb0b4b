/** What a matched date means: EDTF value, precision, first and last day, and the rule by which it was resolved. */
import { daysInMonth } from '../../kernel/edtf.ts';
import { assertNever } from '../../kernel/assert-never.ts';
import { MONTHS, SEASONS, WEEKDAYS } from './calendar-words.ts';
import type { DateMatch } from './date-patterns.ts';
import { approximationOf, numberValue } from './numbers.ts';
import {
  acrossPublication,
  dayNear,
  monthNear,
  monthSpan,
  shiftDays,
  shiftMonths,
  weekSpan,
  weekdayNear,
  yearSpan,
  type Span,
} from './publication.ts';
import type { Recognition, RecogniseOptions } from './recognition.ts';

export type Resolved = Pick<Recognition, 'value' | 'precision' | 'from' | 'to' | 'how'>;
type Precision = Resolved['precision'];

const pad = (value: number): string => String(value).padStart(2, '0');
const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number.parseInt(text, 10);

const known = ({ from, to }: Span, precision: Precision, how: string): Resolved => {
  const value =
    precision === 'day' && from === to
      ? from
      : precision === 'month' && from.slice(0, 7) === to.slice(0, 7)
        ? from.slice(0, 7)
        : precision === 'year' && from.slice(0, 4) === to.slice(0, 4)
          ? from.slice(0, 4)
          : `${from}/${to}`;
  return { value, precision, from, to, how };
};
const unknown = (value: string, how: string): Resolved => ({ value, precision: 'fuzzy', from: null, to: null, how });

/** @param previous the date before it in the text, for "that year", "at the time" */
export function resolveDate(
  match: DateMatch,
  options: RecogniseOptions,
  previous: Resolved | undefined,
): Resolved | undefined {
  const { groups } = match;
  switch (match.rule) {
    case 'range':
      return range(match, options);
    case 'day':
      return day(groups, options);
    case 'numeric':
      return numeric(groups);
    case 'part-of-month':
    case 'month':
    case 'month-alone':
      return month(match, options);
    case 'year':
      return known(yearSpan(Number(groups['year'])), 'year', 'date.absolute');
    case 'year-range':
      return known({ from: `${groups['year1']}-01-01`, to: `${groups['year2']}-12-31` }, 'range', 'date.absolute');
    case 'season':
      return season(groups, options);
    case 'weekday':
      return weekdayAlone(groups, options);
    case 'relative':
      return relative(groups, options);
    case 'ago':
      return ago(groups, options);
    case 'anaphora':
      return anaphora(groups, previous);
    default:
      return assertNever(match.rule);
  }
}

type Groups = DateMatch['groups'];
const lower = (text: string | undefined): string => (text ?? '').toLowerCase();
const monthOf = (groups: Groups, name: string, { language }: RecogniseOptions): number | undefined =>
  MONTHS[language].get(lower(groups[name]));
const isNext = (text: string | undefined): boolean => /^(?:proch|next)/u.test(lower(text));

function day(groups: Groups, options: RecogniseOptions): Resolved | undefined {
  const [date, monthNumber, year] = [
    numberOf(groups['day']),
    monthOf(groups, 'month', options),
    numberOf(groups['year']),
  ];
  if (date === undefined || monthNumber === undefined || date < 1) return undefined;
  if (year !== undefined) {
    if (date > daysInMonth(year, monthNumber)) return undefined;
    const only = `${year}-${pad(monthNumber)}-${pad(date)}`;
    return known({ from: only, to: only }, 'day', 'date.absolute');
  }
  if (date > daysInMonth(2024, monthNumber)) return undefined;
  const weekday = WEEKDAYS[options.language].get(lower(groups['weekday']));
  const next = isNext(groups['direction']);
  const near = options.published
    ? dayNear(options.published.to, monthNumber, date, weekday, next ? 'after' : 'on-or-before')
    : undefined;
  if (near === undefined) return unknown(`XXXX-${pad(monthNumber)}-${pad(date)}`, 'date.year-unknown');
  return known(
    { from: near, to: near },
    'day',
    weekday === undefined ? 'date.year-from-publication' : 'date.year-from-weekday',
  );
}

function numeric(groups: Groups): Resolved | undefined {
  const [date, monthNumber, year] = [
    numberOf(groups['day']),
    numberOf(groups['month']) ?? 0,
    numberOf(groups['year']) ?? 0,
  ];
  if (date === undefined) return known(monthSpan(year, monthNumber), 'month', 'date.absolute');
  if (date > daysInMonth(year, monthNumber)) return undefined;
  const only = `${year}-${pad(monthNumber)}-${pad(date)}`;
  return known({ from: only, to: only }, 'day', 'date.absolute');
}

function month({ groups, rule }: DateMatch, options: RecogniseOptions): Resolved | undefined {
  const monthNumber = monthOf(groups, 'month', options);
  if (monthNumber === undefined) return undefined;
  const year = numberOf(groups['year']);
  const { published } = options;
  if (year === undefined && !published) return unknown(`XXXX-${pad(monthNumber)}`, 'date.year-unknown');
  const direction =
    groups['direction'] === undefined ? 'on-or-before' : isNext(groups['direction']) ? 'after' : 'before';
  const span =
    year === undefined && published
      ? acrossPublication(published, (from) => monthNear(from, monthNumber, direction))
      : monthSpan(year ?? 0, monthNumber);
  const how =
    year === undefined
      ? direction === 'on-or-before'
        ? 'date.month-on-or-before-publication'
        : `date.month-${direction}-publication`
      : 'date.absolute';
  if (rule !== 'part-of-month') return known(span, 'month', how);
  const part = lower(groups['part']);
  const [first, last] =
    part === 'mi' || part === 'mid'
      ? ['11', '20']
      : part === 'fin' || part === 'late'
        ? ['21', span.to.slice(8)]
        : ['01', '10'];
  return known({ from: `${span.from.slice(0, 8)}${first}`, to: `${span.to.slice(0, 8)}${last}` }, 'range', how);
}

function range({ groups }: DateMatch, options: RecogniseOptions): Resolved | undefined {
  const endMonth = monthOf(groups, 'month2', options);
  if (endMonth === undefined) return undefined;
  const startMonth = monthOf(groups, 'month1', options) ?? endMonth;
  const { published } = options;
  const endYear =
    numberOf(groups['year2']) ??
    (published ? Number(monthNear(published.to, endMonth, 'on-or-before').from.slice(0, 4)) : undefined);
  if (endYear === undefined) return unknown('', 'date.year-unknown');
  const startYear = numberOf(groups['year1']) ?? (startMonth > endMonth ? endYear - 1 : endYear);
  const from =
    groups['day1'] === undefined
      ? monthSpan(startYear, startMonth).from
      : `${startYear}-${pad(startMonth)}-${pad(numberOf(groups['day1']) ?? 1)}`;
  const to =
    groups['day2'] === undefined
      ? monthSpan(endYear, endMonth).to
      : `${endYear}-${pad(endMonth)}-${pad(numberOf(groups['day2']) ?? 1)}`;
  return from <= to
    ? known({ from, to }, 'range', groups['year2'] === undefined ? 'date.year-from-publication' : 'date.absolute')
    : undefined;
}

function season(groups: Groups, { language, published }: RecogniseOptions): Resolved | undefined {
  const code = (SEASONS[language] as ReadonlyMap<string, number>).get(lower(groups['season'] ?? groups['season2']));
  if (code === undefined) return undefined;
  const spanIn = (year: number): Span => {
    const start = (code - 20) * 3;
    const [endYear, endMonth] = start + 2 > 12 ? [year + 1, start + 2 - 12] : [year, start + 2];
    return { from: monthSpan(year, start).from, to: monthSpan(endYear, endMonth).to };
  };
  const year = numberOf(groups['year']);
  if (year !== undefined) return { ...known(spanIn(year), 'season', 'date.absolute'), value: `${year}-${code}` };
  if (!published) return unknown('', 'date.year-unknown');
  const base = Number(published.to.slice(0, 4));
  const years = isNext(groups['direction']) ? [base, base + 1] : [base, base - 1];
  const found =
    years.find((one) =>
      isNext(groups['direction']) ? spanIn(one).from > published.to : spanIn(one).to < published.from,
    ) ??
    years[1] ??
    base;
  return { ...known(spanIn(found), 'season', 'date.season-from-publication'), value: `${found}-${code}` };
}

function weekdayAlone(groups: Groups, { language, published }: RecogniseOptions): Resolved | undefined {
  const weekday = WEEKDAYS[language].get(lower(groups['weekday']));
  if (weekday === undefined) return undefined;
  if (!published) return unknown('', 'date.publication-unknown');
  const direction =
    groups['direction'] === undefined ? 'on-or-before' : isNext(groups['direction']) ? 'after' : 'before';
  const span = acrossPublication(published, (from) => {
    const only = weekdayNear(from, weekday, direction);
    return { from: only, to: only };
  });
  return known(span, 'day', `date.weekday-${direction}-publication`);
}

const RELATIVE: Readonly<Record<string, { precision: Precision; span: (published: string) => Span }>> = {
  before: { precision: 'day', span: (at) => ({ from: shiftDays(at, -2), to: shiftDays(at, -2) }) },
  yesterday: { precision: 'day', span: (at) => ({ from: shiftDays(at, -1), to: shiftDays(at, -1) }) },
  today: { precision: 'day', span: (at) => ({ from: at, to: at }) },
  tomorrow: { precision: 'day', span: (at) => ({ from: shiftDays(at, 1), to: shiftDays(at, 1) }) },
  thisWeek: { precision: 'week', span: weekSpan },
  lastWeek: { precision: 'week', span: (at) => weekSpan(shiftDays(at, -7)) },
  thisMonth: { precision: 'month', span: (at) => monthSpan(Number(at.slice(0, 4)), Number(at.slice(5, 7))) },
  lastMonth: {
    precision: 'month',
    span: (at) => monthSpan(Number(shiftMonths(at, -1).slice(0, 4)), Number(shiftMonths(at, -1).slice(5, 7))),
  },
  thisYear: { precision: 'year', span: (at) => yearSpan(Number(at.slice(0, 4))) },
  lastYear: { precision: 'year', span: (at) => yearSpan(Number(at.slice(0, 4)) - 1) },
};

function relative(groups: Groups, { published }: RecogniseOptions): Resolved | undefined {
  const name = Object.keys(RELATIVE).find((one) => groups[one] !== undefined);
  const rule = name === undefined ? undefined : RELATIVE[name];
  if (!rule) return undefined;
  const how = name === 'today' ? 'date.publication' : 'date.relative-to-publication';
  return published
    ? known(acrossPublication(published, rule.span), rule.precision, how)
    : unknown('', 'date.publication-unknown');
}

/** "three months ago": the day it points to, or about it within half a unit. */
function ago(groups: Groups, { language, published }: RecogniseOptions): Resolved | undefined {
  const count = numberValue(groups['count'] ?? '', language);
  if (!Number.isInteger(count) || count > 2_000) return undefined;
  if (!published) return unknown('', 'date.publication-unknown');
  const unit = lower(groups['unit']);
  const days = /^(?:jour|day)/u.test(unit) ? 1 : /^(?:semaine|week)/u.test(unit) ? 7 : undefined;
  const months = /^(?:mois|month)/u.test(unit) ? 1 : 12;
  const back = (at: string): string =>
    days === undefined ? shiftMonths(at, -count * months) : shiftDays(at, -count * days);
  const slack = Math.floor((days ?? months * 30) / 2);
  const about = groups['about'] === undefined ? 'exact' : approximationOf(groups['about'], language);
  const span = { from: back(published.from), to: back(published.to) };
  const wide = {
    from: about === 'exact' ? span.from : shiftDays(span.from, -slack),
    to: about === 'exact' ? span.to : shiftDays(span.to, slack),
  };
  return { value: `${wide.from}/${wide.to}`, precision: 'fuzzy', ...wide, how: 'date.counted-back-from-publication' };
}

function anaphora(groups: Groups, previous: Resolved | undefined): Resolved | undefined {
  if (previous?.from == null || previous.to == null) return undefined;
  const { from, to } = previous;
  if (groups['year'] !== undefined)
    return known({ from: `${from.slice(0, 4)}-01-01`, to: `${to.slice(0, 4)}-12-31` }, 'year', 'date.anaphora');
  if (groups['month'] !== undefined)
    return known(
      {
        from: monthSpan(Number(from.slice(0, 4)), Number(from.slice(5, 7))).from,
        to: monthSpan(Number(to.slice(0, 4)), Number(to.slice(5, 7))).to,
      },
      'month',
      'date.anaphora',
    );
  return { ...previous, how: 'date.anaphora' };
}
