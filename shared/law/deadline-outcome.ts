/** From the date of an event, with its precision, to the day of a deadline. No day is ever invented for a date that has none. */
import type { Deadline } from '../domain/deadline.ts';
import { parseEdtf } from '../kernel/edtf.ts';
import { fail, type Problem, type Result } from '../kernel/result.ts';
import type { CivilDay } from './civil-day.ts';
import { computeTimeLimit } from './compute-time-limit.ts';
import type { Zone } from './holidays.ts';
import { isRule } from './rules.ts';
import type { TimeLimit } from './time-limit.ts';

export type DeadlineTerms = Pick<Deadline, 'rule' | 'duration' | 'zone'>;

export type DeadlineOutcome =
  | {
      readonly kind: 'day';
      readonly limit: TimeLimit;
      /** The event's date is itself uncertain. */ readonly uncertain: boolean;
    }
  /** The event is known to the month, the year…: the deadline falls within these days, on none of them for sure. */
  | { readonly kind: 'range'; readonly from: CivilDay; readonly to: CivilDay }
  /** The event has no date, or one without beginning or end. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** `EU_HEURES` is left out: steps have days, and hours run from an instant. */
const compute = ({ rule, duration, zone }: DeadlineTerms, start: CivilDay): Result<TimeLimit> =>
  isRule(rule) ? computeTimeLimit({ rule, start, duration, zone: zone as Zone }) : fail('law.rule', { value: rule });

/**
 * @param event EDTF, empty when unknown
 */
export function outcomeOf(terms: DeadlineTerms, event: string): DeadlineOutcome {
  const date = parseEdtf(event);
  if (!date || date.from === null || date.to === null) {
    const wrong = termsProblem(terms);
    return wrong ? { kind: 'refused', problem: wrong } : { kind: 'waiting' };
  }
  const first = compute(terms, date.from);
  if (!first.ok) return { kind: 'refused', problem: first.error };
  if (date.from === date.to) return { kind: 'day', limit: first.value, uncertain: date.uncertain || date.approximate };
  const last = compute(terms, date.to);
  if (!last.ok) return { kind: 'refused', problem: last.error };
  return { kind: 'range', from: first.value.prudentDay, to: last.value.prudentDay };
}

/** What is wrong with a rule, a duration or a territory, whatever the event. */
export function termsProblem(terms: DeadlineTerms): Problem | undefined {
  const tried = compute(terms, '2000-01-03');
  return tried.ok ? undefined : tried.error;
}

/** The day that a careful lawyer notes: the earliest reading. Empty when there is none. */
export const prudentDayOf = (outcome: DeadlineOutcome): CivilDay =>
  outcome.kind === 'day' ? outcome.limit.prudentDay : '';
