/** Full-text search over sources, facts and memoranda. Records in the trash are not found. */
import type { SearchDepth, SearchHit, SearchResult, SearchScope, SearchWithin } from '../../../shared/domain/search.ts';
import type { ReadableDatabase } from '../database.ts';
import { commentHits } from './comment-hits.ts';
import { facetsInSteps } from './facets.ts';
import { runThrough } from '../change.ts';
import { NOUNS_OF_SCOPE, type HitNoun } from './nouns.ts';
import { parseQuery, type ParsedQuery } from './parse-query.ts';
import { partyNames } from './party-names.ts';
import { hitsOf } from './hits.ts';
import { matchWithin, planQuery, type Plan } from './plan-query.ts';
import type { Phrase, Query } from './query.ts';
import { countHits, rankHits, someNumbers, type Ranked } from './rank-hits.ts';
import { readRows, spansWithin, type HitRow } from './read-rows.ts';
import { findSpans, snippetOf, type FoundSpan } from './spans.ts';

const MOST_SPANS = 50;
/** What there is when nothing is asked for. */
const NOTHING: SearchResult = {
  hits: [],
  total: 0,
  totalIsExact: true,
  isFullyRanked: true,
  counts: { sources: 0, facts: 0, memos: 0 },
  facets: null,
  inSurroundings: 0,
  explained: null,
};

export interface SearchRequest {
  readonly query: string;
  readonly scope: SearchScope;
  readonly offset: number;
  readonly limit: number;
  /** `first` when not given. */
  readonly depth?: SearchDepth | undefined;
}

/** Never fails on account of the query: what cannot be read is searched word by word, and `explained` says so. */
export function search(db: ReadableDatabase, request: SearchRequest): SearchResult {
  const steps = searchInSteps(db, request);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same with pauses, at which it may be given up: ranking and counting all that answers a frequent word take a tenth of a second. */
export function* searchInSteps(db: ReadableDatabase, request: SearchRequest): Generator<undefined, SearchResult> {
  const parsed = parseQuery(request.query, partyNames(db));
  if (parsed.within === 'comments') return searchComments(db, parsed, request);
  const { query, phrases, within, explained } = parsed;
  if (!query) return { ...NOTHING, explained };
  const { scope, offset, limit } = request;
  const isFull = request.depth === 'full';
  // Only sources have surroundings.
  const nouns = within === 'surroundings' ? NOUNS_OF_SCOPE.sources : NOUNS_OF_SCOPE[scope];
  const plans = {
    source: planQuery(query, 'source', within),
    fact: planQuery(query, 'fact'),
    memo: planQuery(query, 'memo'),
  };
  // Nouns take turns on a page, so that of each the best are needed up to there.
  const part = nouns.length === 1 ? { offset, limit } : { offset: 0, limit: offset + limit };
  const answer = (noun: HitNoun): Ranked =>
    nouns.includes(noun)
      ? rankHits(db, plans[noun], query, part, isFull)
      : { ...countHits(db, plans[noun], query, isFull), numbers: [], isFullyRanked: true };
  const source = answer('source');
  yield;
  const answers = { source, fact: answer('fact'), memo: answer('memo') };
  const page = nouns.length === 1 ? inTurns(nouns, answers) : inTurns(nouns, answers).slice(offset, offset + limit);
  const asked = nouns.map((noun) => answers[noun]);
  const total = asked.reduce((sum, count) => sum + count.total, 0);
  const looksAround = within === 'own' && nouns.includes('source') && (isFull || total === 0);
  const facets =
    isFull && nouns.includes('source') ? yield* facetsInSteps(db, sourcesOf(db, plans.source, query)) : null;
  yield;
  const around = looksAround ? countOnlyAround(db, query) : 0;
  yield;
  return {
    hits: readHits(db, page, phrases, within),
    total,
    totalIsExact: Object.values(answers).every(({ totalIsExact }) => totalIsExact),
    isFullyRanked: asked.every(({ isFullyRanked }) => isFullyRanked),
    counts: { sources: answers.source.total, facts: answers.fact.total, memos: answers.memo.total },
    facets,
    inSurroundings: isFull || total === 0 ? around : null,
    explained,
  };
}

/** Sources that answer in their surroundings and not in their own words. */
function countOnlyAround(db: ReadableDatabase, query: Query): number {
  const plan = planQuery(query, 'source', 'surroundings');
  const { match } = plan;
  if (match === null || plan.needsReading) return 0;
  const own = matchWithin(match, { noun: 'source', within: 'own' });
  return hitsOf(db, { ...plan, within: 'all', match: `(${matchWithin(match, plan)} NOT ${own})` }).count();
}

const sourcesOf = (db: ReadableDatabase, plan: Plan, query: Query): readonly number[] => someNumbers(db, plan, query);

interface Place {
  readonly noun: HitNoun;
  readonly no: number;
}

/** Ranks of different indexes cannot be compared: best source, best fact, best memorandum, then the second of each. */
function inTurns(nouns: readonly HitNoun[], answers: Readonly<Record<HitNoun, Ranked>>): Place[] {
  const longest = Math.max(...nouns.map((noun) => answers[noun].numbers.length));
  const places: Place[] = [];
  for (let rank = 0; rank < longest; rank++)
    for (const noun of nouns) {
      const no = answers[noun].numbers[rank];
      if (no !== undefined) places.push({ noun, no });
    }
  return places;
}

/** Only the rows of the page are read; their words are looked up where they stand. */
function readHits(
  db: ReadableDatabase,
  page: readonly Place[],
  phrases: readonly Phrase[],
  within: SearchWithin,
): SearchHit[] {
  return page.flatMap(({ noun, no }) =>
    [...readRows(db, noun, [no])].map((row) => {
      const { text, aside, id, title, date, kind } = row;
      const spans = spansOf(row, phrases, within);
      const asideSpans = spans.length === 0 ? findSpans(aside, phrases, MOST_SPANS) : [];
      return {
        noun,
        id,
        no,
        title,
        date,
        kind,
        snippet:
          asideSpans.length > 0
            ? snippetOf(aside, asideSpans)
            : (ownSnippet(row, phrases, within) ?? snippetOf(text, spans)),
        spans: noun === 'source' ? spans.map(({ start, end }) => ({ start, end })) : [],
      };
    }),
  );
}

/** Menus and comments are not shown among the words that were found in the text itself. */
function ownSnippet(
  { own }: HitRow,
  phrases: readonly Phrase[],
  within: SearchWithin,
): SearchHit['snippet'] | undefined {
  const spans = own !== null && within === 'own' ? findSpans(own, phrases, MOST_SPANS) : [];
  return own !== null && spans.length > 0 ? snippetOf(own, spans) : undefined;
}

/** Words that are not in the own words, because they answered by the title, are shown where else they stand. */
function spansOf(row: HitRow, phrases: readonly Phrase[], within: SearchWithin): readonly FoundSpan[] {
  const hasSurroundings = row.own !== null;
  const found = findSpans(row.text, phrases, hasSurroundings ? MOST_SPANS * 4 : MOST_SPANS);
  return hasSurroundings ? spansWithin(row, found, within).slice(0, MOST_SPANS) : found;
}

function searchComments(
  db: ReadableDatabase,
  { query, phrases, explained }: ParsedQuery,
  { scope, offset, limit, depth }: SearchRequest,
): SearchResult {
  const hits = NOUNS_OF_SCOPE[scope].includes('source') ? commentHits(db, query, phrases) : [];
  return {
    ...NOTHING,
    hits: hits.slice(offset, offset + limit),
    total: hits.length,
    counts: { sources: hits.length, facts: 0, memos: 0 },
    facets:
      depth === 'full'
        ? runThrough(
            facetsInSteps(
              db,
              hits.map(({ no }) => no),
            ),
          )
        : null,
    explained,
  };
}
