/** The sources table: filtered, sorted, a page at a time. Sized for a hundred thousand rows. */
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import { fold } from '../../../shared/kernel/fold.ts';
import type { SourceGenre } from '../../../shared/domain/genre.ts';
import type { SourceRow } from '../../../shared/domain/source.ts';
import { all, integer, marks, type ReadableDatabase, type Value } from '../database.ts';
import { FEW_SORTS, numbersByFew, type FewSort } from './source-few.ts';
import { sourceRowsByNo } from './source-read.ts';

export interface SourceFilter {
  /** Each must be found in title, file name, publisher or author; accents and case do not count. */
  readonly words?: string | undefined;
  /** Sources in this folder and below; empty for all. */
  readonly folder?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  /** An empty string stands for those without. */
  readonly genres?: readonly string[] | undefined;
  readonly batchId?: string | undefined;
  readonly withProblems?: boolean | undefined;
  readonly cited?: boolean | undefined;
  /** Those that share their wording with others; those of one family. */
  readonly inFamily?: boolean | undefined;
  readonly familyId?: string | undefined;
  /** Those for which a new version awaits a decision. */
  readonly awaitsVersion?: boolean | undefined;
  /** Those in the trash instead of the others. */
  readonly trashed?: boolean | undefined;
}

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

interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** @param isAlongNumbers SQLite is to go along the numbers, rather than gather by an index what it must then sort (see `isWide`) */
export function conditions(filter: SourceFilter, isAlongNumbers = false): Condition[] {
  // The trash holds few: by number, or SQLite would look at each source in the order asked for.
  const trash = 's.no IN (SELECT d.no FROM source d WHERE d.trashed_at IS NOT NULL)';
  const outside = `${isAlongNumbers ? '+' : ''}s.trashed_at IS NULL`;
  const list: Condition[] = [{ sql: filter.trashed === true ? trash : outside, values: [] }];
  for (const word of fold(filter.words ?? '').split(/\s+/u)) {
    if (word !== '') list.push(holding(word));
  }
  if (filter.folder) {
    // '0' is the character after '/': a range, so that the index on the path serves.
    const sql = 's.relative_path >= ? AND s.relative_path < ?';
    list.push({ sql, values: [`${filter.folder}/`, `${filter.folder}0`] });
  }
  if (filter.kinds && filter.kinds.length > 0)
    list.push({ sql: `s.kind IN (${marks(filter.kinds)})`, values: filter.kinds });
  if (filter.genres && filter.genres.length > 0) list.push(ofGenres(filter.genres));
  if (filter.batchId !== undefined) list.push({ sql: 's.batch_id = ?', values: [filter.batchId] });
  if (filter.withProblems !== undefined)
    list.push({ sql: `s.problem IS ${filter.withProblems ? 'NOT NULL' : 'NULL'}`, values: [] });
  if (filter.cited !== undefined) {
    const cited = `SELECT c.source_id FROM citation c JOIN memo m ON m.id = c.memo_id AND m.trashed_at IS NULL`;
    list.push({ sql: `s.id ${filter.cited ? '' : 'NOT '}IN (${cited})`, values: [] });
  }
  if (filter.inFamily !== undefined)
    list.push({
      sql: `${filter.inFamily ? '' : 'NOT '}EXISTS (SELECT 1 FROM source_family f WHERE f.source_no = s.no)`,
      values: [],
    });
  if (filter.awaitsVersion) {
    // By number: by its id SQLite would look for each source among the few.
    const waiting = 'SELECT w.no FROM awaited_version a CROSS JOIN source w ON w.id = a.source_id';
    list.push({ sql: `s.no IN (${waiting})`, values: [] });
  }
  if (filter.familyId !== undefined)
    list.push({
      sql: 's.no IN (SELECT source_no FROM source_family WHERE family = ?)',
      values: [Number(filter.familyId)],
    });
  return list;
}

/** The index of genres holds those that have one: it serves when that is said; those without are the others. */
function ofGenres(genres: readonly string[]): Condition {
  const named = genres.filter((genre) => genre !== '');
  const having = `SELECT g.no FROM source g WHERE g.genre <> ''`;
  if (named.length === 0) return { sql: `s.no NOT IN (${having})`, values: [] };
  const among = `g.genre IN (${marks(named)})`;
  if (named.length === genres.length) return { sql: `s.no IN (${having} AND ${among})`, values: named };
  return { sql: `s.no NOT IN (${having} AND NOT ${among})`, values: named };
}

/**
 * A word of the filter. Title and publisher stand folded in the row; a file name or an author is folded only when it has other letters than ASCII:
 * folding all of a hundred thousand rows at each key takes half a second.
 */
function holding(word: string): Condition {
  const others = `s.file_name || ' ' || s.author`;
  const isFoldedInRow = /^[\p{L}\p{N}]/u.test(word);
  const own = isFoldedInRow ? ['s.sort_title', 's.sort_publisher'] : [`fold(s.title || ' ' || s.publisher)`];
  const places = [...own, `CASE WHEN ${others} GLOB '*[^ -~]*' THEN fold(${others}) ELSE lower(${others}) END`];
  return {
    sql: `(${places.map((place) => `instr(${place}, ?) > 0`).join(' OR ')})`,
    values: places.map(() => word),
  };
}

/** What no index answers, so that it is looked for source by source. */
const READ_ALONG: ReadonlySet<string> = new Set([
  'words',
  'withProblems',
  'cited',
  'inFamily',
] satisfies readonly (keyof SourceFilter)[]);

/** Sources are read one after the other anyway, and those of a page are found sooner so than through an index. */
const isWide = (filter: SourceFilter): boolean =>
  filter.trashed !== true &&
  Object.entries(filter).every(
    ([name, value]) =>
      name === 'trashed' ||
      READ_ALONG.has(name) ||
      value === undefined ||
      value === '' ||
      (Array.isArray(value) && value.length === 0),
  );

/** The join that a sort needs, and what it sorts by; the number decides between equals. */
export function ordering(sort: Exclude<SourceSort, FewSort>): {
  readonly join: string;
  readonly by: readonly string[];
} {
  switch (sort) {
    case 'no':
      return { join: '', by: [] };
    case 'title':
    case 'published':
    case 'publisher':
      return { join: '', by: [`s.sort_${sort}`] };
    case 'kind':
    case 'size':
      return { join: '', by: [`s.${sort}`] };
    case 'family':
      return { join: 'LEFT JOIN source_family m ON m.source_no = s.no', by: ['m.family'] };
    default:
      return assertNever(sort);
  }
}

function select(
  columns: string,
  filter: SourceFilter,
  sort: Exclude<SourceSort, FewSort>,
  descending: boolean,
): Condition {
  const parts = conditions(filter, sort === 'no' && isWide(filter));
  const { join, by } = ordering(sort);
  const direction = descending ? 'DESC' : 'ASC';
  // Sources in no family stay last whichever way the others run.
  const first = sort === 'family' ? [`${by[0] ?? ''} IS NULL`] : [];
  const order = [...first, ...[...by, 's.no'].map((expression) => `${expression} ${direction}`)];
  return {
    sql: `SELECT ${columns} FROM source s ${join} WHERE ${parts.map(({ sql }) => sql).join(' AND ')} ORDER BY ${order.join(', ')}`,
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
  const { sql, values } = select('s.no AS no', filter, sort, descending);
  return all<{ no: number }>(db, sql, ...values).map(({ no }) => no);
}

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Numbers of some rows of a list, in their order. */
export const somePage = (db: ReadableDatabase, filter: SourceFilter, order: SourceOrder, page: Page): number[] =>
  order.sort === 'family' ? pageByFamily(db, filter, order, page) : pageOf(db, filter, order, page);

function pageOf(db: ReadableDatabase, filter: SourceFilter, { sort, descending }: SourceOrder, page: Page): number[] {
  if (isOfFew(sort)) return numbersByFew(db, byFew(filter, sort, descending), page);
  const { sql, values } = select('s.no AS no', filter, sort, descending);
  const { limit, offset } = page;
  return all<{ no: number }>(db, `${sql} LIMIT ? OFFSET ?`, ...values, limit, offset).map(({ no }) => no);
}

/** Sources in families, along the index of families; then those in none. Sorting all of them for each page would cost as much as there are. */
function pageByFamily(db: ReadableDatabase, filter: SourceFilter, { descending }: SourceOrder, page: Page): number[] {
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
    .sort((a, b) => (fold(a.folder) < fold(b.folder) ? -1 : 1));
}
