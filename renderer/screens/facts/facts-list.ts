/** Which facts are shown and in which order. Pure: the host gives all facts of a matter, a few thousand at most. */
import { supportOf } from '../../../shared/domain/family.ts';
import { FACT_STATUSES, type Fact, type FactStatus, type Topic } from '../../../shared/domain/fact.ts';
import { sortKey } from '../../../shared/kernel/edtf.ts';
import { foldText, holdsWords } from '../../../shared/text/find-in-text.ts';

/** `topic:<id>`, `status:<status>`, or one of the fixed ones. */
export type FactFilter =
  | 'all'
  | 'no-topic'
  | 'undated'
  | 'unproven'
  | 'trash'
  | `topic:${string}`
  | `status:${FactStatus}`;

export const FACT_SORTS = ['no', 'statement', 'date', 'status', 'topics', 'sources', 'independent'] as const;
export type FactSort = (typeof FACT_SORTS)[number];
export const isFactSort = (id: string): id is FactSort => (FACT_SORTS as readonly string[]).includes(id);

export function passes(fact: Fact, filter: FactFilter): boolean {
  if (filter === 'trash') return fact.trashed;
  if (fact.trashed) return false;
  if (filter === 'all') return true;
  if (filter === 'no-topic') return fact.topicIds.length === 0;
  if (filter === 'undated') return fact.date === '';
  if (filter === 'unproven') return fact.evidence.length === 0;
  if (filter.startsWith('topic:')) return fact.topicIds.includes(filter.slice('topic:'.length));
  return fact.status === filter.slice('status:'.length);
}

/** How many facts each filter leaves. */
export function countFacts(facts: readonly Fact[], filters: readonly FactFilter[]): ReadonlyMap<FactFilter, number> {
  return new Map(filters.map((filter) => [filter, facts.filter((fact) => passes(fact, filter)).length]));
}

/** Labels of a fact's topics, in alphabetical order. */
export const topicLabels = (fact: Fact, topics: ReadonlyMap<string, Topic>): string[] =>
  fact.topicIds
    .map((id) => topics.get(id)?.label)
    .filter((label) => label !== undefined)
    .sort((a, b) => a.localeCompare(b));

interface Wanted {
  readonly filter: FactFilter;
  /** All of these words must be in the statement, note, number, date or topics; accents and case do not matter. */
  readonly words: string;
  readonly sort: FactSort;
  readonly isDescending: boolean;
}

export function listFacts(facts: readonly Fact[], topics: ReadonlyMap<string, Topic>, wanted: Wanted): Fact[] {
  const needles = foldText(wanted.words.trim()).text.split(' ').filter(Boolean);
  const holds = (fact: Fact): boolean => {
    if (needles.length === 0) return true;
    const whole = [fact.no, fact.statement, fact.note, fact.date, ...topicLabels(fact, topics)].join(' ');
    const { text } = foldText(whole);
    return holdsWords(text, needles);
  };
  const keyOf = (fact: Fact): string | number => {
    const keys = {
      no: () => fact.no,
      statement: () => foldText(fact.statement).text,
      date: () => sortKey(fact.date),
      status: () => FACT_STATUSES.indexOf(fact.status),
      topics: () => foldText(topicLabels(fact, topics).join(', ')).text || '\uffff',
      sources: () => fact.evidence.length,
      independent: () => supportOf(fact.evidence).independent,
    };
    return keys[wanted.sort]();
  };
  const direction = wanted.isDescending ? -1 : 1;
  return facts
    .filter((fact) => passes(fact, wanted.filter) && holds(fact))
    .map((fact) => ({ fact, key: keyOf(fact) }))
    .sort((a, b) => (a.key < b.key ? -direction : a.key > b.key ? direction : a.fact.no - b.fact.no))
    .map(({ fact }) => fact);
}
