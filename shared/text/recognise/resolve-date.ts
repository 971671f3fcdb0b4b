/** What a matched date means: EDTF value, precision, first and last day, and the rule by which it was resolved. */
import { daysInMonth } from '../../kernel/edtf.ts';
import { assertNever } from '../../kernel/assert-never.ts';
import { MONTHS, WEEKDAYS } from './calendar-words.ts';
import type { DateMatch } from './date-rules.ts';
import {
  acrossPublication,
  dayNear,
  monthNear,
  monthSpan,
  weekSpan,
  yearSpan,
  type Direction,
  type Span,
} from './publication.ts';
import { decade, partOfYear, quarter, season } from './resolve-part-of-year.ts';
import {
  agoDate,
  anaphoraDate,
  beforePublication,
  countedDate,
  relativeDate,
  weekdayDate,
} from './resolve-relative.ts';
import {
  directionOf,
  known,
  lower,
  numberOf,
  pad,
  unknown,
  type DateContext,
  type DateGroups,
  type Resolved,
} from './resolved.ts';
import { yearBeside } from './year-beside.ts';

/** @param previous the date before it in the text, for "that year", "at the time" */
export function resolveDate(
  match: DateMatch,
  context: DateContext,
  previous: Resolved | undefined,
): Resolved | undefined {
  const { groups } = match;
  switch (match.rule) {
    case 'range':
      return range(match, context);
    case 'day':
      return day(match, context);
    case 'week-of':
      return weekOf(match, context);
    case 'numeric':
      return numeric(groups, context);
    case 'part-of-month':
    case 'month':
    case 'month-alone':
      return month(match, context);
    case 'part-of-year':
      return partOfYear(groups);
    case 'month-of-year':
      return monthOfYear(groups, context, previous);
    case 'year':
      return known(yearSpan(Number(groups['year'])), 'year', 'date.absolute');
    case 'year-range':
      return Number(groups['year1']) < Number(groups['year2'])
        ? known({ from: `${groups['year1']}-01-01`, to: `${groups['year2']}-12-31` }, 'range', 'date.absolute')
        : undefined;
    case 'decade':
      return decade(groups);
    case 'quarter':
      return quarter(groups);
    case 'season':
      return season(groups, context);
    case 'weekday':
      return weekdayDate(match, context);
    case 'relative':
      return relativeDate(groups, context);
    case 'before-publication':
      return beforePublication(context);
    case 'ago':
      return agoDate(groups, context);
    case 'counted':
      return countedDate(groups, context, previous);
    case 'anaphora':
      return anaphoraDate(groups, previous, context.language);
    default:
      return assertNever(match.rule);
  }
}

const monthOf = (groups: DateGroups, name: string, { language }: DateContext): number | undefined =>
  MONTHS[language].get(lower(groups[name]));

function day({ groups, lead }: DateMatch, context: DateContext): Resolved | undefined {
  const [date, monthNumber, year] = [
    numberOf(groups['day']),
    monthOf(groups, 'month', context),
    numberOf(groups['year']),
  ];
  if (date === undefined || monthNumber === undefined || date < 1) return undefined;
  if (year !== undefined) {
    if (date > daysInMonth(year, monthNumber)) return undefined;
    const only = `${year}-${pad(monthNumber)}-${pad(date)}`;
    return known({ from: only, to: only }, 'day', 'date.absolute');
  }
  if (date > daysInMonth(2024, monthNumber)) return undefined;
  const weekday = WEEKDAYS[context.language].get(lower(groups['weekday']));
  const said = directionOf(groups['direction'], lead, context.language);
  const direction = said === 'before' ? 'on-or-before' : said;
  const { published, suffix } = context;
  if (weekday === undefined && groups['direction'] === undefined) {
    const besideYear = yearInSentence(context, direction, monthNumber, date);
    if (besideYear !== undefined) return dayOf(besideYear, monthNumber, date, 'date.year-from-sentence');
  }
  const near = published && dayNear(published.to, monthNumber, date, weekday, direction);
  if (published === null || near === null || near === undefined)
    return unknown(`XXXX-${pad(monthNumber)}-${pad(date)}`, 'day', 'date.year-unknown');
  const early = dayNear(published.from, monthNumber, date, weekday, direction) ?? near;
  const span = early < near ? { from: early, to: near } : { from: near, to: near };
  // A publication that is only known to a year or so leaves the choice between years open, unless the weekday tells.
  const how = weekday === undefined ? 'date.year-from-publication' : 'date.year-from-weekday';
  return known(daysApart(span) > 370 ? span : { from: near, to: near }, 'day', `${how}${suffix}`);
}

/** What lies ahead of the publication does not lie beside a day that is past. */
const yearInSentence = (
  context: DateContext,
  direction: Direction,
  monthNumber: number,
  date?: number,
): number | undefined =>
  direction === 'after' && context.beside && context.published && context.beside.from <= context.published.to
    ? undefined
    : yearBeside(context, monthNumber, date);

const daysApart = ({ from, to }: Span): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

function weekOf(match: DateMatch, context: DateContext): Resolved | undefined {
  const groups = {
    ...match.groups,
    month: match.groups['month'] ?? match.groups['monthFirst'],
    day: match.groups['day'] ?? match.groups['dayAfterMonth'],
  };
  const first = day({ ...match, groups }, context);
  if (first?.from == null || first.to == null) return first && { ...first, precision: 'week' };
  return known({ from: weekSpan(first.from).from, to: weekSpan(first.to).to }, 'week', first.how);
}

/** "12/05/2022": the day first in French; in English the text's other dates tell, or else both readings are given. */
function numeric(groups: DateGroups, { language, order }: DateContext): Resolved | undefined {
  const year = numberOf(groups['year']) ?? 2000 + (numberOf(groups['shortYear']) ?? 0);
  const how = groups['year'] === undefined ? 'date.two-digit-year' : 'date.absolute';
  if (groups['month'] !== undefined) {
    const [monthNumber, date] = [Number(groups['month']), numberOf(groups['day'])];
    return date === undefined ? known(monthSpan(year, monthNumber), 'month', how) : dayOf(year, monthNumber, date, how);
  }
  const [first, second] = [numberOf(groups['first']) ?? 0, numberOf(groups['second']) ?? 0];
  const dayFirst = dayOf(year, second, first, how);
  if (language === 'fr' || groups['mark'] === '.') return dayFirst;
  const monthFirst = dayOf(year, first, second, 'date.month-first');
  if (!dayFirst || !monthFirst || dayFirst.value === monthFirst.value) return dayFirst ?? monthFirst;
  if (order !== undefined)
    return { ...(order === 'day' ? dayFirst : monthFirst), how: `date.${order}-first-as-elsewhere-in-text` };
  const [from, to] = [dayFirst.value, monthFirst.value].toSorted() as [string, string];
  return { value: `[${from},${to}]`, precision: 'day', from, to, how: 'date.day-or-month-first' };
}

function dayOf(year: number, monthNumber: number, date: number, how: string): Resolved | undefined {
  if (monthNumber < 1 || monthNumber > 12 || date < 1 || date > daysInMonth(year, monthNumber)) return undefined;
  const only = `${year}-${pad(monthNumber)}-${pad(date)}`;
  return known({ from: only, to: only }, 'day', how);
}

/** "by the end of February", said in February, is still ahead. */
function monthOrItsRest(at: string, { rule, groups }: DateMatch, monthNumber: number, direction: Direction): Span {
  const current = monthSpan(Number(at.slice(0, 4)), monthNumber);
  const isAhead = rule === 'part-of-month' && direction === 'after' && groups['direction'] === undefined;
  const last = `${current.from.slice(0, 8)}${partOfMonth(lower(groups['part']), current.to.slice(8))[1]}`;
  return isAhead && at >= current.from && at < last ? current : monthNear(at, monthNumber, direction);
}

function month(match: DateMatch, context: DateContext): Resolved | undefined {
  const { groups, rule, lead } = match;
  const monthNumber = monthOf(groups, 'month', context);
  if (monthNumber === undefined) return undefined;
  const { published, suffix } = context;
  const precision = rule === 'part-of-month' ? 'range' : 'month';
  const direction = directionOf(groups['direction'], lead, context.language);
  const besideYear = groups['direction'] === undefined ? yearInSentence(context, direction, monthNumber) : undefined;
  const year = numberOf(groups['year']) ?? besideYear;
  if (year === undefined && !published) return unknown(`XXXX-${pad(monthNumber)}`, precision, 'date.year-unknown');
  const span =
    year === undefined && published
      ? acrossPublication(published, (from) => monthOrItsRest(from, match, monthNumber, direction))
      : monthSpan(year ?? 0, monthNumber);
  const how =
    year === undefined
      ? `date.month-${direction}-publication${suffix}`
      : groups['year'] === undefined
        ? 'date.year-from-sentence'
        : 'date.absolute';
  if (rule !== 'part-of-month') return known(span, 'month', how);
  const [first, last] = partOfMonth(lower(groups['part']), span.to.slice(8));
  return { ...known({ from: `${span.from.slice(0, 8)}${first}`, to: `${span.to.slice(0, 8)}${last}` }, 'range', how) };
}

function partOfMonth(part: string, lastDay: string): readonly [string, string] {
  if (part.startsWith('mi') || part.includes('middle')) return ['11', '20'];
  if (/^(?:fin|late|(?:the\s+)?end)/u.test(part)) return ['21', lastDay];
  if (part.startsWith('première')) return ['01', '15'];
  return part.includes('quinzaine') ? ['16', lastDay] : ['01', '10'];
}

/** "en mars de l'année dernière", "in May of the same year". */
function monthOfYear(groups: DateGroups, context: DateContext, previous: Resolved | undefined): Resolved | undefined {
  const monthNumber = monthOf(groups, 'month', context);
  if (monthNumber === undefined) return undefined;
  const date = numberOf(groups['day'] ?? groups['day2']);
  const fromText = groups['lastYear'] === undefined && groups['thisYear'] === undefined;
  const base = fromText
    ? previous?.from != null && previous.to !== null && previous.from.slice(0, 4) === previous.to.slice(0, 4)
      ? Number(previous.from.slice(0, 4))
      : undefined
    : context.published && Number(context.published.to.slice(0, 4));
  const step = groups['lastYear'] !== undefined || groups['yearBefore'] !== undefined ? -1 : 0;
  const isFollowing = fromText && groups['sameYear'] === undefined && groups['yearBefore'] === undefined;
  if (base === undefined || base === null)
    return unknown(`XXXX-${pad(monthNumber)}`, date === undefined ? 'month' : 'day', 'date.year-unknown');
  const year = base + (isFollowing ? 1 : step);
  const how = fromText ? 'date.anaphora' : `date.relative-to-publication${context.suffix}`;
  return date === undefined ? known(monthSpan(year, monthNumber), 'month', how) : dayOf(year, monthNumber, date, how);
}

function range({ groups, lead }: DateMatch, context: DateContext): Resolved | undefined {
  const startMonthNamed = monthOf(groups, 'month1', context);
  const endMonth = monthOf(groups, 'month2', context) ?? startMonthNamed;
  if (endMonth === undefined) return undefined;
  const startMonth = startMonthNamed ?? endMonth;
  const { published, suffix } = context;
  const direction = directionOf(undefined, lead, context.language);
  const endYear =
    numberOf(groups['year2']) ??
    yearInSentence(context, direction, endMonth, numberOf(groups['day2'])) ??
    (published ? Number(monthNear(published.to, endMonth, direction).from.slice(0, 4)) : undefined);
  if (endYear === undefined) return unknown('', 'range', 'date.year-unknown');
  const startYear = numberOf(groups['year1']) ?? (startMonth > endMonth ? endYear - 1 : endYear);
  const [firstDay, lastDay] = [numberOf(groups['day1']), numberOf(groups['day2'])];
  if ((firstDay ?? 1) > daysInMonth(startYear, startMonth) || (lastDay ?? 1) > daysInMonth(endYear, endMonth))
    return undefined;
  const from =
    firstDay === undefined ? monthSpan(startYear, startMonth).from : `${startYear}-${pad(startMonth)}-${pad(firstDay)}`;
  const to = lastDay === undefined ? monthSpan(endYear, endMonth).to : `${endYear}-${pad(endMonth)}-${pad(lastDay)}`;
  const how = groups['year2'] === undefined ? `date.year-from-publication${suffix}` : 'date.absolute';
  return from <= to ? known({ from, to }, 'range', how) : undefined;
}
