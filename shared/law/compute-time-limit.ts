import { fail, succeed, type Result } from '../kernel/result.ts';
import { isCivilDay } from './civil-day.ts';
import { ZONES, type Zone } from './holidays.ts';
import { computeHours, parseInstant } from './hours.ts';
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
export function computeTimeLimit({ rule, start, duration, zone }: TimeLimitCase): Result<TimeLimit> {
  if (!isZone(zone)) return fail('law.zone', { value: zone });
  const negative = Object.entries(duration).find(
    ([, value]) => typeof value === 'number' && (!Number.isInteger(value) || value < 0 || value > LARGEST),
  );
  if (negative) return fail('law.duration', { field: negative[0], value: String(negative[1]) });
  if (rule === 'EU_HEURES') return hours(start, duration, zone);
  if (!isRule(rule)) return fail('law.rule', { value: rule });
  if (!isCivilDay(start)) return fail('law.date', { field: 'start_date', value: start });
  const known = RULES[rule];
  const given = known.reads.filter((part) => duration[part] !== undefined);
  const foreign = Object.keys(duration).find((part) => !(known.reads as readonly string[]).includes(part));
  if (given.length === 0 || foreign !== undefined)
    return fail('law.duration', { field: foreign ?? known.reads.join(', '), value: JSON.stringify(duration) });
  const { lastDay, steps, otherReadings } = known.compute(start, duration, zone);
  const prudentDay = [lastDay, ...otherReadings.map((reading) => reading.lastDay)].toSorted()[0] ?? lastDay;
  return succeed({ lastDay, prudentDay, steps, authority: known.authority, otherReadings });
}

function hours(start: string, duration: Duration, zone: Zone): Result<TimeLimit> {
  const instant = parseInstant(start);
  if (instant === undefined) return fail('law.date', { field: 'start', value: start });
  return succeed(computeHours(instant, duration.hours ?? NOTIFICATION_HOURS, zone));
}
