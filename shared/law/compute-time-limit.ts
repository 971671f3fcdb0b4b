import { fail, succeed, type Result } from '../kernel/result.ts';
import { isCivilDay } from './civil-day.ts';
import { ZONES, type Zone } from './holidays.ts';
import { computeHours, parseInstant, localDay } from './hours.ts';
import { RULES, isRule } from './rules.ts';
import type { Duration, TimeLimit, TimeLimitCase } from './time-limit.ts';

/** GDPR art. 33(1). */
const NOTIFICATION_HOURS = 72;
const LARGEST = 100_000;

const isZone = (zone: string): zone is Zone => (ZONES as readonly string[]).includes(zone);

/**
 * Computes a time limit under a rule of `rules.ts`, or `EU_HEURES` for elapsed hours.
 * @returns the limit with its steps and other readings, or a problem that names the field: `law.rule`, `law.date`, `law.duration`, `law.zone`
 */
export function computeTimeLimit({ rule, start, duration, zone, suspensions = [] }: TimeLimitCase): Result<TimeLimit> {
  if (!isZone(zone)) return fail('law.zone', { value: zone });
  const wrong = Object.entries(duration).find(([part, value]) => !isPart(part, value));
  const units = unitsOf(rule);
  if (wrong && (isRule(rule) || rule === 'EU_HEURES'))
    return fail('law.duration', { field: wrong[0], value: JSON.stringify(wrong[1]) ?? '', units });
  if (rule === 'EU_HEURES') return hours(start, duration, zone);
  if (!isRule(rule)) return fail('law.rule', { value: rule });
  const day = isCivilDay(start) ? start : localDay(start, zone);
  if (day === undefined) return fail('law.date', { field: 'start_date', value: start });
  const known = RULES[rule];
  const stopped = suspensions.flatMap(({ from, to }) => [from, to]).find((one) => !isCivilDay(one));
  if (stopped !== undefined) return fail('law.date', { field: 'suspensions', value: stopped });
  const backwards = suspensions.find(({ from, to }) => to < from);
  if (backwards) return fail('law.period', { from: backwards.from, to: backwards.to });
  if (suspensions.length > 0 && !('isSuspended' in known)) return fail('law.suspension', { rule });
  const given = known.reads.filter((part) => duration[part] !== undefined);
  const foreign = Object.keys(duration).find((part) => !(known.reads as readonly string[]).includes(part));
  if (given.length === 0 || foreign !== undefined)
    return fail('law.duration', { field: foreign ?? units, value: JSON.stringify(duration), units });
  if (leavesCalendar(day, duration))
    return fail('law.duration', { field: given.join(', '), value: JSON.stringify(duration), units });
  const { lastDay, steps, otherReadings } = known.compute(day, duration, zone, suspensions);
  const prudentDay = [lastDay, ...otherReadings.map((reading) => reading.lastDay)].toSorted()[0] ?? lastDay;
  return succeed({ lastDay, prudentDay, steps, authority: known.authority, otherReadings });
}

/** The parts of a duration that a rule reads, as words of a message. */
export const unitsOf = (rule: string): string =>
  isRule(rule) ? RULES[rule].reads.join(', ') : rule === 'EU_HEURES' ? 'hours' : 'years, months, weeks, days';

/** Days are written with four digits: a period that might pass the year 9999, or go back before 1, has no last day. */
function leavesCalendar(
  start: string,
  { years = 0, months = 0, distance_months: far = 0, ...rest }: Duration,
): boolean {
  const { days = 0, weeks = 0, free_days: free = 0, working_days: working = 0 } = rest;
  const length = years + (months + far) / 12 + (days + weeks * 7 + free + working * 2) / 365;
  const year = Number(start.slice(0, 4));
  return year + length > 9_998 || year - length < 2;
}

/** A whole number that is not negative; values come from files as well, where they may be anything. */
const isPart = (part: string, value: unknown): boolean =>
  part === 'next'
    ? value === 'working-day'
    : typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= LARGEST;

function hours(start: string, duration: Duration, zone: Zone): Result<TimeLimit> {
  const foreign = Object.keys(duration).find((part) => part !== 'hours');
  if (foreign !== undefined)
    return fail('law.duration', { field: foreign, value: JSON.stringify(duration), units: 'hours' });
  const instant = parseInstant(start, zone);
  if (instant === undefined) return fail('law.instant', { field: 'start', value: start });
  return succeed(computeHours(instant, duration.hours ?? NOTIFICATION_HOURS, zone));
}
