/** Sources and the batches in which they came, as the import writes them. */
import { sortKey } from '../../../shared/kernel/edtf.ts';
import { otherWords } from '../../../shared/domain/other-words.ts';
import { comparable } from '../../../shared/kernel/fold.ts';
import type { Problem } from '../../../shared/kernel/result.ts';
import {
  CONFIDENTIALITIES,
  type Batch,
  type Confidentiality,
  type ImportProblem,
  type Source,
} from '../../../shared/domain/source.ts';
import { addressKey } from '../../../shared/kernel/web-address.ts';
import { makeId } from '../../system/make-id.ts';
import {
  insertRow,
  insertRows,
  one,
  run,
  updateRow,
  type ReadableDatabase,
  type WritableDatabase,
} from '../database.ts';

/** Starts a batch: running, all counts zero. */
export const insertBatch = (
  db: WritableDatabase,
  { id, label, startedAt }: Pick<Batch, 'id' | 'label' | 'startedAt'>,
): void => insertRow(db, 'batch', { id, label, started_at: startedAt, state: 'running' });

export type BatchChanges = Partial<Omit<Batch, 'id' | 'label' | 'startedAt' | 'problems'>>;

/** @returns false when there is no such batch, its import having been undone */
export const updateBatch = (db: WritableDatabase, id: string, { endedAt, ...counts }: BatchChanges): boolean =>
  updateRow(db, 'batch', id, { ...counts, ended_at: endedAt }) === 1;

type Known = 'genre' | 'captured' | 'basis' | 'address';
export type NewSource = Omit<
  Source,
  'no' | 'trashed' | 'problem' | 'parentId' | 'confidentiality' | 'description' | Known
> &
  Partial<Pick<Source, Known>> & {
    readonly parentId?: string | null;
    readonly textId: string | null;
    readonly problem: Problem | null;
  };

const toRow = (source: NewSource, no: number): Record<string, string | number | null> => ({
  no,
  id: source.id,
  batch_id: source.batchId,
  parent_id: source.parentId ?? null,
  sha256: source.sha256,
  text_id: source.textId,
  kind: source.kind,
  state: source.state,
  size: source.size,
  file_name: source.fileName,
  relative_path: source.relativePath,
  title: source.title,
  genre: source.genre ?? '',
  published: source.published,
  publisher: source.publisher,
  author: source.author,
  language: source.language,
  captured: source.captured ?? '',
  provenance: JSON.stringify(source.provenance),
  basis: source.basis ? JSON.stringify(source.basis) : '{}',
  address: source.address ?? '',
  address_key: source.address ? addressKey(source.address) : '',
  page_count: source.pageCount,
  problem: source.problem === null ? null : JSON.stringify(source.problem),
  imported_at: source.importedAt,
  ...sortColumns(source),
});

/** The number that the next source gets: never one that was given before. */
export const nextSourceNumber = (db: ReadableDatabase): number =>
  (one<{ seq: number }>(db, `SELECT seq FROM sqlite_sequence WHERE name = 'source'`)?.seq ?? 0) + 1;

/**
 * Their originals, and the texts if there are any, must be there.
 * @returns the number of the first; the others follow
 */
export function insertSources(db: WritableDatabase, sources: readonly NewSource[]): number {
  const first = nextSourceNumber(db);
  insertRows(
    db,
    'source',
    sources.map((source, index) => toRow(source, first + index)),
  );
  return first;
}

/** One alone. @returns its number */
export const insertSource = (db: WritableDatabase, source: NewSource): number => insertSources(db, [source]);

/** @returns how many of the ids are of sources */
export const setConfidentiality = (
  db: WritableDatabase,
  sourceIds: readonly string[],
  value: Confidentiality,
): number =>
  run(
    db,
    'UPDATE source SET confidential = ? WHERE id IN (SELECT value FROM json_each(?))',
    CONFIDENTIALITIES.indexOf(value),
    JSON.stringify(sourceIds),
  );

/** The columns that the list is sorted by, and other words by which a title is found, for the values that are given. */
export const sortColumns = ({
  title,
  published,
  publisher,
}: Partial<Pick<Source, 'title' | 'published' | 'publisher'>>): Record<string, string> => ({
  // Opening quotes and brackets do not count: « Amende » stands with the A.
  ...(title !== undefined && {
    sort_title: comparable(title).replace(/^[^\p{L}\p{N}]+/u, ''),
    title_other_words: otherWords(title),
  }),
  ...(published !== undefined && { sort_published: sortKey(published) }),
  // Sources without publisher come last, like those without date.
  ...(publisher !== undefined && { sort_publisher: comparable(publisher).trim() || '\u{10FFFF}' }),
});

/** Another place where the bytes of a source were found. */
export interface SourcePath {
  readonly sourceId: string;
  readonly batchId: string;
  readonly relativePath: string;
}

/** The sources must be there; a place that is known already is not noted again. */
export function insertSourcePaths(db: WritableDatabase, paths: readonly SourcePath[]): void {
  const known = new Set<string>();
  const isNew = ({ sourceId, relativePath }: SourcePath): boolean => {
    const key = `${sourceId} ${relativePath}`;
    if (known.has(key)) return false;
    known.add(key);
    const there = one(
      db,
      `SELECT 1 FROM source WHERE id = ? AND relative_path = ?
       UNION ALL SELECT 1 FROM source_path WHERE source_id = ? AND relative_path = ?`,
      sourceId,
      relativePath,
      sourceId,
      relativePath,
    );
    return there === undefined;
  };
  insertRows(
    db,
    'source_path',
    paths.filter(isNew).map(({ sourceId, batchId, relativePath }) => ({
      id: makeId(),
      source_id: sourceId,
      batch_id: batchId,
      relative_path: relativePath,
    })),
  );
}

export const insertProblems = (db: WritableDatabase, batchId: string, problems: readonly ImportProblem[]): void =>
  insertRows(
    db,
    'import_problem',
    problems.map((problem) => ({
      id: makeId(),
      batch_id: batchId,
      path: problem.path,
      code: problem.code,
      detail: JSON.stringify(problem.detail),
      source_id: problem.sourceId,
    })),
  );

export interface KnownSource {
  readonly id: string;
  readonly no: number;
  readonly trashed: boolean;
}

/** The source that has these very bytes, or had them in an earlier version; in the trash or not. */
export const findSourceByHash = (db: ReadableDatabase, sha256: string): KnownSource | undefined => {
  const row = one<{ id: string; no: number; trashed: number }>(
    db,
    `SELECT id, no, trashed_at IS NOT NULL AS trashed FROM source WHERE sha256 = ?
     UNION ALL SELECT s.id, s.no, s.trashed_at IS NOT NULL FROM source_version v JOIN source s ON s.id = v.source_id WHERE v.sha256 = ?`,
    sha256,
    sha256,
  );
  return row && { id: row.id, no: row.no, trashed: row.trashed === 1 };
};
