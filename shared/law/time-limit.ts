/** What a computed time limit says: the day, and every step that led to it, in words and with its article. */
import type { Bilingual } from '../kernel/words.ts';
import type { CivilDay } from './civil-day.ts';
import type { Zone } from './holidays.ts';

/** At least one part; all whole numbers, none negative. */
export interface Duration {
  readonly years?: number;
  readonly months?: number;
  readonly days?: number;
  /** Months added for distance: one overseas, two abroad (CPC art. 643, 644; CJA art. R.421-7). */
  readonly distance_months?: number;
  /** Clear days counted back from a hearing. */
  readonly free_days?: number;
  readonly working_days?: number;
  readonly hours?: number;
  readonly next?: 'working-day';
}

export interface TimeLimitCase {
  readonly rule: string;
  /** ISO day of the event; for hours an ISO date and time with offset. */
  readonly start: string;
  readonly duration: Duration;
  readonly zone: Zone;
}

/** One step of a computation: what was done, the day reached, and under which article. */
export interface ComputationStep {
  readonly text: Bilingual;
  readonly day: string;
  readonly authority: string;
}

export interface Reading {
  readonly lastDay: string;
  readonly reading: Bilingual;
}

export interface TimeLimit {
  /** Last useful day, until 24:00; for hours the date and time with offset. */
  readonly lastDay: string;
  /** The earliest of all readings: what a careful lawyer notes. */
  readonly prudentDay: string;
  readonly steps: readonly ComputationStep[];
  readonly authority: string;
  readonly otherReadings: readonly Reading[];
}

/** What a rule does, before the readings are compared. */
export interface Outcome {
  readonly lastDay: CivilDay;
  readonly steps: readonly ComputationStep[];
  readonly otherReadings: readonly Reading[];
}
