/** What an import needs to go on after it was interrupted: where it looked, and what of that is settled. */
import type { SourceState } from '../../../shared/domain/source.ts';
import { all, insertRow, run, type ReadableDatabase, type WritableDatabase } from '../database.ts';

/** Absolute paths of the files and folders that were given. */
export function insertRoots(db: WritableDatabase, batchId: string, paths: readonly string[]): void {
  for (const [position, path] of paths.entries()) insertRow(db, 'import_root', { batch_id: batchId, position, path });
}

export const deleteRoots = (db: WritableDatabase, batchId: string): number =>
  run(db, 'DELETE FROM import_root WHERE batch_id = ?', batchId);

/** By batch; a batch that is done has none. */
export const listRoots = (db: ReadableDatabase): ReadonlyMap<string, readonly string[]> => {
  const rows = all<{ batch_id: string; path: string }>(
    db,
    'SELECT batch_id, path FROM import_root ORDER BY batch_id, position',
  );
  return new Map(
    Array.from(Map.groupBy(rows, (row) => row.batch_id)).map(([batchId, own]) => [
      batchId,
      own.map(({ path }) => path),
    ]),
  );
};

/** A file that a batch is through with, by its path for display. */
export interface SettledPath {
  readonly path: string;
  /** A mail or an archive, whose contents may not all be in. */
  readonly isContainer: boolean;
}

/** Each as often as it was settled: two folders of one name may both have been given. */
export const listSettled = (db: ReadableDatabase, batchId: string): SettledPath[] =>
  all<{ path: string; kind: string }>(
    db,
    `SELECT relative_path AS path, kind FROM source WHERE batch_id = ?
     UNION ALL SELECT p.path, coalesce(s.kind, '') FROM import_problem p LEFT JOIN source s ON s.id = p.source_id
     WHERE p.batch_id = ? AND (p.source_id IS NULL OR p.code IN ('file.duplicate', 'file.duplicate-trashed'))`,
    batchId,
    batchId,
  ).map(({ path, kind }) => ({ path, isContainer: kind === 'archive' || kind === 'email' }));

/** A source of a batch, for its report. */
export interface ArrivedSource {
  readonly no: number;
  readonly id: string;
  readonly path: string;
  readonly state: SourceState;
  readonly sha256: string;
  readonly size: number;
}

export const listArrived = (db: ReadableDatabase, batchId: string): ArrivedSource[] =>
  all(
    db,
    'SELECT no, id, relative_path AS path, state, sha256, size FROM source WHERE batch_id = ? ORDER BY no',
    batchId,
  );
