/**
 * Cases of time limits as a file or a colleague writes them. Names of fields, rules and territories are read in any usual spelling; a value is
 * never guessed: what cannot be read is a problem that names the field.
 */
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { computeTimeLimit, unitsOf } from '../../../shared/law/compute-time-limit.ts';
import type { Zone } from '../../../shared/law/holidays.ts';
import type { Duration, Suspension, TimeLimit } from '../../../shared/law/time-limit.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Anything that is not of the shape becomes a problem of `computeTimeLimit`, which names the field. */
export function computeCase(given: unknown): Result<TimeLimit> {
  if (!isFields(given)) return fail('law.case', { value: JSON.stringify(given) });
  const start = only(given, ['start_date', 'start', 'startDate', 'date']);
  if (!start.ok) return start;
  const zone = only(given, ['holiday_zone', 'holidayZone', 'zone', 'territory']);
  if (!zone.ok) return zone;
  const rule = ruleOf(given['rule'], start.value);
  if (typeof rule !== 'string') return fail('law.rule', { value: JSON.stringify(rule) });
  if (typeof start.value !== 'string') {
    if (start.value === undefined) return fail('law.missing', { field: 'start_date' });
    return fail('law.date', { field: 'start_date', value: JSON.stringify(start.value) });
  }
  const duration = durationOf(given['duration'] ?? {});
  if (duration === undefined)
    return fail('law.duration', { field: 'duration', value: JSON.stringify(given['duration']), units: unitsOf(rule) });
  const where = zone.value ?? 'metropole';
  if (typeof where !== 'string') return fail('law.zone', { value: JSON.stringify(where) });
  return computeTimeLimit({
    rule,
    start: start.value.trim(),
    duration: inUnitsOf(rule, duration),
    zone: zoneOf(where) as Zone,
    suspensions: suspensionsOf(given['suspensions']),
  });
}

/** `[{ "from": "2023-01-02", "to": "2023-03-31" }]`; what is missing reads as no day, which `computeTimeLimit` refuses by name. */
const suspensionsOf = (given: unknown): readonly Suspension[] =>
  given === undefined || given === null
    ? []
    : (Array.isArray(given) ? (given as readonly unknown[]) : [given]).map((one) => {
        const { from, to } = isFields(one) ? one : {};
        return { from: typeof from === 'string' ? from : '', to: typeof to === 'string' ? to : '' };
      });

/** Rules whose article fixes the period: a case need not repeat it. */
const FIXED: Readonly<Record<string, Duration>> = {
  CPC_748_7: { next: 'working-day' },
  CJA_3_JOURS_FRANCS_AVANT: { free_days: 3 },
  CJA_2_JOURS_OUVRES: { working_days: 2 },
  CJA_1AN_NON_FRANC: { years: 1 },
};

/** Under a rule of clear or working days, "days" are such days: `{ days: 3 }` is `{ free_days: 3 }`. */
function inUnitsOf(rule: string, duration: Duration): Duration {
  const fixed = FIXED[rule];
  if (fixed && Object.keys(duration).length === 0) return fixed;
  const own = fixed && (['free_days', 'working_days'] as const).find((unit) => fixed[unit] !== undefined);
  const { days, ...rest } = duration;
  return own && days !== undefined && rest[own] === undefined ? { ...rest, [own]: days } : duration;
}

/** Its own, else its number in the file. */
export const idOf = (given: unknown, index: number): string =>
  isFields(given) && (typeof given['id'] === 'string' || typeof given['id'] === 'number')
    ? String(given['id'])
    : String(index + 1);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The one value given under any of the names; two that differ are a contradiction that only its author can settle. */
function only(given: Fields, names: readonly string[]): Result<unknown> {
  const values = names.flatMap((name) => (given[name] === undefined || given[name] === null ? [] : [given[name]]));
  const [first, second] = [...new Set(values)];
  return second === undefined
    ? succeed(first)
    : fail('law.twice', { field: names[0] ?? '', value: JSON.stringify([first, second]) });
}

/** "cpc-jours" is CPC_JOURS; a case that begins at an instant and names no rule is one of hours. */
const ruleOf = (rule: unknown, start: unknown): unknown =>
  rule === undefined
    ? typeof start === 'string' && /[T ]\d{2}:/u.test(start)
      ? 'EU_HEURES'
      : ''
    : typeof rule === 'string'
      ? rule
          .trim()
          .toUpperCase()
          .replaceAll(/[\s-]+/gu, '_')
      : rule;

/** "La Réunion", "alsace_moselle". */
const zoneOf = (zone: string): string =>
  zone
    .trim()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s_]+/gu, '-')
    .replace(/^(?:la|le|l['’])-?/u, '');

const PARTS: Readonly<Record<string, keyof Duration>> = {
  year: 'years',
  an: 'years',
  annee: 'years',
  month: 'months',
  mois: 'months',
  week: 'weeks',
  semaine: 'weeks',
  day: 'days',
  jour: 'days',
  hour: 'hours',
  heure: 'hours',
  distance_month: 'distance_months',
  free_day: 'free_days',
  clear_day: 'free_days',
  jour_franc: 'free_days',
  jours_franc: 'free_days',
  working_day: 'working_days',
  jour_ouvre: 'working_days',
  jours_ouvre: 'working_days',
};

/** `{ months: 2 }`, `{ month: 2 }`, `{ distanceMonths: 2 }`, "P1M15D" (ISO 8601), "PT72H"; undefined when it is no duration. */
function durationOf(given: unknown): Duration | undefined {
  if (typeof given === 'string') return isoDuration(given);
  if (!isFields(given)) return undefined;
  const parts = Object.entries(given).map(([name, value]) => {
    const plain = name
      .replaceAll(/(?<=\p{Ll})\p{Lu}/gu, (letter) => `_${letter}`)
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[\s-]+/gu, '_');
    return [PARTS[plain] ?? PARTS[plain.replace(/s$/u, '')] ?? name, value] as const;
  });
  return Object.fromEntries(parts);
}

function isoDuration(text: string): Duration | undefined {
  const match = /^P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(\d+)H)?$/u.exec(text.trim());
  if (!match) return undefined;
  const names = ['years', 'months', 'weeks', 'days', 'hours'] as const;
  return Object.fromEntries(
    names.flatMap((name, index) => (match[index + 1] === undefined ? [] : [[name, Number(match[index + 1])]])),
  );
}
