/** One source, or many by id, as the rest of the program sees them. */
import type { SourceGenre } from '../../../shared/domain/genre.ts';
import type { Problem } from '../../../shared/kernel/result.ts';
import {
  CONFIDENTIALITIES,
  type Bases,
  type Provenance,
  type Source,
  type SourceKind,
  type SourceRow,
  type SourceState,
} from '../../../shared/domain/source.ts';
import { all, marks, one, slices, type ReadableDatabase } from '../database.ts';
import { exhibitNumberOf } from './default-list.ts';

interface Columns {
  readonly id: string;
  readonly no: number;
  readonly batch_id: string;
  readonly parent_id: string | null;
  readonly kind: SourceKind;
  readonly state: SourceState;
  readonly sha256: string;
  readonly size: number;
  readonly file_name: string;
  readonly relative_path: string;
  readonly title: string;
  readonly description: string;
  readonly genre: SourceGenre | '';
  readonly published: string;
  readonly publisher: string;
  readonly author: string;
  readonly language: string;
  readonly captured: string;
  readonly provenance: string;
  readonly basis: string;
  readonly address: string;
  readonly page_count: number | null;
  readonly problem: string | null;
  readonly confidential: number;
  readonly imported_at: string;
  readonly trashed_at: string | null;
}

interface CountedColumns extends Columns {
  readonly exhibit_number: number | null;
  readonly parent_no: number | null;
  readonly family: number | null;
  readonly family_size: number | null;
  readonly fact_count: number;
  readonly passage_count: number;
  readonly citation_count: number;
}

/** What leans on a source `s`; run for the rows of one page only. */
const COUNTS = `
  ${exhibitNumberOf('s.id')} AS exhibit_number,
  (SELECT p.no FROM source p WHERE p.id = s.parent_id) AS parent_no,
  (SELECT m.family FROM source_family m WHERE m.source_no = s.no) AS family,
  (SELECT z.size FROM source_family m JOIN family_size z ON z.family = m.family WHERE m.source_no = s.no) AS family_size,
  (SELECT count(DISTINCT e.fact_id) FROM passage p JOIN evidence e ON e.passage_id = p.id
     JOIN fact f ON f.id = e.fact_id AND f.trashed_at IS NULL WHERE p.source_id = s.id) AS fact_count,
  (SELECT count(*) FROM passage p WHERE p.source_id = s.id) AS passage_count,
  (SELECT count(DISTINCT c.memo_id) FROM citation c JOIN memo m ON m.id = c.memo_id AND m.trashed_at IS NULL
     WHERE c.source_id = s.id) AS citation_count`;

function toSource(row: Columns): Source {
  return {
    id: row.id,
    no: row.no,
    batchId: row.batch_id,
    parentId: row.parent_id,
    kind: row.kind,
    state: row.state,
    sha256: row.sha256,
    size: row.size,
    fileName: row.file_name,
    relativePath: row.relative_path,
    title: row.title,
    description: row.description,
    genre: row.genre,
    published: row.published,
    publisher: row.publisher,
    author: row.author,
    language: row.language,
    captured: row.captured,
    provenance: JSON.parse(row.provenance) as Provenance,
    basis: JSON.parse(row.basis) as Bases,
    address: row.address,
    pageCount: row.page_count,
    problem: row.problem === null ? null : (JSON.parse(row.problem) as Problem),
    confidentiality: CONFIDENTIALITIES[row.confidential] ?? 'confidential',
    importedAt: row.imported_at,
    trashed: row.trashed_at !== null,
  };
}

const toSourceRow = (row: CountedColumns): SourceRow => ({
  ...toSource(row),
  exhibitNumber: row.exhibit_number,
  parentNo: row.parent_no,
  familyId: row.family === null ? null : String(row.family),
  familySize: row.family_size ?? 1,
  factCount: row.fact_count,
  passageCount: row.passage_count,
  citationCount: row.citation_count,
});

export function findSourceRow(db: ReadableDatabase, sourceId: string): SourceRow | undefined {
  const row = one<CountedColumns>(db, `SELECT s.*, ${COUNTS} FROM source s WHERE s.id = ?`, sourceId);
  return row && toSourceRow(row);
}

export function findSource(db: ReadableDatabase, sourceId: string): Source | undefined {
  const row = one<Columns>(db, 'SELECT * FROM source WHERE id = ?', sourceId);
  return row && toSource(row);
}

/** Sources by id, read in one statement; ids that name none are left out. */
export const sourcesById = (db: ReadableDatabase, sourceIds: readonly string[]): Map<string, Source> =>
  new Map(
    all<Columns>(
      db,
      'SELECT * FROM source WHERE id IN (SELECT value FROM json_each(?))',
      JSON.stringify(sourceIds),
    ).map((row) => [row.id, toSource(row)]),
  );

/** Sources by id, in the order of the ids; ids that name none are left out. */
export const findSources = (db: ReadableDatabase, sourceIds: readonly string[]): Source[] =>
  sourceIds.map((id) => findSource(db, id)).filter((source) => source !== undefined);

/**
 * What was found inside a source: its own parts, and those whose bytes had come before, by the place where this import found them again.
 * The place ends where the path of another source would begin: '0' is the character after '/'.
 */
export function listParts(db: ReadableDatabase, { id, batchId, relativePath }: Source): SourceRow[] {
  const rows = all<{ no: number; path: string }>(
    db,
    `SELECT no, relative_path AS path FROM source WHERE parent_id = ?
     UNION SELECT s.no, p.relative_path FROM source_path p JOIN source s ON s.id = p.source_id
       WHERE p.batch_id = ? AND p.relative_path >= ? AND p.relative_path < ?`,
    id,
    batchId,
    `${relativePath}/`,
    `${relativePath}0`,
  );
  const numbers = rows.sort((a, b) => a.no - b.no).map(({ no }) => no);
  return sourceRowsByNo(db, [...new Set(numbers)]);
}

/** Rows by number, in the order of the numbers. */
export function sourceRowsByNo(db: ReadableDatabase, numbers: readonly number[]): SourceRow[] {
  const byNo = new Map<number, SourceRow>();
  for (const part of slices(numbers)) {
    const rows = all<CountedColumns>(db, `SELECT s.*, ${COUNTS} FROM source s WHERE s.no IN (${marks(part)})`, ...part);
    for (const row of rows) byNo.set(row.no, toSourceRow(row));
  }
  return numbers.map((no) => byNo.get(no)).filter((row) => row !== undefined);
}

/** Of the source that came last; empty when there is none. */
export const latestTitle = (db: ReadableDatabase): string =>
  one<{ title: string }>(db, 'SELECT title FROM source ORDER BY no DESC LIMIT 1')?.title ?? '';
