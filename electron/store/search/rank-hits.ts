/**
 * Which records answer a question, best first. Up to a tenth of a hundred thousand they are all ranked at once (about 1 µs each). Beyond,
 * a first answer gives those that have the words in their titles, then the rest as they come: to rank even a few, FTS5 would first count
 * everything that holds each of the words, which is most of what a first answer costs, and the full ranking follows.
 */
import { all, integer, type ReadableDatabase } from '../database.ts';
import { hitsOf, MOST_EXCEPT, type Page } from './hits.ts';
import { matchesRow } from './matches-row.ts';
import { NOUN_INDEXES } from './nouns.ts';
import { planQuery, type Plan } from './plan-query.ts';
import { join, type Query } from './query.ts';
import { readRows, textsWithin } from './read-rows.ts';

/** Answers that are counted one by one at once: a tenth of the largest case file that we are made for. */
const COUNTED_AT_ONCE = 10_000;
/** Answers that are ranked at once, for one word: each further word costs as much again. */
const RANKED_AT_ONCE = 10_000;
/** Of several words those in no more texts than this are ranked by, if there are any. */
const RARE = 2_000;
/** Texts that are read for the beginning of a word, in slices, and the share that must answer for reading on. */
const BROAD_READ = 240;
const BROAD_SLICE = 30;
const BROAD_SHARE = 0.3;
/** Texts that are read for what the index cannot say. */
const MOST_READ = 1_000;

export interface Ranked {
  /** Numbers of the page asked for. */
  readonly numbers: readonly number[];
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly isFullyRanked: boolean;
}

/** @param isFull compare and count all, however many */
export function rankHits(db: ReadableDatabase, plan: Plan, query: Query, page: Page, isFull: boolean): Ranked {
  if (plan.isBroad)
    return rankBroad(db, plan, query, page, isFull) ?? rankHits(db, indexed(plan, query), query, page, isFull);
  if (plan.needsReading) return rankRead(db, plan, query, page);
  const hits = hitsOf(db, plan);
  if (isFull) return { numbers: hits.ranked(page), total: hits.count(), totalIsExact: true, isFullyRanked: true };
  const most = Math.floor(RANKED_AT_ONCE / hits.words);
  const words = wordsOf(query);
  const found = words ? hits.some(most + 1) : undefined;
  const some = found ? { count: found.length, last: Math.max(0, ...found) } : hits.upTo(most + 1);
  const total = counted(db, plan, some, most);
  if (some.count <= 1) return { ...total, numbers: some.count === 0 ? [] : hits.inOrder(page), isFullyRanked: true };
  if (some.count > most) return { ...total, numbers: rankSome(db, plan, page), isFullyRanked: false };
  const rarer = words && rarerOf(db, plan, words);
  if (!rarer || rarer.length === words.length) return { ...total, numbers: hits.ranked(page), isFullyRanked: true };
  const joined = join('all', rarer);
  const numbers = joined
    ? hitsOf(db, planQuery(joined, plan.noun, plan.within)).ranked(page, found)
    : rankSome(db, plan, page);
  return { ...total, numbers, isFullyRanked: false };
}

/** Several words or phrases that must all be there, and nothing else. */
const wordsOf = (query: Query): readonly Query[] | undefined =>
  query.type === 'all' && query.parts.every((part) => part.type === 'phrase' && part.field === null)
    ? query.parts
    : undefined;

/**
 * Of several words those by which their answers are ranked at once. However few answers there are, FTS5 first counts everything that holds each of the
 * words; the frequent ones, which tell the least, are left to the full ranking. None when all of them are frequent.
 */
function rarerOf(db: ReadableDatabase, { noun, within }: Plan, words: readonly Query[]): readonly Query[] {
  const most = Math.floor(RANKED_AT_ONCE / words.length);
  const counts = words.map((word) => hitsOf(db, planQuery(word, noun, within)).upTo(most + 1).count);
  const upTo = (bound: number): readonly Query[] => words.filter((_, index) => (counts[index] ?? 0) <= bound);
  const rare = upTo(RARE);
  return rare.length > 0 ? rare : upTo(most);
}

/** How many answer, without ranking them. */
export function countHits(
  db: ReadableDatabase,
  plan: Plan,
  query: Query,
  isFull: boolean,
): Pick<Ranked, 'total' | 'totalIsExact'> {
  if (plan.isBroad)
    return (
      rankBroad(db, plan, query, { offset: 0, limit: 1 }, isFull) ?? countHits(db, indexed(plan, query), query, isFull)
    );
  if (plan.needsReading) return rankRead(db, plan, query, { offset: 0, limit: 0 });
  const hits = hitsOf(db, plan);
  if (isFull) return { total: hits.count(), totalIsExact: true };
  return counted(db, plan, hits.upTo(COUNTED_AT_ONCE + 1));
}

/** The first answers by number, for facets; all of them when there are not very many. */
export function someNumbers(db: ReadableDatabase, plan: Plan, query: Query): readonly number[] {
  if (plan.needsReading) return rankRead(db, plan, query, { offset: 0, limit: MOST_READ }).numbers;
  return hitsOf(db, plan).inOrder({ offset: 0, limit: COUNTED_AT_ONCE });
}

/** Beyond the bound, a guess from how thickly the first ones stand among the numbers; without words the tables count at once. */
function counted(
  db: ReadableDatabase,
  plan: Plan,
  { count, last }: { readonly count: number; readonly last: number },
  most = COUNTED_AT_ONCE,
): Pick<Ranked, 'total' | 'totalIsExact'> {
  if (count <= most) return { total: count, totalIsExact: true };
  if (plan.match === null) return { total: hitsOf(db, plan).count(), totalIsExact: true };
  const highest = integer(db, `SELECT coalesce(max(no), 0) FROM ${NOUN_INDEXES[plan.noun].table}`);
  return { total: roughly((count * highest) / Math.max(1, last)), totalIsExact: false };
}

/** Two figures that say something, then zeros. */
function roughly(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 1);
  return Math.round(count / unit) * unit;
}

const indexed = (plan: Plan, query: Query): Plan => planQuery(query, plan.noun, plan.within, 'indexed');

/**
 * Reads texts in the order of their numbers until a page is full: where a beginning stands in many texts, the index would first put together every
 * place of every word that begins so (20 to 600 ms in a hundred thousand articles). Few that have the other words are ranked by these. Undefined when
 * hardly any of the first texts answers: then the beginning is rare, and the index is quick; and for the whole ranking of what can be ranked.
 */
function rankBroad(db: ReadableDatabase, plan: Plan, query: Query, page: Page, isFull: boolean): Ranked | undefined {
  const hits = hitsOf(db, { ...plan, isBroad: false, needsReading: false });
  const matching = (numbers: readonly number[]): number[] =>
    [...readRows(db, plan.noun, numbers)]
      .filter((row) => matchesRow(query, { ...row, noun: plan.noun, texts: textsWithin(row, plan.within) }))
      .map(({ no }) => no);
  const { offset, limit } = page;
  if (plan.match !== null && hits.upTo(BROAD_READ).count < BROAD_READ) {
    const numbers = matching(hits.ranked({ offset: 0, limit: BROAD_READ }));
    return {
      numbers: numbers.slice(offset, offset + limit),
      total: numbers.length,
      totalIsExact: true,
      isFullyRanked: true,
    };
  }
  const numbers: number[] = [];
  let read = 0;
  while (read < BROAD_READ && (read === 0 || numbers.length < offset + limit)) {
    const next = hits.inOrder({ offset: read, limit: BROAD_SLICE });
    numbers.push(...matching(next));
    read += next.length;
    if (next.length < BROAD_SLICE) {
      const shown = numbers.slice(offset, offset + limit);
      return { numbers: shown, total: numbers.length, totalIsExact: true, isFullyRanked: true };
    }
    if (numbers.length < read * BROAD_SHARE) return undefined;
  }
  const candidates = plan.match === null ? hits.count() : hits.upTo(COUNTED_AT_ONCE).count;
  const share = numbers.length / read;
  // What half of the texts hold ranks nothing.
  const isFullyRanked = plan.isShort || share > 0.5;
  if (isFull && !isFullyRanked) return undefined;
  return {
    // Further pages go on in the same order.
    numbers:
      numbers.length >= offset + limit
        ? numbers.slice(offset, offset + limit)
        : hitsOf(db, indexed(plan, query)).inOrder(page),
    total: roughly(candidates * share),
    totalIsExact: false,
    isFullyRanked,
  };
}

function rankSome(db: ReadableDatabase, plan: Plan, { offset, limit }: Page): number[] {
  const titles = titlesWith(db, plan);
  const shown = titles.slice(offset, offset + limit);
  if (shown.length === limit) return shown;
  const beyond = { offset: Math.max(0, offset - titles.length), limit: limit - shown.length };
  return [...shown, ...hitsOf(db, plan).inOrder(beyond, titles)];
}

/** Sources with all of the words in their titles, the shortest title first. A word that must not be there may be in the text: then none. */
function titlesWith(db: ReadableDatabase, { noun, within, match, conditions }: Plan): number[] {
  if (
    noun !== 'source' ||
    within === 'surroundings' ||
    match === null ||
    match.includes(' NOT ') ||
    conditions.length > 0
  )
    return [];
  return all<{ no: number; length: number }>(
    db,
    `SELECT s.no AS no, length(s.title) AS length FROM source_about_search a CROSS JOIN source s ON s.no = a.rowid
     WHERE source_about_search MATCH ? AND s.trashed_at IS NULL LIMIT ?`,
    `{title} : ${match}`,
    MOST_EXCEPT,
  )
    .sort((a, b) => a.length - b.length || a.no - b.no)
    .map(({ no }) => no);
}

/** Candidates are read one after the other, best first; beyond so many the rest is guessed from them. */
function rankRead(db: ReadableDatabase, plan: Plan, query: Query, { offset, limit }: Page): Ranked {
  const hits = hitsOf(db, plan);
  const candidates = hits.ranked({ offset: 0, limit: MOST_READ + 1 });
  const numbers: number[] = [];
  for (const row of readRows(db, plan.noun, candidates.slice(0, MOST_READ)))
    if (matchesRow(query, { ...row, noun: plan.noun, texts: textsWithin(row, plan.within) })) numbers.push(row.no);
  const isWhole = candidates.length <= MOST_READ;
  const total = isWhole ? numbers.length : roughly((numbers.length / MOST_READ) * hits.count());
  return {
    numbers: numbers.slice(offset, offset + limit),
    total: Math.max(total, numbers.length),
    totalIsExact: isWhole,
    isFullyRanked: isWhole,
  };
}
