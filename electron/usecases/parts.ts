import { sourcesById } from '../store/queries/source-read.ts';
import { found } from './checks.ts';
import type { WritableDatabase } from '../store/database.ts';

/** Records that one step of a long change takes on. */
const PART = 200;

/** Ids in parts, each id once in its part. */
export function* partsOf(ids: readonly string[]): Generator<readonly string[]> {
  for (let at = 0; at < ids.length; at += PART) yield [...new Set(ids.slice(at, at + PART))];
}

/** Changes sources one by one, in parts. @throws ProblemError `record.missing` */
export function* eachSource(
  db: WritableDatabase,
  sourceIds: readonly string[],
  change: (sourceId: string) => void,
): Generator<number> {
  for (const ids of partsOf(sourceIds)) {
    const sources = sourcesById(db, ids);
    for (const id of ids) {
      found(sources.get(id), 'source');
      change(id);
    }
    yield ids.length;
  }
}
