/** Full-text search over sources, facts and memoranda. Records in the trash are not found. */
import type { SearchHit, SearchResult, SearchScope } from '../../../shared/domain/search.ts';
import { all, integer, marks, type ReadableDatabase } from '../database.ts';
import { parseQuery, type Phrase } from './parse-query.ts';
import { findSpans, snippetOf } from './spans.ts';

type Noun = SearchHit['noun'];

interface Index {
  readonly table: string;
  /** Weights of the index's columns: a hit in a title says more than one in the text. */
  readonly weights: string;
  /** A hit's row by number: `text` is what is searched for spans, `aside` a second text to fall back on. */
  readonly row: string;
}

const INDEXES: Readonly<Record<Noun, Index>> = {
  source: {
    table: 'source',
    weights: '8.0, 1.0',
    row: `SELECT s.no, s.id, CASE s.title WHEN '' THEN s.file_name ELSE s.title END AS title, s.published AS date, s.kind,
      coalesce(t.body, '') AS text, '' AS aside FROM source s LEFT JOIN source_text t ON t.id = s.text_id`,
  },
  fact: {
    table: 'fact',
    weights: '2.0, 1.0',
    row: 'SELECT s.no, s.id, s.statement AS title, s.date, s.status AS kind, s.statement AS text, s.note AS aside FROM fact s',
  },
  memo: {
    table: 'memo',
    weights: '8.0, 1.0',
    row: `SELECT s.no, s.id, s.title, json_extract(s.header, '$.date') AS date, s.language AS kind, s.plain AS text, '' AS aside FROM memo s`,
  },
};

const NOUNS_OF_SCOPE: Readonly<Record<SearchScope, readonly Noun[]>> = {
  all: ['source', 'fact', 'memo'],
  sources: ['source'],
  facts: ['fact'],
  memos: ['memo'],
};

/** How many hits are compared for rank. A word that is in more documents than that says little; those beyond follow in their order. */
const RANKED = 2_000;
const MAX_SPANS = 50;

export interface SearchRequest {
  readonly query: string;
  readonly scope: SearchScope;
  readonly offset: number;
  readonly limit: number;
}

/** Never fails on account of the query: one that cannot be read is searched word by word, and `explained` says so. */
export function search(db: ReadableDatabase, { query, scope, offset, limit }: SearchRequest): SearchResult {
  const { match, phrases, near } = parseQuery(query);
  const explained = near === null ? null : { code: 'search.syntax', detail: { near } };
  if (match === '') return { hits: [], total: 0, counts: { sources: 0, facts: 0, memos: 0 }, explained };
  const counted = {
    source: count(db, 'source', match),
    fact: count(db, 'fact', match),
    memo: count(db, 'memo', match),
  };
  const nouns = NOUNS_OF_SCOPE[scope];
  const page = pageOf(db, nouns, match, offset, limit);
  const hits = new Map<string, SearchHit>();
  for (const noun of nouns) {
    const numbers = page.filter((hit) => hit.noun === noun).map(({ no }) => no);
    for (const hit of readHits(db, noun, numbers, phrases)) hits.set(`${noun} ${hit.no}`, hit);
  }
  return {
    hits: page.map(({ noun, no }) => hits.get(`${noun} ${no}`)).filter((hit) => hit !== undefined),
    total: nouns.reduce((sum, noun) => sum + counted[noun], 0),
    counts: { sources: counted.source, facts: counted.fact, memos: counted.memo },
    explained,
  };
}

/** Those in the trash are taken off the count rather than looked for hit by hit: there are few of them, and hits may be many. */
function count(db: ReadableDatabase, noun: Noun, match: string): number {
  const { table } = INDEXES[noun];
  const found = integer(db, `SELECT count(*) FROM ${table}_search WHERE ${table}_search MATCH ?`, match);
  if (found === 0) return 0;
  const trashed = `SELECT no FROM ${table} WHERE trashed_at IS NOT NULL`;
  if (integer(db, `SELECT EXISTS (${trashed})`) === 0) return found;
  return (
    found -
    integer(db, `SELECT count(*) FROM ${table}_search WHERE ${table}_search MATCH ? AND +rowid IN (${trashed})`, match)
  );
}

interface Place {
  readonly noun: Noun;
  readonly no: number;
}

/**
 * A page of the hits. Ranks of different indexes cannot be compared, so the nouns take turns: best source, best fact, best memorandum, then
 * the second of each.
 */
function pageOf(db: ReadableDatabase, nouns: readonly Noun[], match: string, offset: number, limit: number): Place[] {
  const [only] = nouns;
  if (only !== undefined && nouns.length === 1)
    return ranked(db, only, match, offset, limit).map((no) => ({ noun: only, no }));
  const lists = nouns.map((noun) => ranked(db, noun, match, 0, offset + limit).map((no) => ({ noun, no })));
  const places: Place[] = [];
  for (let rank = 0; places.length < offset + limit && lists.some((list) => rank < list.length); rank += 1)
    for (const list of lists) {
      const place = list[rank];
      if (place) places.push(place);
    }
  return places.slice(offset, offset + limit);
}

/** Numbers of the hits of one noun, best first. */
function ranked(db: ReadableDatabase, noun: Noun, match: string, offset: number, limit: number): number[] {
  const { table, weights } = INDEXES[noun];
  const hits = `FROM ${table}_search JOIN ${table} r ON r.no = ${table}_search.rowid
    WHERE ${table}_search MATCH ? AND r.trashed_at IS NULL`;
  const numbers = (sql: string, ...values: readonly number[]): number[] =>
    all<{ no: number }>(db, sql, match, ...values).map(({ no }) => no);
  const best =
    offset >= RANKED
      ? []
      : numbers(
          `SELECT no FROM (SELECT r.no AS no, bm25(${table}_search, ${weights}) AS score ${hits} LIMIT ${RANKED})
           ORDER BY score, no LIMIT ? OFFSET ?`,
          limit,
          offset,
        );
  const beyond = Math.min(limit, offset + limit - RANKED);
  if (beyond <= 0) return best;
  return [...best, ...numbers(`SELECT r.no AS no ${hits} LIMIT ? OFFSET ?`, beyond, Math.max(offset, RANKED))];
}

function readHits(
  db: ReadableDatabase,
  noun: Noun,
  numbers: readonly number[],
  phrases: readonly Phrase[],
): SearchHit[] {
  type Row = Omit<SearchHit, 'noun' | 'snippet' | 'spans'> & { readonly text: string; readonly aside: string };
  const rows = all<Row>(db, `${INDEXES[noun].row} WHERE s.no IN (${marks(numbers)})`, ...numbers);
  return rows.map(({ text, aside, ...row }) => {
    const spans = findSpans(text, phrases, MAX_SPANS);
    const asideSpans = spans.length === 0 ? findSpans(aside, phrases, MAX_SPANS) : [];
    return {
      ...row,
      noun,
      date: row.date ?? '',
      snippet: asideSpans.length > 0 ? snippetOf(aside, asideSpans) : snippetOf(text, spans),
      spans: noun === 'source' ? spans.map(({ start, end }) => ({ start, end })) : [],
    };
  });
}
