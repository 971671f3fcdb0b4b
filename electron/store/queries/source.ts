/** Sources and the batches in which they came, as the import writes them. */
import { sortKey } from '../../../shared/kernel/edtf.ts';
import { fold } from '../../../shared/kernel/fold.ts';
import type { Problem } from '../../../shared/kernel/result.ts';
import type { Batch, ImportProblem, Source } from '../../../shared/domain/source.ts';
import { makeId } from '../../system/make-id.ts';
import { insertRow, one, integer, updateRow, type ReadableDatabase, type WritableDatabase } from '../database.ts';

/** Starts a batch: running, all counts zero. */
export const insertBatch = (
  db: WritableDatabase,
  { id, label, startedAt }: Pick<Batch, 'id' | 'label' | 'startedAt'>,
): void => insertRow(db, 'batch', { id, label, started_at: startedAt, state: 'running' });

export type BatchChanges = Partial<Omit<Batch, 'id' | 'label' | 'startedAt' | 'problems'>>;

/** @returns false when there is no such batch, its import having been undone */
export const updateBatch = (db: WritableDatabase, id: string, { endedAt, ...counts }: BatchChanges): boolean =>
  updateRow(db, 'batch', id, { ...counts, ended_at: endedAt }) === 1;

export type NewSource = Omit<Source, 'no' | 'trashed' | 'problem' | 'parentId'> & {
  readonly parentId?: string | null;
  readonly textId: string | null;
  readonly problem: Problem | null;
};

/** The original, and the text if there is one, must be there. @returns the source's number */
export function insertSource(db: WritableDatabase, source: NewSource): number {
  insertRow(db, 'source', {
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
    published: source.published,
    publisher: source.publisher,
    author: source.author,
    language: source.language,
    provenance: JSON.stringify(source.provenance),
    page_count: source.pageCount,
    problem: source.problem === null ? null : JSON.stringify(source.problem),
    imported_at: source.importedAt,
    ...sortColumns(source),
  });
  return integer(db, 'SELECT no FROM source WHERE id = ?', source.id);
}

/** The columns that the list is sorted by, for the values that are given. */
export const sortColumns = ({
  title,
  published,
  publisher,
}: Partial<Pick<Source, 'title' | 'published' | 'publisher'>>): Record<string, string> => ({
  // Opening quotes and brackets do not count: « Amende » stands with the A.
  ...(title !== undefined && { sort_title: fold(title).replace(/^[^\p{L}\p{N}]+/u, '') }),
  ...(published !== undefined && { sort_published: sortKey(published) }),
  // Sources without publisher come last, like those without date.
  ...(publisher !== undefined && { sort_publisher: fold(publisher).trim() || '\u{10FFFF}' }),
});

/** Another place where the bytes of a source were found; a place that is known already is not noted again. */
export function insertSourcePath(
  db: WritableDatabase,
  { sourceId, batchId, relativePath }: { sourceId: string; batchId: string; relativePath: string },
): void {
  const known = one(
    db,
    `SELECT 1 FROM source WHERE id = ? AND relative_path = ?
     UNION ALL SELECT 1 FROM source_path WHERE source_id = ? AND relative_path = ?`,
    sourceId,
    relativePath,
    sourceId,
    relativePath,
  );
  if (known) return;
  insertRow(db, 'source_path', { id: makeId(), source_id: sourceId, batch_id: batchId, relative_path: relativePath });
}

export const insertProblem = (db: WritableDatabase, batchId: string, problem: ImportProblem): void =>
  insertRow(db, 'import_problem', {
    id: makeId(),
    batch_id: batchId,
    path: problem.path,
    code: problem.code,
    detail: JSON.stringify(problem.detail),
    source_id: problem.sourceId,
  });

/** The source that has these very bytes; in the trash or not. */
export const findSourceByHash = (
  db: ReadableDatabase,
  sha256: string,
): { id: string; no: number; trashed: boolean } | undefined => {
  const row = one<{ id: string; no: number; trashed: number }>(
    db,
    'SELECT id, no, trashed_at IS NOT NULL AS trashed FROM source WHERE sha256 = ?',
    sha256,
  );
  return row && { id: row.id, no: row.no, trashed: row.trashed === 1 };
};
