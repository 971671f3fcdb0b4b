/** New versions that await the lawyer's decision: how each is read again. */
import { all, one, run, type ReadableDatabase, type WritableDatabase } from '../database.ts';

/** From another source, from a file, or (neither) from the present original read again. */
export interface AwaitedVersion {
  readonly otherId?: string;
  readonly path?: string;
}

/** One at a time for each source. */
export const noteAwaited = (db: WritableDatabase, sourceId: string, { otherId, path }: AwaitedVersion): void =>
  void run(
    db,
    'INSERT OR REPLACE INTO awaited_version (source_id, other_id, path) VALUES (?, ?, ?)',
    sourceId,
    otherId ?? null,
    path ?? null,
  );

export const forgetAwaited = (db: WritableDatabase, sourceId: string): void =>
  void run(db, 'DELETE FROM awaited_version WHERE source_id = ?', sourceId);

export function findAwaited(db: ReadableDatabase, sourceId: string): AwaitedVersion | undefined {
  const row = one<{ otherId: string | null; path: string | null }>(
    db,
    'SELECT other_id AS otherId, path FROM awaited_version WHERE source_id = ?',
    sourceId,
  );
  return row && { ...(row.otherId !== null && { otherId: row.otherId }), ...(row.path !== null && { path: row.path }) };
}

/** Those of sources outside the trash, by number. */
export const listAwaited = (db: ReadableDatabase): { sourceId: string; no: number }[] =>
  all(
    db,
    'SELECT s.id AS sourceId, s.no FROM awaited_version a CROSS JOIN source s ON s.id = a.source_id WHERE s.trashed_at IS NULL ORDER BY s.no',
  );
