import type { Guess } from './guess.ts';

/** Universal time, as programs store it: it says the instant, not which day it was where the text came out. */
const UNIVERSAL = /^\s*(\d{4}-\d\d-\d\d)[T ](\d\d):\d\d(?::\d\d(?:\.\d+)?)?\s*(?:Z|UTC|GMT|[+-]00:?00)\s*$/iu;
const DAY = 86_400_000;
/** Zones reach from twelve hours behind universal time to fourteen before it. */
const [NEXT_FROM, BEFORE_UNTIL] = [10, 12];

/**
 * The day that the reader of the page saw. An instant in universal time shortly before midnight is already the next day to the east, one after midnight
 * still the day before to the west; where the page's own words, markup or address show that neighbouring day, it is the one.
 * @param shown days that the page shows, surest first
 */
export function localDay(stated: Guess | undefined, shown: readonly (Guess | undefined)[]): Guess | undefined {
  const [, day = '', hours = ''] = UNIVERSAL.exec(stated?.basis?.words ?? '') ?? [];
  if (stated?.value !== day) return stated;
  const hour = Number(hours);
  const neighbour = shown.find((one) => {
    const distance = one?.value.length === 10 ? (Date.parse(one.value) - Date.parse(day)) / DAY : 0;
    return (distance === 1 && hour >= NEXT_FROM) || (distance === -1 && hour < BEFORE_UNTIL);
  });
  return neighbour && !shown.some((one) => one?.value === day) ? neighbour : stated;
}
