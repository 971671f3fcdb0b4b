/** The moves that rules are made of; each adds its step in words. */
import type { Bilingual } from '../kernel/words.ts';
import { addDays, addMonths, dayInWords, type CivilDay } from './civil-day.ts';
import { closedBecause, nextOpenDay, type Zone } from './holidays.ts';
import type { ComputationStep } from './time-limit.ts';

/** A day under way, with the steps that led to it. Values: each move gives a new one. */
export interface Computation {
  readonly day: CivilDay;
  readonly steps: readonly ComputationStep[];
}

const then = (
  from: Computation,
  day: CivilDay,
  text: (words: Bilingual) => Bilingual,
  authority: string,
): Computation => {
  const words = { fr: dayInWords(day, 'fr'), en: dayInWords(day, 'en') };
  return { day, steps: [...from.steps, { text: text(words), day, authority }] };
};

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The event's own day is not counted. */
export const startOn = (day: CivilDay, authority: string): Computation =>
  then(
    { day, steps: [] },
    day,
    ({ fr, en }) => ({ fr: `Événement : ${fr}, jour non compté.`, en: `Event: ${en}, a day not counted.` }),
    authority,
  );

/** Days in a row, closed ones included. */
export const plusDays = (from: Computation, count: number, authority: string): Computation =>
  then(
    from,
    addDays(from.day, count),
    ({ fr, en }) => ({
      fr: `Plus ${plural(count, 'jour', 'jours')} : ${fr}.`,
      en: `Plus ${plural(count, 'day', 'days')}: ${en}.`,
    }),
    authority,
  );

/** Months and years in one go: the same day of the month, else the last. */
export function plusMonths(from: Computation, count: number, authority: string): Computation {
  const day = addMonths(from.day, count);
  const cut = day.slice(8) !== from.day.slice(8);
  return then(
    from,
    day,
    ({ fr, en }) => ({
      fr: `Plus ${count} mois : ${fr}${cut ? ' (le mois n’a pas ce quantième : dernier jour)' : ''}.`,
      en: `Plus ${plural(count, 'month', 'months')}: ${en}${cut ? ' (the month has no such day: its last)' : ''}.`,
    }),
    authority,
  );
}

/** A clear (franc) period leaves the last day out: one more day. */
export const plusFrancDay = (from: Computation, authority: string): Computation =>
  then(
    from,
    addDays(from.day, 1),
    ({ fr, en }) => ({ fr: `Délai franc : un jour de plus, ${fr}.`, en: `Clear period: one more day, ${en}.` }),
    authority,
  );

/** A last day that is closed moves to the next working day; an open one stays, without a step. */
export function extended(from: Computation, zone: Zone, authority: string): Computation {
  const closed = closedBecause(from.day, zone);
  if (!closed) return from;
  return then(
    from,
    nextOpenDay(from.day, zone),
    ({ fr, en }) => ({
      fr: `Dernier jour fermé (${closed.fr}) : reporté au ${fr}.`,
      en: `Last day closed (${closed.en}): moved to ${en}.`,
    }),
    authority,
  );
}

/** The n-th working day after the day reached. */
export function plusWorkingDays(from: Computation, count: number, zone: Zone, authority: string): Computation {
  let day = from.day;
  for (let left = count; left > 0; left--) day = nextOpenDay(addDays(day, 1), zone);
  return then(
    from,
    day,
    ({ fr, en }) => ({
      fr: `Plus ${plural(count, 'jour ouvré', 'jours ouvrés')} : ${fr}.`,
      en: `Plus ${plural(count, 'working day', 'working days')}: ${en}.`,
    }),
    authority,
  );
}

/** Days during which the period did not run. */
export const plusSuspension = (from: Computation, count: number, authority: string): Computation =>
  then(
    from,
    addDays(from.day, count),
    ({ fr, en }) => ({
      fr: `Plus ${plural(count, 'jour', 'jours')} de suspension : ${fr}.`,
      en: `Plus ${plural(count, 'day', 'days')} of suspension: ${en}.`,
    }),
    authority,
  );

/** Counted back: the hearing's day and the clear days are left out; never extended. */
export const minusFreeDays = (from: Computation, count: number, authority: string): Computation =>
  then(
    from,
    addDays(from.day, -count - 1),
    ({ fr, en }) => ({
      fr: `${plural(count, 'jour franc', 'jours francs')} avant : ${fr} à 24 h, sans report.`,
      en: `${plural(count, 'clear day', 'clear days')} before: ${en} at midnight, never moved.`,
    }),
    authority,
  );

/** Counted back from a day that is not counted itself; never extended. */
export const minusDays = (from: Computation, count: number, authority: string): Computation =>
  then(
    from,
    addDays(from.day, -count),
    ({ fr, en }) => ({
      fr: `Moins ${plural(count, 'jour', 'jours')} : ${fr}, sans report.`,
      en: `Less ${plural(count, 'day', 'days')}: ${en}, never moved.`,
    }),
    authority,
  );

/** Says something of the day reached without moving it. */
export const note = (from: Computation, text: Bilingual, authority: string): Computation => ({
  ...from,
  steps: [...from.steps, { text, day: from.day, authority }],
});
