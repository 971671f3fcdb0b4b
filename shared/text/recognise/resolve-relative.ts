/** Dates that say where they lie only beside the publication, or beside the date before them in the text. */
import { WEEKDAYS } from './calendar-words.ts';
import type { DateMatch } from './date-rules.ts';
import { approximationOf, numberValue } from './numbers.ts';
import {
  acrossPublication,
  monthSpan,
  shiftDays,
  shiftMonths,
  weekSpan,
  weekdayNear,
  yearSpan,
  type Span,
} from './publication.ts';
import { directionOf, known, lower, unknown, type DateContext, type DateGroups, type Resolved } from './resolved.ts';

type Precision = Resolved['precision'];

export function weekdayDate({ groups, lead }: DateMatch, context: DateContext): Resolved | undefined {
  const { language, published, suffix } = context;
  const weekday = WEEKDAYS[language].get(lower(groups['weekday']));
  if (weekday === undefined) return undefined;
  if (!published) return unknown('', 'day', 'date.publication-unknown');
  const direction = directionOf(groups['direction'], lead, language);
  const span = acrossPublication(published, (from) => {
    const only = weekdayNear(from, weekday, direction);
    return { from: only, to: only };
  });
  return known(span, 'day', `date.weekday-${direction}-publication${suffix}`);
}

const monthAt = (at: string, step: number): Span => {
  const shifted = shiftMonths(at, step);
  return monthSpan(Number(shifted.slice(0, 4)), Number(shifted.slice(5, 7)));
};
const yearAt = (at: string, step: number): Span => yearSpan(Number(at.slice(0, 4)) + step);
const dayAt = (at: string, step: number): Span => ({ from: shiftDays(at, step), to: shiftDays(at, step) });
const weekAt = (at: string, step: number): Span => weekSpan(shiftDays(at, 7 * step));

const RELATIVE: Readonly<Record<string, { precision: Precision; span: (published: string) => Span }>> = {
  before: { precision: 'day', span: (at) => dayAt(at, -2) },
  yesterday: { precision: 'day', span: (at) => dayAt(at, -1) },
  today: { precision: 'day', span: (at) => dayAt(at, 0) },
  tomorrow: { precision: 'day', span: (at) => dayAt(at, 1) },
  afterTomorrow: { precision: 'day', span: (at) => dayAt(at, 2) },
  thisWeek: { precision: 'week', span: (at) => weekAt(at, 0) },
  lastWeek: { precision: 'week', span: (at) => weekAt(at, -1) },
  nextWeek: { precision: 'week', span: (at) => weekAt(at, 1) },
  thisMonth: { precision: 'month', span: (at) => monthAt(at, 0) },
  lastMonth: { precision: 'month', span: (at) => monthAt(at, -1) },
  nextMonth: { precision: 'month', span: (at) => monthAt(at, 1) },
  thisYear: { precision: 'year', span: (at) => yearAt(at, 0) },
  lastYear: { precision: 'year', span: (at) => yearAt(at, -1) },
  nextYear: { precision: 'year', span: (at) => yearAt(at, 1) },
};

export function relativeDate(groups: DateGroups, { published, suffix }: DateContext): Resolved | undefined {
  const name = Object.keys(RELATIVE).find((one) => groups[one] !== undefined);
  const rule = name === undefined ? undefined : RELATIVE[name];
  if (!rule) return undefined;
  const how = `${name === 'today' ? 'date.publication' : 'date.relative-to-publication'}${suffix}`;
  return published
    ? known(acrossPublication(published, rule.span), rule.precision, how)
    : unknown('', rule.precision, 'date.publication-unknown');
}

/** "previously": at some time up to the publication. */
export const beforePublication = ({ published, suffix }: DateContext): Resolved =>
  published
    ? {
        value: `../${published.to}`,
        precision: 'fuzzy',
        from: null,
        to: published.to,
        how: `date.before-publication${suffix}`,
      }
    : unknown('', 'fuzzy', 'date.publication-unknown');

interface Counted {
  readonly precision: Precision;
  readonly shift: (at: string, direction: 1 | -1) => string;
  /** Days that "about" may be off by. */
  readonly slack: number;
}

/** "trois mois", "two weeks"…: how far it goes; undefined for what cannot be counted. */
function countedUnits(groups: DateGroups, language: 'fr' | 'en'): (Counted & { about: boolean }) | undefined {
  const count = numberValue(groups['count'] ?? '', language);
  if (!Number.isInteger(count) || count > 2_000) return undefined;
  const unit = lower(groups['unit']);
  const days = /^(?:jour|day)/u.test(unit) ? 1 : /^(?:semaine|week)/u.test(unit) ? 7 : undefined;
  const months = /^(?:mois|month)/u.test(unit) ? 1 : /^(?:trim|quart)/u.test(unit) ? 3 : 12;
  return {
    precision: days === 1 && groups['about'] === undefined ? 'day' : 'fuzzy',
    shift: (at, direction) =>
      days === undefined ? shiftMonths(at, direction * count * months) : shiftDays(at, direction * count * days),
    slack: Math.max(1, Math.floor((days ?? months * 30) / 4)),
    about: groups['about'] !== undefined && approximationOf(groups['about'], language) !== 'exact',
  };
}

const widened = (span: Span, slack: number): Span => ({
  from: shiftDays(span.from, -slack),
  to: shiftDays(span.to, slack),
});
const placed = (span: Span, precision: Precision, how: string): Resolved =>
  precision === 'day'
    ? known(span, 'day', how)
    : { value: span.from === span.to ? `${span.from}~` : `${span.from}/${span.to}`, precision, ...span, how };

/** "three months ago": the day that it points to; "about" widens it by a quarter of a unit. */
export function agoDate(groups: DateGroups, { language, published, suffix }: DateContext): Resolved | undefined {
  const counted = countedUnits(groups, language);
  if (!counted) return undefined;
  if (!published) return unknown('', counted.precision, 'date.publication-unknown');
  const span = { from: counted.shift(published.from, -1), to: counted.shift(published.to, -1) };
  const how = `date.counted-back-from-publication${suffix}`;
  return placed(counted.about ? widened(span, counted.slack) : span, counted.precision, how);
}

/** "trois mois plus tard": counted from the date before it in the text. */
export function countedDate(
  groups: DateGroups,
  { language }: DateContext,
  previous: Resolved | undefined,
): Resolved | undefined {
  const counted = countedUnits(groups, language);
  if (!counted) return undefined;
  if (previous?.from == null || previous.to === null) return unknown('', counted.precision, 'date.anaphora-unknown');
  const direction = groups['later'] === undefined && groups['after'] === undefined ? -1 : 1;
  const span = { from: counted.shift(previous.from, direction), to: counted.shift(previous.to, direction) };
  const precision = counted.precision === 'day' && previous.precision !== 'day' ? 'fuzzy' : counted.precision;
  // Months counted from a month come to a month, years from a year to a year.
  const isWhole = previous.precision === 'year' ? /^a|^y/u.test(lower(groups['unit'])) : previous.precision === 'month';
  if (isWhole && !counted.about && !/^(?:jour|day|sem|week)/u.test(lower(groups['unit'])))
    return known(wholeOf(span, previous.precision), previous.precision, 'date.counted-from-date-before');
  return placed(counted.about ? widened(span, counted.slack) : span, precision, 'date.counted-from-date-before');
}

/** "the following Tuesday": the first such day after the day before it in the text. */
function weekdayBeside(groups: DateGroups, { from, to }: Resolved, language: 'fr' | 'en'): Resolved | undefined {
  const isAfter = groups['weekdayAfter'] !== undefined;
  const weekday = WEEKDAYS[language].get(lower(groups[isAfter ? 'weekdayAfter' : 'weekdayBefore']));
  if (weekday === undefined || from === null || to === null || shiftDays(from, 6) < to) return undefined;
  const day = weekdayNear(isAfter ? to : from, weekday, isAfter ? 'after' : 'before');
  return known({ from: day, to: day }, 'day', 'date.anaphora');
}

const wholeOf = ({ from, to }: Span, precision: Precision): Span =>
  precision === 'year'
    ? { from: yearAt(from, 0).from, to: yearAt(to, 0).to }
    : { from: monthAt(from, 0).from, to: monthAt(to, 0).to };

export function anaphoraDate(
  groups: DateGroups,
  previous: Resolved | undefined,
  language: 'fr' | 'en',
): Resolved | undefined {
  if (previous?.from == null || previous.to == null) return undefined;
  const { from, to } = previous;
  const years = (step: number): Resolved =>
    known({ from: yearAt(from, step).from, to: yearAt(to, step).to }, 'year', 'date.anaphora');
  const months = (step: number): Resolved =>
    known({ from: monthAt(from, step).from, to: monthAt(to, step).to }, 'month', 'date.anaphora');
  if (groups['weekdayAfter'] !== undefined || groups['weekdayBefore'] !== undefined)
    return weekdayBeside(groups, previous, language);
  if (groups['year'] !== undefined) return years(0);
  if (groups['yearBefore'] !== undefined) return years(-1);
  if (groups['yearAfter'] !== undefined) return years(1);
  if (groups['month'] !== undefined) return months(0);
  if (groups['monthBefore'] !== undefined) return months(-1);
  if (groups['monthAfter'] !== undefined) return months(1);
  if (groups['dayBefore'] !== undefined || groups['dayAfter'] !== undefined) {
    const step = groups['dayAfter'] === undefined ? -1 : 1;
    const span = { from: shiftDays(from, step), to: shiftDays(to, step) };
    return previous.precision === 'day' ? known(span, 'day', 'date.anaphora') : undefined;
  }
  return { ...previous, how: 'date.anaphora' };
}
