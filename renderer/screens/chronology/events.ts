/** The dated things of a matter as events of one chronology. Dates are parsed here, once per change, never while drawing. */
import { parseEdtf, sortKey } from '../../../shared/kernel/edtf.ts';
import type { Bilingual, Language } from '../../../shared/kernel/words.ts';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { Evidence } from '../../../shared/domain/passage.ts';
import type { Proceeding, Step } from '../../../shared/domain/proceeding.ts';
import {
  EVIDENCE_TARGET_TERMS,
  MEASURE_KIND_TERMS,
  STEP_DATE_SHORT_TERMS,
  STEP_DATES,
  STEP_DATE_TERMS,
  STEP_KIND_TERMS,
} from '../../../shared/domain/terms.ts';
import type { DeadlineRow } from '../../state/deadlines.ts';
import type { Place } from '../../state/place.ts';

export type Certainty = 'sure' | 'uncertain' | 'approximate';

export interface ChronologyEvent {
  readonly key: string;
  readonly noun: 'fact' | 'step' | 'measure' | 'deadline';
  /** What is dated, in one line. */
  readonly title: string;
  /** Which date of it, for steps; empty otherwise. */
  readonly aspect: string;
  /** Title and aspect in as few words as tell it from its neighbours. */
  readonly label: string;
  /** EDTF as written. */
  readonly date: string;
  /** Days since 1970-01-01; first day covered, and the day after the last. `null` at an open end. */
  readonly from: number | null;
  readonly to: number | null;
  readonly certainty: Certainty;
  readonly status: Fact['status'] | null;
  readonly topicIds: readonly string[];
  readonly proceedingId: string | null;
  readonly evidence: readonly Evidence[];
  /** Where Enter leads. */
  readonly place: Place;
}

export const NOUN_TERMS: Readonly<Record<ChronologyEvent['noun'], Bilingual>> = {
  ...EVIDENCE_TARGET_TERMS,
  deadline: { fr: 'Délai', en: 'Deadline' },
};

const DAY = 86_400_000;
/** Day number of an ISO day; years before 100 are not years of the 1900s. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);

type Undated = Omit<ChronologyEvent, 'from' | 'to' | 'certainty'>;

/** Undefined when the text is no date: the record then stays in its own list only. */
function dated(event: Undated): ChronologyEvent | undefined {
  const date = parseEdtf(event.date);
  if (!date) return undefined;
  return {
    ...event,
    from: date.from === null ? null : dayNumber(date.from),
    to: date.to === null ? null : dayNumber(date.to) + 1,
    certainty: date.uncertain ? 'uncertain' : date.approximate ? 'approximate' : 'sure',
  };
}

const factEvent = (fact: Fact): Undated => ({
  key: `fact:${fact.id}`,
  noun: 'fact',
  title: fact.statement,
  aspect: '',
  label: fact.statement,
  date: fact.date,
  status: fact.status,
  topicIds: fact.topicIds,
  proceedingId: null,
  evidence: fact.evidence,
  place: { view: 'facts', factId: fact.id },
});

function stepEvents(proceeding: Proceeding, step: Step, language: Language): Undated[] {
  const title = [step.label || STEP_KIND_TERMS[step.kind][language], step.number].filter(Boolean).join(' ');
  const common = {
    status: null,
    topicIds: [],
    proceedingId: proceeding.id,
    place: { view: 'proceedings', proceedingId: proceeding.id, stepId: step.id },
  } as const;
  const dates = STEP_DATES.map((field) => ({
    ...common,
    key: `step:${step.id}:${field}`,
    noun: 'step' as const,
    title,
    aspect: STEP_DATE_TERMS[field][language],
    label: field === 'actDate' ? title : `${title} · ${STEP_DATE_SHORT_TERMS[field][language]}`,
    date: step[field],
    evidence: step.evidence.filter((evidence) => evidence.field === field || evidence.field === ''),
  }));
  const terms = step.measures
    .filter(({ trashed }) => !trashed)
    .map((measure) => ({
      ...common,
      key: `measure:${measure.id}`,
      noun: 'measure' as const,
      title: measure.label || MEASURE_KIND_TERMS[measure.kind][language],
      aspect: title,
      label: measure.label || MEASURE_KIND_TERMS[measure.kind][language],
      date:
        measure.startsOn !== '' && measure.endsOn !== '' && measure.startsOn !== measure.endsOn
          ? `${measure.startsOn}/${measure.endsOn}`
          : measure.startsOn || measure.endsOn,
      evidence: measure.evidence,
    }));
  return [...dates, ...terms];
}

/** A deadline stands at its day; one whose event is known without its day is drawn over all the days on which it may end. */
const deadlineEvent = (
  { deadline, day, outcome, name, step, proceeding }: DeadlineRow,
  language: Language,
): Undated => ({
  key: `deadline:${deadline.id}`,
  noun: 'deadline',
  title: name[language],
  aspect: [step.label || STEP_KIND_TERMS[step.kind][language], step.number].filter(Boolean).join(' '),
  label: name[language],
  date: day === '' && outcome.kind === 'range' ? `${outcome.from}?/${outcome.to}?` : day,
  status: null,
  topicIds: [],
  proceedingId: proceeding.id,
  evidence: step.evidence.filter(({ field }) => field === deadline.base),
  place: { view: 'proceedings', proceedingId: proceeding.id, stepId: step.id },
});

/** Every dated fact, step date, measure and deadline that is not in the trash, in chronological order. */
export function eventsOf(
  facts: readonly Fact[],
  proceedings: readonly Proceeding[],
  language: Language,
  deadlines: readonly DeadlineRow[] = [],
): ChronologyEvent[] {
  const undated = [
    ...facts.filter(({ trashed }) => !trashed).map(factEvent),
    ...proceedings
      .filter(({ trashed }) => !trashed)
      .flatMap((proceeding) =>
        proceeding.steps.filter(({ trashed }) => !trashed).flatMap((step) => stepEvents(proceeding, step, language)),
      ),
    ...deadlines.filter(({ trashed }) => !trashed).map((row) => deadlineEvent(row, language)),
  ];
  return undated
    .map(dated)
    .filter((event) => event !== undefined)
    .map((event) => ({ event, sort: sortKey(event.date) }))
    .sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0))
    .map(({ event }) => event);
}
