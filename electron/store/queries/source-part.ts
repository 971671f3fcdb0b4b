/** Pictures and styles that came with a saved page. */
import { createHash } from 'node:crypto';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, type ReadableDatabase, type WritableDatabase } from '../database.ts';
import { writeHashedOriginal } from '../originals.ts';

/** @param path from the page on, with `/`; @param bytes at most one part of an original */
export function insertSourcePart(db: WritableDatabase, sourceId: string, path: string, bytes: Uint8Array): void {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  writeHashedOriginal(db, sha256, bytes);
  insertRow(db, 'source_part', { id: makeId(), source_id: sourceId, path, sha256 });
}

/** Hash of each by its path, in the order of the paths. */
export const listSourceParts = (db: ReadableDatabase, sourceId: string): ReadonlyMap<string, string> =>
  new Map(
    all<{ path: string; sha256: string }>(
      db,
      'SELECT path, sha256 FROM source_part WHERE source_id = ? ORDER BY path',
      sourceId,
    ).map(({ path, sha256 }) => [path, sha256]),
  );
