/** Commits a part of an import: each document with its original and its text in one transaction, or not at all. */
import type { CaseFile } from '../../store/case-file.ts';
import type { WritableDatabase } from '../../store/database.ts';
import { updateBatch, type BatchChanges } from '../../store/queries/source.ts';
import type { LeftAside } from '../../importers/imported.ts';
import { fileProblem } from '../../importers/folder/file-problem.ts';
import type { LabelCode } from '../../../shared/domain/labels.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import type { BatchCounts } from './batch-progress.ts';
import { Unfaithful, writeArrivals, type Arrival, type Written } from './write-arrivals.ts';

/** The import was undone while it ran: there is no batch to write to. */
export class BatchGone extends Error {}

/** @throws BatchGone */
export function touchBatch(db: WritableDatabase, batchId: string, changes: BatchChanges): void {
  if (!updateBatch(db, batchId, changes)) throw new BatchGone('the batch was undone');
}

/** Undo takes back a whole import, however many transactions it took. */
export const mergeKeyOf = (batchId: string): string => `batch:${batchId}`;

/** What the step to undo is called, once it is known what came in. */
export const labelOfImport = (imported: number): LabelCode =>
  imported === 0 ? 'sources.imported-none' : 'sources.imported';

/** One part, within its transaction. @throws BatchGone, Unfaithful */
export function writePart(
  db: WritableDatabase,
  batchId: string,
  arrivals: readonly Arrival[],
  before: BatchCounts,
  aside: readonly LeftAside[],
): Written {
  touchBatch(db, batchId, {});
  const written = writeArrivals(db, batchId, arrivals, before, aside);
  touchBatch(db, batchId, written.counts);
  return written;
}

/**
 * @param before counts before these arrivals, with all that is found so far
 * @param aside what of that is left aside
 * @returns counts after them, and the problems told
 * @throws BatchGone; ProblemError `disk.full` and the like, with nothing of this part written
 */
export function commitArrivals(
  file: CaseFile,
  batchId: string,
  arrivals: readonly Arrival[],
  before: BatchCounts,
  aside: readonly LeftAside[] = [],
): Written {
  try {
    return file.commit('sources.imported', (db) => writePart(db, batchId, arrivals, before, aside), {
      mergeKey: mergeKeyOf(batchId),
      keptSoon: true,
      detail: ({ counts }) => ({ count: counts.imported }),
    });
  } catch (error) {
    if (!(error instanceof Unfaithful)) throw error;
    const { arrival, cause } = error;
    const name = arrival.found.relativePath;
    const problem =
      cause instanceof ProblemError ? { code: 'file.changed', detail: { file: name } } : fileProblem(cause, name);
    const rest = arrivals.map((one): Arrival =>
      one === arrival ? { ...one, outcome: { ok: false, error: problem } } : one,
    );
    return commitArrivals(file, batchId, rest, before, aside);
  }
}
