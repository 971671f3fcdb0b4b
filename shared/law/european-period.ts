import { addDays, type CivilDay } from './civil-day.ts';
import { extended, note, plusDays, plusMonths, startOn } from './computation.ts';
import { nextOpenDay, type Zone } from './holidays.ts';
import { daysOf, monthsOf, outcome } from './outcome.ts';
import type { Duration, Outcome } from './time-limit.ts';

/** Regulation (EEC, Euratom) no. 1182/71 art. 3: extension, and two working days at least in a period of two days or more. */
export function european(start: CivilDay, duration: Duration, zone: Zone): Outcome {
  const article = 'Règl. 1182/71 art. 3';
  let reached = startOn(start, `${article}(1)`);
  if (monthsOf(duration) > 0) reached = plusMonths(reached, monthsOf(duration), `${article}(2)(c)`);
  if (duration.weeks !== undefined) reached = plusDays(reached, duration.weeks * 7, `${article}(2)(c)`);
  if (duration.days !== undefined) reached = plusDays(reached, duration.days, `${article}(2)(b)`);
  reached = extended(reached, zone, `${article}(4)`);
  if (monthsOf(duration) === 0 && (daysOf(duration) ?? 0) < 2) return outcome(reached);
  const second = nextOpenDay(addDays(nextOpenDay(addDays(start, 1), zone), 1), zone);
  if (second <= reached.day) return outcome(reached);
  const unextended = reached.day;
  return outcome(
    note(
      { ...reached, day: second },
      {
        fr: 'Deux jours ouvrables au moins : fin reportée au second.',
        en: 'Two working days at least: moved to the second.',
      },
      `${article}(5)`,
    ),
    [
      {
        lastDay: unextended,
        reading: { fr: 'sans la règle des deux jours ouvrables', en: 'without the two-working-day rule' },
      },
    ],
  );
}
