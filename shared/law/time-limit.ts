/** What a computed time limit says: the day, and every step that led to it, in words and with its article. */
import type { Duration } from '../domain/deadline.ts';
import type { Bilingual } from '../kernel/words.ts';
import type { CivilDay } from './civil-day.ts';
import type { Zone } from './holidays.ts';

export type { Duration };

/** A time during which a period does not run, both ends included. */
export interface Suspension {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

export interface TimeLimitCase {
  readonly rule: string;
  /** ISO day of the event; for hours an ISO date and time with offset. */
  readonly start: string;
  readonly duration: Duration;
  readonly zone: Zone;
  /** Only under a rule whose running can be suspended: limitation. */
  readonly suspensions?: readonly Suspension[];
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
