import type { Deadline, DeadlineMove } from '../../../shared/domain/deadline.ts';
import type { Step } from '../../../shared/domain/proceeding.ts';
import { outcomeOf, prudentDayOf } from '../../../shared/law/deadline-outcome.ts';
import type { WritableDatabase } from '../../store/database.ts';
import { deadlinesOfStep, findComputed, writeComputed } from '../../store/queries/deadline.ts';

/** After a date of the step has changed: each deadline that it opened gets its new day, and the change is kept to be told. */
export function recomputeDeadlines(db: WritableDatabase, step: Step): void {
  for (const deadline of deadlinesOfStep(db, step.id)) recompute(db, deadline, step, true);
}

/** @param tells whether a change is news: the lawyer who has just changed the rule knows */
export function recompute(db: WritableDatabase, deadline: Deadline, step: Step, tells: boolean): void {
  const was = findComputed(db, deadline.id);
  const event = step[deadline.base];
  const day = prudentDayOf(outcomeOf(deadline, event));
  if (day === was.day && event === was.event) return;
  const changed = day !== was.day && was.day !== '';
  // Several changes are told as one, from the day last seen; none when it is back there.
  const from = was.moved ?? { fromDay: was.day, fromEvent: was.event };
  const moved: DeadlineMove | null =
    tells && from.fromDay !== '' && from.fromDay !== day
      ? { fromDay: from.fromDay, fromEvent: from.fromEvent, toDay: day, toEvent: event }
      : null;
  writeComputed(db, deadline.id, { day, event, moved, revision: was.revision + (changed ? 1 : 0) });
}
