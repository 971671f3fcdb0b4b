/** What a memorandum can cite, found as one types. */
import { comparable } from '../../../shared/kernel/fold.ts';
import { withoutPoints, withPoints } from '../../../shared/kernel/initials.ts';
import { all, type ReadableDatabase, type Value } from '../database.ts';
import { tokensOf } from '../search/tokens.ts';
import { holding } from './source-filter.ts';
import { DEFAULT_LIST, exhibitNumberOf } from './default-list.ts';

/** One thing that can be cited; `label` is what it is, `detail` what tells it from others. */
export interface Candidate {
  readonly key: string;
  readonly noun: 'fact' | 'passage' | 'exhibit' | 'source';
  readonly label: string;
  readonly detail: string;
  readonly sourceId: string;
  readonly passageId: string | null;
  readonly exhibitNumber: number | null;
  readonly page: number | null;
}

/** Every word typed, folded; what is being typed may end anywhere in a word. */
export const wordsOf = (query: string): string[] =>
  query
    .split(/\s+/u)
    .flatMap((word) => [...tokensOf(withoutPoints(word) ?? word)].map(({ folded }) => comparable(folded)));

/**
 * A condition that every word begins a word of the text: the text's own separators become blanks, so that "amende" is found in "l’amende".
 * Words are letters and digits only.
 */
function hasWords(text: string, words: readonly string[]): { readonly sql: string; readonly values: readonly Value[] } {
  if (words.length === 0) return { sql: 'TRUE', values: [] };
  return { sql: `word_starts(${text}, ?)`, values: [words.join(' ')] };
}

/** Whether each of the words begins a word of the text. Registered as the SQL function `word_starts`. */
export function wordStarts(text: string, words: string): boolean {
  const folded = comparable(text);
  return words
    .split(' ')
    .every((word) => startsWord(folded, word) || (folded.includes('.') && startsWord(folded, withPoints(word))));
}

function startsWord(text: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  return false;
}

/** What is looked for, and the list whose numbers are shown: the memorandum's, or with null the first. */
export interface CandidateQuery {
  readonly words: readonly string[];
  readonly listId: string | null;
  readonly limit: number;
}

/** SQL of that list; it takes `listId` as its value. */
const LIST = `coalesce(?, ${DEFAULT_LIST})`;
const NUMBER = exhibitNumberOf('s.id', LIST);

const SOURCE_TITLE = `CASE s.title WHEN '' THEN s.file_name ELSE s.title END`;
const LIVE_SOURCE = 's.trashed_at IS NULL';

/** Facts by their passages, the latest first: citing a fact is citing what proves it. Of their sources, of which there may be very many, only these are read. */
export function factCandidates(db: ReadableDatabase, { words, listId, limit }: CandidateQuery): Candidate[] {
  const { sql, values } = hasWords('f.statement', words);
  return all(
    db,
    `SELECT 'fact:' || f.id || ':' || p.id AS key, 'fact' AS noun, f.statement AS label, p.quote AS detail, p.source_id AS sourceId,
       p.id AS passageId, ${NUMBER} AS exhibitNumber, p.page
     FROM fact f CROSS JOIN evidence e ON e.fact_id = f.id CROSS JOIN passage p ON p.id = e.passage_id CROSS JOIN source s ON s.id = p.source_id
     WHERE f.trashed_at IS NULL AND ${LIVE_SOURCE} AND ${sql} ORDER BY f.no DESC, e.id LIMIT ?`,
    listId,
    ...values,
    limit,
  );
}

/** Passages by their words and comments, the latest first. */
export function passageCandidates(db: ReadableDatabase, { words, listId, limit }: CandidateQuery): Candidate[] {
  const { sql, values } = hasWords(`p.quote || ' ' || p.comment`, words);
  return all(
    db,
    `SELECT 'passage:' || p.id AS key, 'passage' AS noun, p.quote AS label, ${SOURCE_TITLE} AS detail, p.source_id AS sourceId,
       p.id AS passageId, ${NUMBER} AS exhibitNumber, p.page
     FROM passage p CROSS JOIN source s ON s.id = p.source_id WHERE ${LIVE_SOURCE} AND ${sql} ORDER BY p.id DESC LIMIT ?`,
    listId,
    ...values,
    limit,
  );
}

/** Exhibits by title, in the order of their numbers; the last ones when nothing was typed. */
export function exhibitCandidates(db: ReadableDatabase, { words, listId, limit }: CandidateQuery): Candidate[] {
  const { sql, values } = hasWords(`x.title || ' ' || s.title || ' ' || s.file_name || ' ' || s.publisher`, words);
  return exhibits(db, sql, values, words.length === 0 ? 'DESC' : 'ASC', { listId, limit });
}

/** The exhibit of that number, then those whose numbers begin with it. */
export const exhibitsNumbered = (
  db: ReadableDatabase,
  number: string,
  query: Pick<CandidateQuery, 'listId' | 'limit'>,
): Candidate[] => exhibits(db, `CAST(x.position AS TEXT) LIKE ? || '%'`, [number], 'ASC', query);

const exhibits = (
  db: ReadableDatabase,
  condition: string,
  values: readonly Value[],
  direction: 'ASC' | 'DESC',
  { listId, limit }: Pick<CandidateQuery, 'listId' | 'limit'>,
): Candidate[] =>
  all(
    db,
    `SELECT 'exhibit:' || x.id AS key, 'exhibit' AS noun, CASE x.title WHEN '' THEN ${SOURCE_TITLE} ELSE x.title END AS label,
       s.file_name AS detail, x.source_id AS sourceId, NULL AS passageId, x.position AS exhibitNumber, NULL AS page
     FROM exhibit x JOIN source s ON s.id = x.source_id WHERE x.list_id = ${LIST} AND ${condition}
     ORDER BY x.position ${direction} LIMIT ?`,
    listId,
    ...values,
    limit,
  );

/**
 * Sources that are not exhibits yet, by title, publisher and file name. Most of very many do not even hold the words: those are passed over without
 * being folded, and along the numbers the search ends with the last that is asked for.
 */
export function sourceCandidates(db: ReadableDatabase, { words, listId, limit }: CandidateQuery): Candidate[] {
  const begun = hasWords(`s.title || ' ' || s.publisher || ' ' || s.file_name`, words);
  const conditions = [...words.map(holding), begun];
  const sql = conditions.map((condition) => condition.sql).join(' AND ');
  return all(
    db,
    `SELECT 'source:' || s.id AS key, 'source' AS noun, ${SOURCE_TITLE} AS label, s.publisher AS detail, s.id AS sourceId,
       NULL AS passageId, NULL AS exhibitNumber, NULL AS page
     FROM source s WHERE +${LIVE_SOURCE} AND ${sql} AND ${NUMBER} IS NULL ORDER BY s.no LIMIT ?`,
    ...conditions.flatMap(({ values }) => values),
    listId,
    limit,
  );
}
