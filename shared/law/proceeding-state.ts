/** Where proceedings stand as of a day, computed from their steps and their deadlines, and explained; it is never entered. */
import type { Proceeding, ProceedingState, Step } from '../domain/proceeding.ts';
import { STEP_KIND_TERMS } from '../domain/terms.ts';
import type { Bilingual } from '../kernel/words.ts';
import { dayInWords, type CivilDay } from './civil-day.ts';
import { stepDay, type DeadlineRow } from './deadline-rows.ts';
import { stepRuleOf } from './step-rules.ts';

export interface ProceedingStatus {
  readonly state: ProceedingState;
  readonly because: Bilingual;
  /** Day of the step or of the deadline that brought it there; empty when it has none. */
  readonly since: CivilDay;
  readonly stepId: string | null;
}

/** Steps that decide on the merits. */
const DECISIONS: ReadonlySet<string> = new Set([
  'decision',
  'injunction',
  'liquidation',
  'reprimand',
  'simplified-procedure',
  'judgment',
]);

const PENDING: ProceedingStatus = {
  state: 'pending',
  since: '',
  stepId: null,
  because: { fr: 'Aucune décision inscrite.', en: 'No decision entered.' },
};

/**
 * @param rows deadlines of the matter: an appeal period that has run out unused makes a decision final
 * @param asOf ISO day; steps of a later day are left out, those without a day count where they stand
 */
export function proceedingState(
  proceeding: Proceeding,
  rows: readonly DeadlineRow[],
  asOf: CivilDay,
): ProceedingStatus {
  const steps = proceeding.steps.filter((step) => !step.trashed && stepDay(step) <= asOf);
  const reached = steps.reduce((status, step) => after(status, step, proceeding), PENDING);
  return (
    (reached.state === 'decided' || reached.state === 'restored'
      ? expired(proceeding, steps, rows, asOf)
      : undefined) ?? reached
  );
}

function after(before: ProceedingStatus, step: Step, { kind, steps }: Proceeding): ProceedingStatus {
  const isLastResort = kind === 'conseil-etat' || steps.find(({ id }) => id === before.stepId)?.kind === 'cassation';
  const state = stateAfter(before.state, step, isLastResort);
  if (state === undefined) return before;
  const since = stepDay(step);
  const name = (language: keyof Bilingual): string => {
    const words = [STEP_KIND_TERMS[step.kind][language], step.label, step.number].filter(Boolean).join(' ');
    if (since === '') return `${words}.`;
    return language === 'fr' ? `${words}, ${dayInWords(since, 'fr')}.` : `${words}, ${dayInWords(since, 'en')}.`;
  };
  return { state, since, stepId: step.id, because: { fr: name('fr'), en: name('en') } };
}

/** Where a step leads whatever came before. */
const LEADS_TO: Readonly<Partial<Record<Step['kind'], ProceedingState>>> = {
  decision: 'decided',
  injunction: 'decided',
  liquidation: 'decided',
  reprimand: 'decided',
  'simplified-procedure': 'decided',
  cassation: 'under-appeal',
  annulment: 'annulled',
  restoration: 'restored',
  remand: 'pending',
  settlement: 'settled',
};

/** Undefined: the step leaves things as they are. */
function stateAfter(before: ProceedingState, { kind }: Step, isLastResort: boolean): ProceedingState | undefined {
  // Before the Conseil d'État the appeal is what opens the proceedings.
  if (kind === 'appeal') return before === 'pending' ? undefined : 'under-appeal';
  // The Conseil d'État judges in last resort (CJA art. R.311-1 4°), so does the Cour de cassation; what they quash is entered as such.
  if (kind === 'judgment') return isLastResort ? 'final' : 'decided';
  return LEADS_TO[kind];
}

/** Every appeal period of the last decision has run out under every reading, and none was used. */
function expired(
  proceeding: Proceeding,
  steps: readonly Step[],
  rows: readonly DeadlineRow[],
  asOf: CivilDay,
): ProceedingStatus | undefined {
  const last = steps.findLast(({ kind }) => DECISIONS.has(kind));
  if (!last) return undefined;
  // What serves the decision may open its periods as well (CPC art. 528).
  const opening = steps.slice(steps.indexOf(last)).filter(({ id, kind }) => id === last.id || kind === 'service');
  const appeals = rows.filter(
    ({ deadline, step, trashed }) =>
      !trashed &&
      opening.some(({ id }) => id === deadline.stepId) &&
      /appeal|civil-cassation-(?:judgment|service)/u.test(stepRuleOf(proceeding, step, deadline)?.id ?? ''),
  );
  const ends = appeals.map(({ day, outcome, metBy }) => {
    if (metBy || day === '') return '';
    const readings =
      outcome.kind === 'day' ? [outcome.limit.lastDay, ...outcome.limit.otherReadings.map((one) => one.lastDay)] : [];
    return [day, ...readings].toSorted().at(-1) ?? '';
  });
  const end = ends.toSorted().at(-1);
  if (end === undefined || ends.includes('') || end >= asOf) return undefined;
  return {
    state: 'final',
    since: end,
    stepId: last.id,
    because: {
      fr: `Délai de recours expiré le ${dayInWords(end, 'fr')}, aucun recours inscrit.`,
      en: `The time to appeal ran out on ${dayInWords(end, 'en')}, and no appeal is entered.`,
    },
  };
}
