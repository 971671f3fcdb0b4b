/** Full-text search over sources, facts and memoranda. Records in the trash are not found. */
import type { SearchDepth, SearchHit, SearchResult, SearchScope } from '../../../shared/domain/search.ts';
import type { ReadableDatabase } from '../database.ts';
import { commentHits } from './comment-hits.ts';
import { facetsOf } from './facets.ts';
import { NOUNS_OF_SCOPE, type HitNoun } from './nouns.ts';
import { parseQuery, type ParsedQuery } from './parse-query.ts';
import { partyNames } from './party-names.ts';
import { planQuery, type Plan } from './plan-query.ts';
import type { Phrase, Query } from './query.ts';
import { countHits, rankHits, someNumbers, type Ranked } from './rank-hits.ts';
import { readRows } from './read-rows.ts';
import { findSpans, snippetOf } from './spans.ts';

const MOST_SPANS = 50;
/** What there is when nothing is asked for. */
const NOTHING: SearchResult = {
  hits: [],
  total: 0,
  totalIsExact: true,
  isFullyRanked: true,
  counts: { sources: 0, facts: 0, memos: 0 },
  facets: null,
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
  const parsed = parseQuery(request.query, partyNames(db));
  if (parsed.inComments) return searchComments(db, parsed, request);
  const { query, phrases, explained } = parsed;
  if (!query) return { ...NOTHING, explained };
  const { scope, offset, limit } = request;
  const isFull = request.depth === 'full';
  const nouns = NOUNS_OF_SCOPE[scope];
  const plans = { source: planQuery(query, 'source'), fact: planQuery(query, 'fact'), memo: planQuery(query, 'memo') };
  // Nouns take turns on a page, so that of each the best are needed up to there.
  const part = nouns.length === 1 ? { offset, limit } : { offset: 0, limit: offset + limit };
  const answer = (noun: HitNoun): Ranked =>
    nouns.includes(noun)
      ? rankHits(db, plans[noun], query, part, isFull)
      : { ...countHits(db, plans[noun], query, isFull), numbers: [], isFullyRanked: true };
  const answers = { source: answer('source'), fact: answer('fact'), memo: answer('memo') };
  const page = nouns.length === 1 ? inTurns(nouns, answers) : inTurns(nouns, answers).slice(offset, offset + limit);
  const asked = nouns.map((noun) => answers[noun]);
  return {
    hits: readHits(db, page, phrases),
    total: asked.reduce((sum, { total }) => sum + total, 0),
    totalIsExact: Object.values(answers).every(({ totalIsExact }) => totalIsExact),
    isFullyRanked: asked.every(({ isFullyRanked }) => isFullyRanked),
    counts: { sources: answers.source.total, facts: answers.fact.total, memos: answers.memo.total },
    facets: isFull && nouns.includes('source') ? facetsOf(db, sourcesOf(db, plans.source, query)) : null,
    explained,
  };
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
function readHits(db: ReadableDatabase, page: readonly Place[], phrases: readonly Phrase[]): SearchHit[] {
  return page.flatMap(({ noun, no }) =>
    [...readRows(db, noun, [no])].map(({ text, aside, id, title, date, kind }) => {
      const spans = findSpans(text, phrases, MOST_SPANS);
      const asideSpans = spans.length === 0 ? findSpans(aside, phrases, MOST_SPANS) : [];
      return {
        noun,
        id,
        no,
        title,
        date,
        kind,
        snippet: asideSpans.length > 0 ? snippetOf(aside, asideSpans) : snippetOf(text, spans),
        spans: noun === 'source' ? spans.map(({ start, end }) => ({ start, end })) : [],
      };
    }),
  );
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
        ? facetsOf(
            db,
            hits.map(({ no }) => no),
          )
        : null,
    explained,
  };
}
