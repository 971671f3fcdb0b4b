/** Deadlines with their step, their day and their state as of a given day. */
import type { Deadline, DeadlineState } from '../domain/deadline.ts';
import type { Proceeding, Step } from '../domain/proceeding.ts';
import { parseEdtf } from '../kernel/edtf.ts';
import type { Bilingual } from '../kernel/words.ts';
import type { CivilDay } from './civil-day.ts';
import { outcomeOf, prudentDayOf, type DeadlineOutcome } from './deadline-outcome.ts';
import { isRule, RULES } from './rules.ts';
import { stepRuleOf, type StepRule } from './step-rules.ts';

export interface DeadlineRow {
  readonly deadline: Deadline;
  readonly proceeding: Proceeding;
  readonly step: Step;
  /** EDTF of the date from which it runs. */
  readonly event: string;
  readonly outcome: DeadlineOutcome;
  /** The day to keep: the lawyer's own, else the earliest reading; empty when there is none. */
  readonly day: CivilDay;
  readonly state: DeadlineState;
  /** When it is past: the last day under another reading that is not past yet; empty when there is none. */
  readonly arguableUntil: CivilDay;
  /** The step that met it; `late` when that came after the last reading. */
  readonly metBy: { readonly proceeding: Proceeding; readonly step: Step; readonly late: boolean } | null;
  /** A later step of a kind that usually meets it: a question to the lawyer, never taken for an answer. */
  readonly mayBeMetBy: { readonly proceeding: Proceeding; readonly step: Step } | null;
  readonly name: Bilingual;
  readonly authority: string;
  /** Itself, its step or its proceedings are in the trash. */
  readonly trashed: boolean;
}

/** The first day of a step's earliest known date: act, else notification, else publication. */
export const stepDay = ({ actDate, notificationDate, publicationDate }: Step): CivilDay =>
  parseEdtf(actDate || notificationDate || publicationDate)?.from ?? '';

interface Placed {
  readonly proceeding: Proceeding;
  readonly step: Step;
}

/**
 * In the order of their days, those without a day last.
 * @param today the day against which past and open are told
 */
export function deadlineRows(
  deadlines: readonly Deadline[],
  proceedings: readonly Proceeding[],
  today: CivilDay,
): DeadlineRow[] {
  const steps = new Map<string, Placed>(
    proceedings.flatMap((proceeding) => proceeding.steps.map((step) => [step.id, { proceeding, step }] as const)),
  );
  return deadlines
    .flatMap((deadline) => {
      const place = steps.get(deadline.stepId);
      return place ? [rowOf(deadline, place, steps.get(deadline.metByStepId ?? ''), [...steps.values()], today)] : [];
    })
    .sort((a, b) => ((a.day || '9999') < (b.day || '9999') ? -1 : a.day === b.day ? 0 : 1));
}

function rowOf(
  deadline: Deadline,
  { proceeding, step }: Placed,
  met: Placed | undefined,
  all: readonly Placed[],
  today: CivilDay,
): DeadlineRow {
  const event = step[deadline.base];
  const outcome = outcomeOf(deadline, event);
  const day = deadline.overrideDay || prudentDayOf(outcome);
  const last =
    outcome.kind === 'day'
      ? ([day, outcome.limit.lastDay, ...outcome.limit.otherReadings.map((one) => one.lastDay)].toSorted().at(-1) ??
        day)
      : day;
  const metBy =
    met && !met.step.trashed && !met.proceeding.trashed
      ? { ...met, late: day !== '' && stepDay(met.step) > last }
      : null;
  const state: DeadlineState = metBy
    ? metBy.late
      ? 'missed'
      : 'met'
    : day === ''
      ? 'waiting'
      : today > day
        ? 'missed'
        : deadline.overrideDay === ''
          ? 'open'
          : 'overridden';
  const suggestion = stepRuleOf(proceeding, step, deadline);
  const known = isRule(deadline.rule) ? RULES[deadline.rule] : undefined;
  return {
    deadline,
    proceeding,
    step,
    event,
    outcome,
    day,
    state,
    arguableUntil: state === 'missed' && !metBy && today <= last ? last : '',
    metBy,
    mayBeMetBy: metBy || day === '' ? null : answerAmong(all, proceeding, event, suggestion),
    name:
      deadline.label === ''
        ? (suggestion?.name ?? known?.name ?? { fr: deadline.rule, en: deadline.rule })
        : { fr: deadline.label, en: deadline.label },
    authority: [...new Set([suggestion?.authority, known?.authority].filter((one) => one !== undefined))].join(' ; '),
    trashed: deadline.trashed || step.trashed || proceeding.trashed,
  };
}

/** The first step of the right kind from the event on, in these proceedings or in others against the same party. */
function answerAmong(
  all: readonly Placed[],
  proceeding: Proceeding,
  event: string,
  suggestion: StepRule | undefined,
): Placed | null {
  const from = parseEdtf(event)?.from ?? '';
  const isNear = (other: Proceeding): boolean =>
    other.id === proceeding.id || other.respondentIds.some((id) => proceeding.respondentIds.includes(id));
  const answers = all
    .filter(
      ({ step, proceeding: other }) => suggestion?.answeredBy?.includes(step.kind) && !step.trashed && !other.trashed,
    )
    .filter(({ step, proceeding: other }) => isNear(other) && stepDay(step) !== '' && stepDay(step) >= from)
    .toSorted((a, b) => (stepDay(a.step) < stepDay(b.step) ? -1 : 1));
  return answers[0] ?? null;
}
