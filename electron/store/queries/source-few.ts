/**
 * Pages sorted by what not every source has (facts, citations, an exhibit number, a genre): those that have it stand in their order, the others by
 * number before or after them. Sorting all of a hundred thousand for each page would take a tenth of a second.
 */
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import { all, integer, type ReadableDatabase, type Value } from '../database.ts';
import { DEFAULT_LIST } from './default-list.ts';

/** Each source that has some, with how many. */
const WITH_FACTS = `SELECT p.source_id AS source_id, count(DISTINCT e.fact_id) AS value FROM evidence e JOIN passage p ON p.id = e.passage_id
  JOIN fact f ON f.id = e.fact_id AND f.trashed_at IS NULL GROUP BY p.source_id`;
const WITH_CITATIONS = `SELECT c.source_id AS source_id, count(DISTINCT c.memo_id) AS value FROM citation c
  JOIN memo m ON m.id = c.memo_id AND m.trashed_at IS NULL GROUP BY c.source_id`;
const WITH_NUMBER = `SELECT x.source_id AS source_id, x.position AS value FROM exhibit x WHERE x.list_id = ${DEFAULT_LIST}`;

/** Some of the sources `s`, and what they are sorted by before their number; one after the other these are all of them. */
interface Part {
  readonly from: string;
  readonly by?: string;
  readonly values?: readonly Value[];
  /** They have none of it: they are read along their numbers. */
  readonly isRest?: true;
}

/** What counts stands after what has none; other values stand before. */
const counted = (few: string, isNumber: boolean, descending: boolean): Part[] => {
  const having = { from: `(${few}) few CROSS JOIN source s ON s.id = few.source_id WHERE true`, by: 'few.value' };
  const rest = { from: `source s WHERE s.id NOT IN (SELECT source_id FROM (${few}))`, isRest: true } as const;
  return isNumber && !descending ? [rest, having] : [having, rest];
};

/** Genre by genre, along the index; those without last. */
function byGenre(db: ReadableDatabase, descending: boolean): Part[] {
  const genres = all<{ genre: string }>(db, `SELECT DISTINCT genre FROM source WHERE genre <> '' ORDER BY genre`);
  const having = genres.map(({ genre }) => ({ from: `source s WHERE s.genre = ? AND s.genre <> ''`, values: [genre] }));
  return [
    ...(descending ? having.toReversed() : having),
    { from: `source s WHERE s.no NOT IN (SELECT no FROM source WHERE genre <> '')`, isRest: true },
  ];
}

export const FEW_SORTS = ['factCount', 'citationCount', 'exhibitNumber', 'genre'] as const;
export type FewSort = (typeof FEW_SORTS)[number];

function partsOf(db: ReadableDatabase, sort: FewSort, descending: boolean): Part[] {
  switch (sort) {
    case 'factCount':
      return counted(WITH_FACTS, true, descending);
    case 'citationCount':
      return counted(WITH_CITATIONS, true, descending);
    case 'exhibitNumber':
      return counted(WITH_NUMBER, false, descending);
    case 'genre':
      return byGenre(db, descending);
    default:
      return assertNever(sort);
  }
}

interface Wanted {
  readonly sort: FewSort;
  readonly descending: boolean;
  /** Conditions on a source `s`; the same for reading along the numbers; their values. */
  readonly where: string;
  readonly whereAlong: string;
  readonly values: readonly Value[];
}

/**
 * Numbers of the sources that fit, in order.
 * @param page all of them when not given
 */
export function numbersByFew(
  db: ReadableDatabase,
  wanted: Wanted,
  page?: { readonly offset: number; readonly limit: number },
): number[] {
  const { sort, descending, where, whereAlong } = wanted;
  const direction = descending ? 'DESC' : 'ASC';
  const numbers: number[] = [];
  let offset = page?.offset ?? 0;
  for (const { from, by, values: own = [], isRest } of partsOf(db, sort, descending)) {
    const limit = page ? page.limit - numbers.length : -1;
    if (limit === 0) break;
    const part = `FROM ${from} AND ${isRest ? whereAlong : where}`;
    const order = [...(by === undefined ? [] : [by]), 's.no'].map((expression) => `${expression} ${direction}`);
    const values = [...own, ...wanted.values];
    const rows = all<{ no: number }>(
      db,
      `SELECT s.no AS no ${part} ORDER BY ${order.join(', ')} LIMIT ? OFFSET ?`,
      ...values,
      limit,
      offset,
    );
    for (const { no } of rows) numbers.push(no);
    // What was skipped in this part is not skipped again in the next.
    if (offset > 0)
      offset = rows.length > 0 ? 0 : Math.max(0, offset - integer(db, `SELECT count(*) ${part}`, ...values));
  }
  return numbers;
}
