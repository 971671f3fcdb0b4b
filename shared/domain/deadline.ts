import type { StepDate } from './proceeding.ts';

/** Length of a time limit. At least one part; all whole numbers, none negative. */
export interface Duration {
  readonly years?: number;
  readonly months?: number;
  /** Seven days each (Reg. 1182/71 art. 3(2)(c)). */
  readonly weeks?: number;
  readonly days?: number;
  /** Months added for distance: one overseas, two abroad (CPC art. 643, 644; CJA art. R.421-7). */
  readonly distance_months?: number;
  /** Clear days counted back from a hearing. */
  readonly free_days?: number;
  readonly working_days?: number;
  readonly hours?: number;
  readonly next?: 'working-day';
}

/** `overridden`: open until the day that the lawyer set · `waiting`: no day, because its event has none yet. */
export const DEADLINE_STATES = ['open', 'overridden', 'waiting', 'met', 'missed'] as const;
export type DeadlineState = (typeof DEADLINE_STATES)[number];

/** What a change of the event's date did to the day; told until it has been seen. Days are ISO, empty for none. */
export interface DeadlineMove {
  readonly fromDay: string;
  readonly toDay: string;
  /** EDTF of the event, before and after. */
  readonly fromEvent: string;
  readonly toEvent: string;
}

/** Deadline: a time limit opened by a step under a rule. The day is computed from the step's date, never stored as truth. */
export interface Deadline {
  readonly id: string;
  readonly stepId: string;
  /** A code of `shared/law/rules.ts`. */
  readonly rule: string;
  readonly duration: Duration;
  /** The date of the step from which it runs. */
  readonly base: StepDate;
  /** A territory of `shared/law/holidays.ts`. */
  readonly zone: string;
  /** The lawyer's own words; empty: the name of the rule. */
  readonly label: string;
  /** ISO day set by the lawyer against the computation, with why; empty when there is none. */
  readonly overrideDay: string;
  readonly overrideReason: string;
  readonly metByStepId: string | null;
  readonly moved: DeadlineMove | null;
  /** How many times the day has changed since it was opened. */
  readonly revision: number;
  readonly trashed: boolean;
}
