/** The statements that a plan makes: the records that answer, counted, in order, or by rank. */
import { all, integer, one, type ReadableDatabase, type Value } from '../database.ts';
import { NOUN_INDEXES } from './nouns.ts';
import { matchWithin, type Plan } from './plan-query.ts';

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

export interface Hits {
  /** How many words and phrases the index looks up, at least 1. */
  readonly words: number;
  readonly count: () => number;
  /** How many there are, up to a bound, and the number of the last of these. */
  readonly upTo: (bound: number) => { readonly count: number; readonly last: number };
  /** Best first. @param among only these */
  readonly ranked: (page: Page, among?: readonly number[]) => number[];
  /** As they come, up to a bound. */
  readonly some: (bound: number) => number[];
  /** By number; those of `except` are left out. */
  readonly inOrder: (page: Page, except?: readonly number[]) => number[];
}

/** A query of more words than this is answered by number: each word costs a pass over everything that holds it. */
const MOST_RANKED_WORDS = 24;
/** Numbers that can be left out; a fixed count, so that there is one statement. */
export const MOST_EXCEPT = 100;

export function hitsOf(db: ReadableDatabase, plan: Plan): Hits {
  const { noun, conditions } = plan;
  const match = plan.match === null ? null : matchWithin(plan.match, plan);
  const { table, weights } = NOUN_INDEXES[noun];
  const index = `${table}_search`;
  const isJoined = match === null || conditions.length > 0;
  const number = isJoined ? 's.no' : 'rowid';
  const where = [...(match === null ? [] : [`${index} MATCH ?`]), ...conditions.map(({ sql }) => sql)];
  const values: Value[] = [...(match === null ? [] : [match]), ...conditions.flatMap((condition) => condition.values)];
  const trashed = `SELECT no FROM ${table} WHERE trashed_at IS NOT NULL`;
  if (match === null) where.push('s.trashed_at IS NULL');
  // The trash holds few: it is kept as a set beside the answers, rather than looked up answer by answer.
  else if (integer(db, `SELECT EXISTS (${trashed})`) === 1) where.push(`+${number} NOT IN (${trashed})`);
  const joined = isJoined ? `${index} CROSS JOIN ${table} s ON s.no = ${index}.rowid` : index;
  const hits = `FROM ${match === null ? `${table} s` : joined} WHERE ${where.join(' AND ')}`;
  // By number: an index that leads to what is not in the trash would have all of it sorted.
  const byNumber = hits.replace('s.trashed_at IS NULL', '+s.trashed_at IS NULL');
  // Each stands between two quotation marks. That a word may be written with ß, which few texts have, costs nothing.
  const words =
    match === null ? 1 : Math.max(1, match.split('"').filter((part, at) => at % 2 === 1 && !part.includes('ß')).length);
  const score = match !== null && words <= MOST_RANKED_WORDS ? `bm25(${index}, ${weights})` : 'CAST(0 AS REAL)';
  const numbers = (sql: string, ...more: readonly Value[]): number[] =>
    all<{ no: number }>(db, sql, ...values, ...more).map(({ no }) => no);
  return {
    words,
    count: () => integer(db, `SELECT count(*) ${hits}`, ...values),
    upTo: (bound) =>
      one<{ count: number; last: number }>(
        db,
        `SELECT count(*) AS count, coalesce(max(no), 0) AS last FROM (SELECT ${number} AS no ${hits} LIMIT ?)`,
        ...values,
        bound,
      ) ?? { count: 0, last: 0 },
    ranked: ({ offset, limit }, among) =>
      numbers(
        `SELECT ${number} AS no ${hits} ${among ? `AND +${number} IN (SELECT value FROM json_each(?))` : ''}
         ORDER BY ${score}, ${number} LIMIT ? OFFSET ?`,
        ...(among ? [JSON.stringify(among)] : []),
        limit,
        offset,
      ),
    some: (bound) => numbers(`SELECT ${number} AS no ${hits} LIMIT ?`, bound),
    inOrder: ({ offset, limit }, except = []) =>
      numbers(
        `SELECT ${number} AS no ${byNumber} AND +${number} NOT IN (${'?, '.repeat(MOST_EXCEPT - 1)}?)
         ORDER BY ${number} LIMIT ? OFFSET ?`,
        ...Array.from({ length: MOST_EXCEPT }, (_, at) => except[at] ?? 0),
        limit,
        offset,
      ),
  };
}
