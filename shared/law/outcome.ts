/** What rules share: the parts of a duration that add up, and a computation's end as an outcome. */
import type { Computation } from './computation.ts';
import type { Duration, Outcome, Reading } from './time-limit.ts';

export const monthsOf = ({ years = 0, months = 0 }: Duration): number => years * 12 + months;

/** Readings that come to the same day are told once. */
export const outcome = ({ day, steps }: Computation, otherReadings: readonly Reading[] = []): Outcome => ({
  lastDay: day,
  steps,
  otherReadings: otherReadings.filter(
    ({ lastDay }, index) => lastDay !== day && otherReadings.findIndex((one) => one.lastDay === lastDay) === index,
  ),
});

/** Weeks are days, seven each. */
export const daysOf = ({ weeks, days }: Duration): number | undefined =>
  weeks === undefined ? days : weeks * 7 + (days ?? 0);
