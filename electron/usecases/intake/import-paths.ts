/**
 * Brings files and folders into the case: found, read by the pool, written in parts that together are one step to undo. What mails and archives hold
 * follows them as sources of their own.
 */
import path from 'node:path';
import type { Batch } from '../../../shared/domain/source.ts';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { displayName } from '../../importers/folder/display-name.ts';
import { takeImportPool } from '../../importers/pool/spare-pool.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { WritableDatabase } from '../../store/database.ts';
import { findBatch } from '../../store/queries/batch.ts';
import { deleteRoots, insertRoots, listRoots } from '../../store/queries/import-root.ts';
import { insertBatch } from '../../store/queries/source.ts';
import { makeId } from '../../system/make-id.ts';
import { NO_COUNTS, type BatchCounts } from './batch-progress.ts';
import { BatchGone, labelOfImport, mergeKeyOf, touchBatch } from './commit-arrivals.ts';
import { ImportRun } from './import-run.ts';
import { Settled } from './settled.ts';

export interface ImportProgress {
  /** Documents that are through, of all found so far. `total` is 0 before anything is found, and grows with the walk and when an archive is opened. */
  readonly done: number;
  readonly total: number;
  /** Bytes of these. */
  readonly doneBytes: number;
  readonly totalBytes: number;
  /** Path of the file at hand, for display. */
  readonly current: string;
}

export interface Pause {
  readonly isPaused: boolean;
  /** Resolves when the pause ends, or the signal aborts. */
  ended(signal: AbortSignal): Promise<void>;
}

export interface ImportOptions {
  /** UUID; made up when missing. */
  readonly batchId?: string;
  /** Name of the batch; the names of the paths when missing. */
  readonly label?: string;
  readonly onProgress: (progress: ImportProgress) => void;
  /** Files that never got here, with why; told with the batch's problems. */
  readonly unread?: readonly { readonly path: string; readonly reason: string }[];
  /** Ends the import early; what is in stays in. */
  readonly signal: AbortSignal;
  /** Holds it up: what was read is written, and nothing more is taken until it ends. */
  readonly pause?: Pause;
}

const labelOf = (paths: readonly string[]): string => {
  const names = paths.map((one) => displayName(Buffer.from(path.basename(path.resolve(one)))));
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')}… (${names.length})`;
};

/**
 * Imports everything below the given paths. A file that cannot be read, a duplicate or a document without text is told in the batch's problems and
 * never stops the rest. Sources are numbered in the order of the walk.
 * @returns the batch as it stands in the case file: `done`, or `cancelled` with what had been read in
 * @throws ProblemError `disk.full` and the like, with all earlier parts in; the batch is then `interrupted`
 */
export async function importPaths(file: CaseFile, paths: readonly string[], options: ImportOptions): Promise<Batch> {
  const id = options.batchId ?? makeId();
  const label = options.label ?? labelOf(paths);
  const startedAt = new Date().toISOString();
  const roots = paths.map((one) => path.resolve(one));
  const begin = (db: WritableDatabase): void => {
    insertBatch(db, { id, label, startedAt });
    insertRoots(db, id, roots);
  };
  file.commit('sources.import-begun', begin, { mergeKey: mergeKeyOf(id), keptSoon: true });
  return finishBatch(file, { id, label, startedAt }, roots, options);
}

/**
 * Goes on with an import that was interrupted or stopped: the same paths are walked again, and what the batch is through with is not read again.
 * @throws ProblemError `import.nothing-left` when the batch is done or gone; otherwise as `importPaths`
 */
export async function resumeImport(file: CaseFile, batchId: string, options: ImportOptions): Promise<Batch> {
  const batch = findBatch(file.read, batchId);
  const roots = listRoots(file.read).get(batchId);
  if (!batch || !roots || !isResumable(batch.state)) throw new ProblemError('import.nothing-left');
  const { id, label, startedAt, found, imported, duplicates, skipped } = batch;
  const settled = new Settled(file.read, id);
  const again = (db: WritableDatabase): void => touchBatch(db, id, { state: 'running', endedAt: null });
  file.commit('sources.imported', again, { mergeKey: mergeKeyOf(id), detail: { count: imported } });
  return finishBatch(file, { id, label, startedAt }, roots, options, {
    counts: { found, imported, duplicates, skipped },
    settled,
  });
}

export const isResumable = (state: Batch['state']): boolean => state === 'interrupted' || state === 'cancelled';

async function finishBatch(
  file: CaseFile,
  batch: Pick<Batch, 'id' | 'label' | 'startedAt'>,
  roots: readonly string[],
  options: ImportOptions,
  before?: { readonly counts: BatchCounts; readonly settled: Settled },
): Promise<Batch> {
  const { id } = batch;
  const pool = takeImportPool();
  const work = new ImportRun(file, id, pool, options, before);
  const end = (state: Batch['state']): Batch => {
    const endedAt = new Date().toISOString();
    const { counts } = work;
    const close = (db: WritableDatabase): void => {
      touchBatch(db, id, { ...counts, state, endedAt });
      if (state === 'done') deleteRoots(db, id);
    };
    file.commit(labelOfImport(counts.imported), close, {
      mergeKey: mergeKeyOf(id),
      detail: { count: counts.imported },
    });
    return { ...batch, endedAt, state, ...counts, problems: work.problems };
  };
  file.spareMemory(true);
  try {
    options.onProgress({ done: 0, total: 0, doneBytes: 0, totalBytes: 0, current: batch.label });
    const unread = (options.unread ?? []).map(({ path: name, reason }) => ({
      path: name,
      problem: { code: 'file.unreadable', detail: { file: name, reason } },
      count: 1,
    }));
    await work.run(roots, unread);
    return end(options.signal.aborted ? 'cancelled' : 'done');
  } catch (error) {
    if (error instanceof BatchGone) {
      const endedAt = new Date().toISOString();
      return { ...batch, endedAt, state: 'cancelled', ...NO_COUNTS, problems: [] };
    }
    try {
      end('interrupted');
    } catch {
      // The disk that refused the documents may refuse this too; the batch is marked when the file is opened next.
    }
    throw error;
  } finally {
    file.spareMemory(false);
    await pool.close();
  }
}
