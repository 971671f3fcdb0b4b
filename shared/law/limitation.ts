import { addDays, daysBetween, type CivilDay } from './civil-day.ts';
import { note, plusDays, plusMonths, plusSuspension, startOn, type Computation } from './computation.ts';
import type { Zone } from './holidays.ts';
import { daysOf, monthsOf, outcome } from './outcome.ts';
import type { Duration, Outcome, Suspension } from './time-limit.ts';

/** Suspension stops the running without effacing what has run (C. civ. art. 2230): its days, each once, are added at the end. */
function afterSuspensions(from: Computation, start: CivilDay, suspensions: readonly Suspension[]): Computation {
  let [day, counted, total] = [from.day, start, 0];
  for (const one of suspensions.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const first = one.from > counted ? one.from : addDays(counted, 1);
    if (first > day || one.to < first) continue;
    const length = daysBetween(first, one.to) + 1;
    [day, counted, total] = [addDays(day, length), one.to, total + length];
  }
  return total === 0 ? from : plusSuspension(from, total, 'C. civ. art. 2230');
}

/** Limitation: never moved to a working day (C. civ. art. 2228, 2229), longer by the days of its suspensions. */
export function limitation(
  start: CivilDay,
  duration: Duration,
  _zone: Zone,
  suspensions: readonly Suspension[] = [],
): Outcome {
  let reached = startOn(start, 'C. civ. art. 2228');
  if (monthsOf(duration) > 0) reached = plusMonths(reached, monthsOf(duration), 'C. civ. art. 2228, 2229');
  const days = daysOf(duration);
  if (days !== undefined) reached = plusDays(reached, days, 'C. civ. art. 2228');
  return outcome(
    note(
      afterSuspensions(reached, start, suspensions),
      {
        fr: 'Prescription : acquise à la fin du dernier jour, jamais reportée.',
        en: 'Limitation: complete at the end of the last day, never moved.',
      },
      'C. civ. art. 2229',
    ),
  );
}
