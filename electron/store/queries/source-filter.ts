/** Which sources a list shows. Sized for a hundred thousand rows. */
import { comparable } from '../../../shared/kernel/fold.ts';
import { withoutPoints, withPoints } from '../../../shared/kernel/initials.ts';
import { marks, type Value } from '../database.ts';

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

export interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** @param isAlongNumbers SQLite is to go along the numbers, rather than gather by an index what it must then sort (see `isWide`) */
export function conditions(filter: SourceFilter, isAlongNumbers = false): Condition[] {
  // The trash holds few: by number, or SQLite would look at each source in the order asked for.
  const trash = 's.no IN (SELECT d.no FROM source d WHERE d.trashed_at IS NOT NULL)';
  const outside = `${isAlongNumbers ? '+' : ''}s.trashed_at IS NULL`;
  const list: Condition[] = [{ sql: filter.trashed === true ? trash : outside, values: [] }];
  for (const word of comparable(filter.words ?? '').split(/\s+/u)) {
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

const MAY_BE_INITIALS = /^\p{L}{2,7}$/u;

/**
 * Sources of which the title, publisher, author or file name holds a folded word. Title and publisher stand folded in the row; a file name or an author is folded only when it has other letters than ASCII:
 * folding all of a hundred thousand rows at each key takes half a second.
 */
export function holding(word: string): Condition {
  const others = `s.file_name || ' ' || s.author`;
  const isFoldedInRow = /^[\p{L}\p{N}]/u.test(word);
  const own = isFoldedInRow ? ['s.sort_title', 's.sort_publisher'] : [`comparable(s.title || ' ' || s.publisher)`];
  const places = [
    ...own,
    `CASE WHEN ${others} GLOB '*[^ -~]*' THEN comparable(${others}) ELSE lower(${others}) END`,
  ].map((place) => [place, word] as const);
  // Initials are found with and without their points.
  if (MAY_BE_INITIALS.test(word)) places.push(['s.title_other_words', word]);
  const [plain, pointed] = [withoutPoints(word), withPoints(word)];
  if (plain !== undefined) places.push(['s.sort_title', plain], ['s.sort_publisher', plain]);
  if (pointed !== undefined) places.push(['s.sort_publisher', pointed]);
  return {
    sql: `(${places.map(([place]) => `instr(${place}, ?) > 0`).join(' OR ')})`,
    values: places.map(([, sought]) => sought),
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
export const isWide = (filter: SourceFilter): boolean =>
  filter.trashed !== true &&
  Object.entries(filter).every(
    ([name, value]) =>
      name === 'trashed' ||
      READ_ALONG.has(name) ||
      value === undefined ||
      value === '' ||
      (Array.isArray(value) && value.length === 0),
  );
