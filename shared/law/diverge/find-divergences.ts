/** Everything on which sources disagree: statements are drawn from each source by itself, then grouped by proposition and compared. */
import { SPECIFIC } from './lexicon.ts';
import {
  compareValues,
  judgeDates,
  judgePeriods,
  judgePopulations,
  judgeQuantities,
  judgeShares,
  judgeSums,
  judgeUntold,
  type Judge,
} from './compare/numbers.ts';
import { compareOwnClaims } from './compare/own-claims.ts';
import { compareBeforeAfter, compareDeciders, compareUsers } from './compare/facts.ts';
import { compareTheses } from './compare/theses.ts';
import * as words from './compare/words.ts';
import type { FoundDivergence } from './found.ts';
import { ANY_CONCEPT, isOwn, ownStatements, type OwnClaim } from './own-claims.ts';
import { readDocument, type Reading } from './reading.ts';
import { readDeciders } from './rules/deciders.ts';
import { readEvents } from './rules/events.ts';
import { readOutcomes } from './rules/outcomes.ts';
import { readPenalties } from './rules/penalties.ts';
import { readPeriods } from './rules/periods.ts';
import { readQuantities } from './rules/quantities.ts';
import { readSayings } from './rules/sayings.ts';
import { readSequences } from './rules/sequences.ts';
import { readSums } from './rules/sums.ts';
import { readUntold } from './rules/untold.ts';
import { readUsers } from './rules/users.ts';
import { readWording } from './rules/wording.ts';
import { compareHeadDate, readHeadDate, type HeadDate } from './source-dates.ts';
import type { DivergeDocument, Statement } from './statement.ts';

/** What one source says; plain data, so that it can be kept and handed between threads. */
export interface SourceStatements {
  readonly source: string;
  readonly statements: readonly Statement[];
  /** Parties by the names that come back in it, and words that are names if another source knows them. */
  readonly names: readonly string[];
  readonly perhaps: readonly string[];
  readonly headDate: HeadDate | null;
}

const RULES: readonly ((reading: Reading) => readonly Statement[])[] = [
  readSums,
  readQuantities,
  readPeriods,
  readEvents,
  readWording,
  readPenalties,
  readOutcomes,
  readSayings,
  readSequences,
  readUsers,
  readDeciders,
];

/** Reads one source. Cost: linear in its length. */
export function readStatements(document: DivergeDocument): SourceStatements {
  const reading = readDocument(document);
  const told = RULES.flatMap((rule) => rule(reading));
  const statements = [...told, ...readUntold(reading, told)];
  const { main, perhaps } = reading.names;
  return { source: document.id, statements, names: main, perhaps, headDate: readHeadDate(reading) ?? null };
}

/** Compares what sources say, and the lawyer's own claims with it. Cost: about linear in the number of statements; a proposition with very many values is not compared pair by pair. */
export function findDivergences(
  sources: readonly SourceStatements[],
  claims: readonly OwnClaim[] = [],
): readonly FoundDivergence[] {
  const groups = groupsOf([...withSubjects(sources), ...claims.flatMap(ownStatements)]);
  const found: FoundDivergence[] = [];
  for (const [key, group] of groups) found.push(...compareGroup(key, group, groups));
  const news = new Map<string, Statement[]>();
  for (const { statements } of sources)
    for (const one of statements)
      if (one.rule === 'sum') news.set(one.value, [...(news.get(one.value) ?? []).slice(0, 20), one]);
  for (const { headDate } of sources) {
    const late = headDate && compareHeadDate(headDate, news);
    if (late) found.push(late);
  }
  return withoutRepeats(found);
}

/** A source is also about the party of another whose name only begins one of its sentences. */
function withSubjects(sources: readonly SourceStatements[]): readonly Statement[] {
  const known = new Set(sources.flatMap(({ names }) => names.slice(0, 1)));
  return sources.flatMap(({ statements, perhaps }) => {
    const more = perhaps.filter((name) => known.has(name));
    if (more.length === 0) return statements;
    return statements.map((one) => ({ ...one, subjects: [...new Set([...one.subjects, ...more])] }));
  });
}

interface GroupKey {
  readonly rule: string;
  readonly topic: string;
  readonly subject: string;
  /** Narrows the topic: what happens to what is counted. */
  readonly concept: string;
}

const SEPARATOR = '|';
const join = ({ rule, topic, concept, subject }: GroupKey): string => [rule, topic, concept, subject].join(SEPARATOR);

/** Statements by proposition: rule, topic and party; quantities by what happens to them as well. */
function groupsOf(statements: readonly Statement[]): Map<string, { key: GroupKey; group: Statement[] }> {
  const groups = new Map<string, { key: GroupKey; group: Statement[] }>();
  const counts = statements.some((one) => one.rule === 'quantity' && isOwn(one));
  for (const one of statements) {
    for (const subject of subjectsOf(one)) {
      for (const concept of conceptsOf(one, counts)) {
        const key = { rule: one.rule, topic: one.topic, subject, concept };
        const name = join(key);
        const known = groups.get(name);
        if (known) known.group.push(one);
        else groups.set(name, { key, group: [one] });
      }
    }
  }
  return groups;
}

/** Words that are handed on are known by themselves, whomever the source is about. */
const subjectsOf = (one: Statement): readonly string[] =>
  one.rule === 'saying' || one.rule === 'thesis' || one.subjects.length === 0 ? [''] : one.subjects;

/** @param hasClaims whether the lawyer's own claims count something: they are set beside whatever is said of that thing */
function conceptsOf(one: Statement, hasClaims: boolean): readonly string[] {
  if (one.rule !== 'quantity') return [''];
  if (SPECIFIC.has(one.topic)) return [''];
  const marks = one.marks.filter(
    (mark) => mark !== 'part' && mark !== 'heading' && !mark.startsWith('of:') && !mark.startsWith('in:'),
  );
  return hasClaims && !marks.includes(ANY_CONCEPT) ? [...marks, ANY_CONCEPT] : marks;
}

const JUDGES: Readonly<Record<string, Judge>> = {
  sum: judgeSums,
  quantity: judgeQuantities,
  population: judgePopulations,
  share: judgeShares,
  period: judgePeriods,
  date: judgeDates,
  untold: judgeUntold,
};

function compareGroup(
  name: string,
  { key, group }: { key: GroupKey; group: readonly Statement[] },
  groups: ReturnType<typeof groupsOf>,
): readonly FoundDivergence[] {
  const { rule, topic, subject } = key;
  const described = { key: name, topic: { code: `${rule}.${topic}`, detail: { subject, thing: topic } } };
  const judge = JUDGES[rule];
  if (judge) return compareValues(group, judge, described);
  switch (rule) {
    case 'origin':
      return words.compareOrigins(group, described);
    case 'order':
      return words.compareOrders(
        group,
        groups.get(join({ rule: 'date', topic, concept: '', subject }))?.group ?? [],
        described,
      );
    case 'sequence':
      return words.compareSequences(group, described);
    case 'before-after':
      return compareBeforeAfter(group, described);
    case 'users':
      return compareUsers(group, described);
    case 'decider':
      return compareDeciders(group, described);
    case 'trigger':
      return words.compareTriggers(group, described);
    case 'stage':
      return words.compareStages(group, described);
    case 'maximum':
      return words.compareMaxima(group, described);
    case 'elapsed':
      return words.compareElapsed(group, described);
    case 'span':
      return group.map((one) => words.compareSpan(one, described));
    case 'wording':
      return words.compareWording(topic, group, described);
    case 'opposite':
      return words.compareOpposites(group, described);
    case 'sanction':
      return words.compareSanctions(group, described);
    case 'saying':
      return words.compareSayings(group, described);
    case 'claim':
      return compareOwnClaims(group, name);
    case 'thesis':
      return compareTheses(group, (first) => ({
        key: `${name}|${first.source}|${first.start}`,
        topic: described.topic,
      }));
    default:
      return [];
  }
}

/** One disagreement may be met through two of its parties or of its words: the one with most sources stays. */
function withoutRepeats(found: readonly FoundDivergence[]): readonly FoundDivergence[] {
  const places = new Map<string, FoundDivergence[]>();
  const kept: FoundDivergence[] = [];
  const placeOf = ({ source, start }: Statement): string => `${source}:${start}`;
  for (const one of found.toSorted((a, b) => b.statements.length - a.statements.length || (a.key < b.key ? -1 : 1))) {
    const [first] = one.statements;
    const near = first ? (places.get(placeOf(first)) ?? []) : [];
    const repeated = near.some((other) => {
      const known = new Set(other.statements.map(placeOf));
      return other.kind === one.kind && one.statements.every((statement) => known.has(placeOf(statement)));
    });
    if (repeated) continue;
    kept.push(one);
    for (const statement of one.statements)
      places.set(placeOf(statement), [...(places.get(placeOf(statement)) ?? []), one]);
  }
  return kept.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
