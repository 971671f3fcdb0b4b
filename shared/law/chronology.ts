/** The dated records of a matter as entries of one chronology, for the screen, the files and the memorandum alike. Pure. */
import type { Fact } from '../domain/fact.ts';
import type { Party } from '../domain/party.ts';
import type { Evidence } from '../domain/passage.ts';
import type { Measure, Proceeding, Step } from '../domain/proceeding.ts';
import {
  MEASURE_KIND_TERMS,
  STEP_DATE_SHORT_TERMS,
  STEP_DATE_TERMS,
  STEP_DATES,
  STEP_KIND_TERMS,
} from '../domain/terms.ts';
import { parseEdtf, sortKey } from '../kernel/edtf.ts';
import { fold } from '../kernel/fold.ts';
import type { Language } from '../kernel/words.ts';
import type { DeadlineRow } from './deadline-rows.ts';

export interface ChronologyEntry {
  /** Lasting, unique within the matter: "fact:…", "step:…:actDate", "measure:…", "deadline:…". */
  readonly key: string;
  readonly noun: 'fact' | 'step' | 'measure' | 'deadline';
  readonly recordId: string;
  readonly stepId: string | null;
  /** EDTF, never empty. */
  readonly date: string;
  /** What is dated, in one line. */
  readonly title: string;
  /** Which date of it, for steps; of what, for measures and deadlines; empty for facts. */
  readonly aspect: string;
  /** Title and aspect in as few words as tell it from its neighbours. */
  readonly label: string;
  readonly status: Fact['status'] | null;
  readonly topicIds: readonly string[];
  readonly proceedingId: string | null;
  readonly proceedingTitle: string;
  /** Who did it: the author of the step, else the authority of the proceedings; for a fact, whom it names. */
  readonly actor: string;
  /** Parties that it concerns: those of the proceedings, or those that a fact names. */
  readonly partyIds: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface ChronologyRecords {
  readonly facts: readonly Fact[];
  readonly proceedings: readonly Proceeding[];
  readonly deadlines: readonly DeadlineRow[];
  readonly parties: readonly Party[];
}

/** Every dated fact, date of a step, measure and deadline outside the trash, in chronological order. */
export function chronologyEntries(
  { facts, proceedings, deadlines, parties }: ChronologyRecords,
  language: Language,
): ChronologyEntry[] {
  const there = parties.filter(({ trashed }) => !trashed);
  const names = there.map(({ id, name, aliases }) => ({ id, name, forms: [name, ...aliases].map(wordsOf) }));
  const nameOf = new Map(there.map(({ id, name }) => [id, name]));
  const all = [
    ...facts.filter(({ trashed }) => !trashed).map((fact) => factEntry(fact, names)),
    ...proceedings
      .filter(({ trashed }) => !trashed)
      .flatMap((proceeding) =>
        proceeding.steps
          .filter(({ trashed }) => !trashed)
          .flatMap((step) => stepEntries(proceeding, step, nameOf, language)),
      ),
    ...deadlines.filter(({ trashed }) => !trashed).map((row) => deadlineEntry(row, nameOf, language)),
  ];
  return all
    .filter(({ date }) => parseEdtf(date))
    .map((entry) => ({ entry, sort: sortKey(entry.date) }))
    .sort((a, b) => (a.sort < b.sort ? -1 : a.sort > b.sort ? 1 : 0))
    .map(({ entry }) => entry);
}

/** Letters and digits between single spaces, so that a name is found as whole words only. */
const wordsOf = (text: string): string =>
  ` ${fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly forms: readonly string[];
}

function factEntry(fact: Fact, parties: readonly Named[]): ChronologyEntry {
  const words = wordsOf(fact.statement);
  const named = parties.filter(({ forms }) => forms.some((form) => form.trim() !== '' && words.includes(form)));
  return {
    key: `fact:${fact.id}`,
    noun: 'fact',
    recordId: fact.id,
    stepId: null,
    date: fact.date,
    title: fact.statement,
    aspect: '',
    label: fact.statement,
    status: fact.status,
    topicIds: fact.topicIds,
    proceedingId: null,
    proceedingTitle: '',
    actor: named.map(({ name }) => name).join(', '),
    partyIds: named.map(({ id }) => id),
    evidence: fact.evidence,
  };
}

/** "Décision – sanction SAN-2022-019"; a step of a kind of its own has only its own name. */
const titleOf = ({ kind, label, number }: Step, language: Language): string => {
  const name =
    kind === 'other' && label !== '' ? label : [STEP_KIND_TERMS[kind][language], label].filter(Boolean).join(' – ');
  return [name, number].filter(Boolean).join(' ');
};

const shortTitleOf = ({ kind, label, number }: Step, language: Language): string =>
  [label || STEP_KIND_TERMS[kind][language], number].filter(Boolean).join(' ');

type Shared = Pick<
  ChronologyEntry,
  'stepId' | 'status' | 'topicIds' | 'proceedingId' | 'proceedingTitle' | 'actor' | 'partyIds'
>;

function sharedOf(proceeding: Proceeding, step: Step, nameOf: ReadonlyMap<string, string>): Shared {
  const { authorityId, respondentIds, participants } = proceeding;
  const concerned = [
    step.authorId,
    step.addresseeId,
    authorityId,
    ...respondentIds,
    ...participants.map(({ partyId }) => partyId),
  ];
  return {
    stepId: step.id,
    status: null,
    topicIds: [],
    proceedingId: proceeding.id,
    proceedingTitle: proceeding.title,
    actor: actorOf(proceeding, step, nameOf),
    partyIds: [...new Set(concerned.filter((id): id is string => id !== null && nameOf.has(id)))],
  };
}

/** Steps that a party makes, not the authority before which they are made. */
const OF_PARTIES: ReadonlySet<Step['kind']> = new Set([
  'complaint',
  'observations',
  'appeal',
  'cassation',
  'summons',
  'pleading',
  'interim-suspension',
  'service',
  'settlement',
]);

/** The author where it is entered; else the complainants or claimants of what they alone do, and the authority of what it does. */
function actorOf(
  { authorityId, participants }: Proceeding,
  { authorId, kind }: Step,
  nameOf: ReadonlyMap<string, string>,
): string {
  if (authorId !== null) return nameOf.get(authorId) ?? '';
  if (!OF_PARTIES.has(kind)) return nameOf.get(authorityId ?? '') ?? '';
  if (kind !== 'complaint' && kind !== 'summons') return '';
  return participants
    .filter(({ role }) => role === 'complainant' || role === 'claimant')
    .map(({ partyId }) => nameOf.get(partyId) ?? '')
    .filter((name) => name !== '')
    .join(', ');
}

function stepEntries(
  proceeding: Proceeding,
  step: Step,
  nameOf: ReadonlyMap<string, string>,
  language: Language,
): ChronologyEntry[] {
  const title = titleOf(step, language);
  const short = shortTitleOf(step, language);
  const shared = sharedOf(proceeding, step, nameOf);
  const dates = STEP_DATES.map((field) => ({
    ...shared,
    key: `step:${step.id}:${field}`,
    noun: 'step' as const,
    recordId: step.id,
    title,
    aspect: STEP_DATE_TERMS[field][language],
    label: field === 'actDate' ? short : `${short} · ${STEP_DATE_SHORT_TERMS[field][language]}`,
    date: step[field],
    evidence: step.evidence.filter((evidence) => evidence.field === field || evidence.field === ''),
  }));
  const measures = step.measures
    .filter(({ trashed }) => !trashed)
    .map((measure) => ({
      ...shared,
      key: `measure:${measure.id}`,
      noun: 'measure' as const,
      recordId: measure.id,
      title: [MEASURE_KIND_TERMS[measure.kind][language], measure.label].filter(Boolean).join(' – '),
      aspect: title,
      label: measure.label || MEASURE_KIND_TERMS[measure.kind][language],
      date: spanOf(measure),
      evidence: measure.evidence,
    }));
  return [...dates, ...measures];
}

const spanOf = ({ startsOn, endsOn }: Measure): string =>
  startsOn !== '' && endsOn !== '' && startsOn !== endsOn ? `${startsOn}/${endsOn}` : startsOn || endsOn;

/** A deadline stands at its day; one whose event is known without its day stands over all the days on which it may end. */
function deadlineEntry(
  { deadline, day, outcome, name, step, proceeding }: DeadlineRow,
  nameOf: ReadonlyMap<string, string>,
  language: Language,
): ChronologyEntry {
  return {
    ...sharedOf(proceeding, step, nameOf),
    key: `deadline:${deadline.id}`,
    noun: 'deadline',
    recordId: deadline.id,
    title: name[language],
    aspect: titleOf(step, language),
    label: name[language],
    date: day === '' && outcome.kind === 'range' ? `${outcome.from}?/${outcome.to}?` : day,
    actor: '',
    evidence: step.evidence.filter(({ field }) => field === deadline.base),
  };
}
