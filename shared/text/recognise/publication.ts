/** Relative dates resolved against the days on which a text may have been published. Pure calendar arithmetic; all days ISO, inclusive. */
import { daysInMonth } from '../../kernel/edtf.ts';

export interface Span {
  readonly from: string;
  readonly to: string;
}

const pad = (value: number): string => String(value).padStart(2, '0');
const iso = (date: Date): string => date.toISOString().slice(0, 10);
const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

export const shiftDays = (day: string, count: number): string => {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + count);
  return iso(date);
};

/** Same day of the month, else its last. */
export function shiftMonths(day: string, count: number): string {
  const date = utc(day);
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + count;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(Math.min(date.getUTCDate(), daysInMonth(year, month)))}`;
}

const weekdayOf = (day: string): number => utc(day).getUTCDay();
export const monthSpan = (year: number, month: number): Span => ({
  from: `${year}-${pad(month)}-01`,
  to: `${year}-${pad(month)}-${pad(daysInMonth(year, month))}`,
});
export const yearSpan = (year: number): Span => ({ from: `${year}-01-01`, to: `${year}-12-31` });
/** ISO week: Monday to Sunday. */
export const weekSpan = (day: string): Span => {
  const from = shiftDays(day, -((weekdayOf(day) + 6) % 7));
  return { from, to: shiftDays(from, 6) };
};

/** From the earliest to the latest of what both ends of the publication give. */
export function acrossPublication(published: Span, resolve: (day: string) => Span): Span {
  const [early, late] = [resolve(published.from), resolve(published.to)];
  return { from: early.from < late.from ? early.from : late.from, to: early.to > late.to ? early.to : late.to };
}

/** The latest such weekday on or before the day, or strictly before ("dernier"), or the next after it ("prochain"). */
export function weekdayNear(day: string, weekday: number, direction: Direction): string {
  const back = (weekdayOf(day) - weekday + 7) % 7;
  if (direction === 'nearest') return shiftDays(day, back > 3 ? 7 - back : -back);
  if (direction === 'after') return shiftDays(day, 7 - back);
  return shiftDays(day, -(direction === 'before' && back === 0 ? 7 : back));
}

/** Which side of a day something lies on that names only a part of its date. */
export type Direction = 'on-or-before' | 'before' | 'after' | 'nearest';

const between = (one: string, other: string): number => Math.abs(utc(one).getTime() - utc(other).getTime());
const nearer = <Place>(day: string, one: Place, other: Place, dayOf: (place: Place) => string): Place =>
  between(dayOf(other), day) < between(dayOf(one), day) ? other : one;

/** The latest such month that is not after the day's, or strictly before it, or the next after it, or the nearer. */
export function monthNear(day: string, month: number, direction: Direction): Span {
  if (direction === 'nearest')
    return nearer(day, monthNear(day, month, 'on-or-before'), monthNear(day, month, 'after'), ({ from }) =>
      shiftDays(from, 14),
    );
  const [year, current] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  if (direction === 'after') return monthSpan(month > current ? year : year + 1, month);
  return monthSpan(month < current || (month === current && direction === 'on-or-before') ? year : year - 1, month);
}

/** The latest such day and month on or before the day (or after it); a given weekday must fit, within 7 years. Undefined when none does. */
export function dayNear(
  day: string,
  month: number,
  date: number,
  weekday: number | undefined,
  direction: Exclude<Direction, 'before'>,
): string | undefined {
  if (direction === 'nearest') {
    const past = dayNear(day, month, date, weekday, 'on-or-before');
    const next = dayNear(day, month, date, weekday, 'after');
    return past === undefined || next === undefined ? (past ?? next) : nearer(day, past, next, (one) => one);
  }
  const year = Number(day.slice(0, 4));
  const years = Array.from({ length: 8 }, (_, step) => (direction === 'after' ? year + step : year - step));
  return years
    .filter((one) => date <= daysInMonth(one, month))
    .map((one) => `${one}-${pad(month)}-${pad(date)}`)
    .find(
      (one) =>
        (direction === 'after' ? one > day : one <= day) && (weekday === undefined || weekdayOf(one) === weekday),
    );
}
