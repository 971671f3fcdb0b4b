/** The sources table: filtered, sorted, a page at a time. Sized for a hundred thousand rows. */
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import { comparable } from '../../../shared/kernel/fold.ts';
import type { SourceGenre } from '../../../shared/domain/genre.ts';
import type { SourceRow } from '../../../shared/domain/source.ts';
import { all, integer, type ReadableDatabase } from '../database.ts';
import { FEW_SORTS, numbersByFew, type FewSort } from './source-few.ts';
import { conditions, isWide, type Condition, type SourceFilter } from './source-filter.ts';
import { sourceRowsByNo } from './source-read.ts';

export type SourceSort =
  | 'no'
  | 'title'
  | 'genre'
  | 'published'
  | 'publisher'
  | 'kind'
  | 'size'
  | 'factCount'
  | 'citationCount'
  | 'exhibitNumber'
  | 'family';

export interface SourceOrder {
  readonly sort: SourceSort;
  readonly descending: boolean;
}

/** Columns that a list is sorted by, before the number, which decides between equals. */
export function sortedBy(sort: ByColumn): readonly string[] {
  switch (sort) {
    case 'no':
      return [];
    case 'title':
    case 'published':
    case 'publisher':
      return [`s.sort_${sort}`];
    case 'kind':
    case 'size':
      return [`s.${sort}`];
    default:
      return assertNever(sort);
  }
}
type ByColumn = Exclude<SourceSort, FewSort | 'family'>;

function select(columns: string, filter: SourceFilter, sort: ByColumn, descending: boolean): Condition {
  const parts = conditions(filter, sort === 'no' && isWide(filter));
  const direction = descending ? 'DESC' : 'ASC';
  const order = [...sortedBy(sort), 's.no'].map((expression) => `${expression} ${direction}`);
  return {
    sql: `SELECT ${columns} FROM source s WHERE ${parts.map(({ sql }) => sql).join(' AND ')} ORDER BY ${order.join(', ')}`,
    values: parts.flatMap(({ values }) => values),
  };
}

/** One page of the table and the number of rows in all. The page is chosen on indexes alone; only its rows are read and counted. */
export function listSources(
  db: ReadableDatabase,
  filter: SourceFilter,
  order: SourceOrder,
  page: { readonly offset: number; readonly limit: number },
): { total: number; rows: SourceRow[] } {
  // What is looked for row by row is looked for once, for the page and the number in all.
  if ((filter.words ?? '').trim() !== '' || filter.withProblems === true || filter.cited === true) {
    const numbers = everyNumber(db, filter, order);
    return { total: numbers.length, rows: sourceRowsByNo(db, numbers.slice(page.offset, page.offset + page.limit)) };
  }
  return { total: countSources(db, filter), rows: sourceRowsByNo(db, somePage(db, filter, order, page)) };
}

function countSources(db: ReadableDatabase, filter: SourceFilter): number {
  // Few are cited, and they are counted at once; the others are all but these.
  if (filter.cited === false)
    return (
      countSources(db, { ...filter, cited: undefined }) - everyNumber(db, { ...filter, cited: true }, BY_NUMBER).length
    );
  const parts = conditions(filter);
  return integer(
    db,
    `SELECT count(*) FROM source s WHERE ${parts.map((part) => part.sql).join(' AND ')}`,
    ...parts.flatMap((part) => part.values),
  );
}

const BY_NUMBER: SourceOrder = { sort: 'no', descending: false };

export const isOfFew = (sort: SourceSort): sort is FewSort => (FEW_SORTS as readonly string[]).includes(sort);

function byFew(filter: SourceFilter, sort: FewSort, descending: boolean): Parameters<typeof numbersByFew>[1] {
  const parts = conditions(filter);
  const sqlOf = (list: readonly Condition[]): string => list.map(({ sql }) => sql).join(' AND ');
  return {
    sort,
    descending,
    where: sqlOf(parts),
    whereAlong: sqlOf(conditions(filter, isWide(filter))),
    values: parts.flatMap(({ values }) => values),
  };
}

/** Numbers of all rows of a list, in their order. */
export function everyNumber(db: ReadableDatabase, filter: SourceFilter, { sort, descending }: SourceOrder): number[] {
  if (isOfFew(sort)) return numbersByFew(db, byFew(filter, sort, descending));
  if (sort === 'family') return byFamily(db, everyNumber(db, filter, { sort: 'no', descending }), descending);
  const { sql, values } = select('s.no AS no', filter, sort, descending);
  return all<{ no: number }>(db, sql, ...values).map(({ no }) => no);
}

/** Numbers family by family, then those in none as they were: looked up for the sources found, rather than all joined before one is. */
function byFamily(db: ReadableDatabase, numbers: readonly number[], descending: boolean): number[] {
  const direction = descending ? 'DESC' : 'ASC';
  const tied = all<{ no: number }>(
    db,
    `SELECT m.source_no AS no FROM json_each(?) listed CROSS JOIN source_family m ON m.source_no = listed.value
     ORDER BY m.family ${direction}, m.source_no ${direction}`,
    JSON.stringify(numbers),
  ).map(({ no }) => no);
  const isTied = new Set(tied);
  return [...tied, ...numbers.filter((no) => !isTied.has(no))];
}

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Numbers of some rows of a list, in their order. */
export function somePage(
  db: ReadableDatabase,
  filter: SourceFilter,
  { sort, descending }: SourceOrder,
  page: Page,
): number[] {
  if (sort === 'family') return pageByFamily(db, filter, descending, page);
  if (isOfFew(sort)) return numbersByFew(db, byFew(filter, sort, descending), page);
  const { sql, values } = select('s.no AS no', filter, sort, descending);
  const { limit, offset } = page;
  return all<{ no: number }>(db, `${sql} LIMIT ? OFFSET ?`, ...values, limit, offset).map(({ no }) => no);
}

/** Sources in families, along the index of families; then those in none. Sorting all of them for each page would cost as much as there are. */
function pageByFamily(db: ReadableDatabase, filter: SourceFilter, descending: boolean, page: Page): number[] {
  const parts = conditions(filter);
  const where = parts.map(({ sql }) => sql).join(' AND ');
  const values = parts.flatMap((part) => part.values);
  const direction = descending ? 'DESC' : 'ASC';
  const read = (from: string, by: string, limit: number, offset: number): number[] =>
    all<{ no: number }>(
      db,
      `SELECT s.no AS no FROM ${from} ORDER BY ${by} LIMIT ? OFFSET ?`,
      ...values,
      limit,
      offset,
    ).map(({ no }) => no);
  const inFamilies = `source_family m CROSS JOIN source s ON s.no = m.source_no WHERE ${where}`;
  const first = read(inFamilies, `m.family ${direction}, m.source_no ${direction}`, page.limit, page.offset);
  if (first.length === page.limit) return first;
  const before = page.offset > 0 ? integer(db, `SELECT count(*) FROM ${inFamilies}`, ...values) : first.length;
  const single = conditions(filter, isWide(filter))
    .map(({ sql }) => sql)
    .join(' AND ');
  const alone = `source s WHERE ${single} AND NOT EXISTS (SELECT 1 FROM source_family m WHERE m.source_no = s.no)`;
  const rest = read(alone, `s.no ${direction}`, page.limit - first.length, Math.max(0, page.offset - before));
  return [...first, ...rest];
}

/** How many sources outside the trash are of each genre; those without one last, under an empty string. */
export function listGenres(db: ReadableDatabase): { genre: SourceGenre | ''; count: number }[] {
  // With the plus SQLite counts along the index of genres, rather than gather all that is not in the trash.
  const genres = all<{ genre: SourceGenre | ''; count: number }>(
    db,
    `SELECT genre, count(*) AS count FROM source WHERE genre <> '' AND +trashed_at IS NULL GROUP BY genre`,
  );
  const named = genres.reduce((sum, { count }) => sum + count, 0);
  const rest = integer(db, 'SELECT count(*) FROM source WHERE trashed_at IS NULL') - named;
  return [...genres, ...(rest > 0 ? [{ genre: '' as const, count: rest }] : [])];
}

/** Every folder above a source outside the trash, with how many sources are in it or below, by name. */
export function listFolders(db: ReadableDatabase): { folder: string; count: number }[] {
  const paths = all<{ path: string }>(db, 'SELECT relative_path AS path FROM source WHERE trashed_at IS NULL');
  const counts = new Map<string, number>();
  for (const { path } of paths) {
    for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
      const folder = path.slice(0, at);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([folder, count]) => ({ folder, count }))
    .sort((a, b) => (comparable(a.folder) < comparable(b.folder) ? -1 : 1));
}
