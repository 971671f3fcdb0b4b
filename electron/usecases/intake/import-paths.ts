/**
 * Brings files and folders into the case: found, read by the pool, written in parts that together are one step to undo. What mails and archives hold
 * follows them as sources of their own.
 */
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Batch, ImportProblem } from '../../../shared/domain/source.ts';
import type { FoundFile } from '../../importers/imported.ts';
import { displayName } from '../../importers/folder/display-name.ts';
import { walkPaths, type Walked } from '../../importers/folder/walk.ts';
import { openImportPool, type ImportPool } from '../../importers/pool/import-pool.ts';
import type { ReadJob, ReadOutcome } from '../../importers/read-document.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { findSourceByHash, insertBatch, insertProblems } from '../../store/queries/source.ts';
import { makeId } from '../../system/make-id.ts';
import { NO_COUNTS, toImportProblem, type BatchCounts } from './batch-progress.ts';
import { BatchGone, commitArrivals, mergeKeyOf, touchBatch } from './commit-arrivals.ts';
import { OpenContainers } from './open-containers.ts';
import { ReadAhead } from './read-ahead.ts';
import type { Arrival } from './write-arrivals.ts';

export interface ImportProgress {
  /** Documents that are through, of all found so far. `total` is 0 while folders are still being walked, and grows when an archive is opened. */
  readonly done: number;
  readonly total: number;
  /** Path of the file at hand, for display. */
  readonly current: string;
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
}

/** A transaction takes about this many documents (more is no faster), bytes, or milliseconds since its first arrived. */
const PART = { documents: 400, bytes: 16 * 1024 * 1024, milliseconds: 2_000 } as const;
/** Formats that take long to read are first identified, so that a folder dropped again costs little. */
const COSTLY = /\.(?:pdf|docx|odt)$/iu;

class Import {
  counts: BatchCounts = NO_COUNTS;
  readonly problems: ImportProblem[] = [];
  private readonly file: CaseFile;
  private readonly batchId: string;
  private readonly pool: ImportPool;
  private readonly options: ImportOptions;
  private readonly today = new Date().toISOString().slice(0, 10);
  private readonly containers = new OpenContainers();
  /** Files found, and documents found inside them so far. */
  private total = 0;
  private arrivals: Arrival[] = [];
  private arrivedBytes = 0;
  private firstArrival = 0;
  private done = 0;

  constructor(file: CaseFile, batchId: string, pool: ImportPool, options: ImportOptions) {
    this.file = file;
    this.batchId = batchId;
    this.pool = pool;
    this.options = options;
  }

  /** Settles what needs no reading, then reads and writes the rest in order. */
  async run({ files, leftAside }: Walked): Promise<void> {
    const aside = leftAside.reduce((sum, { count }) => sum + count, 0);
    this.counts = { ...NO_COUNTS, found: files.length + aside, skipped: aside };
    this.file.commit(
      'sources.imported',
      (db) => {
        touchBatch(db, this.batchId, this.counts);
        const problems = leftAside.map((one) => toImportProblem(one.path, one.problem));
        insertProblems(db, this.batchId, problems);
        this.problems.push(...problems);
      },
      { mergeKey: mergeKeyOf(this.batchId), detail: { count: 0 } },
    );
    this.total = files.length;
    const queue = new ReadAhead(files, (found) => this.readOne(found));
    while (!this.options.signal.aborted && (await this.takeOne(queue)))
      // What the lawyer asks for meanwhile is answered between two parts.
      if (this.arrivals.length === 0) await setImmediate();
    this.write();
  }

  private async readOne(found: FoundFile): Promise<ReadOutcome> {
    const { path: where, inside, fileName, relativePath, size } = found;
    if (size === 0) return { ok: false, error: { code: 'file.empty', detail: { file: relativePath } } };
    const own: ReadJob = { path: where, fileName, relativePath, size, today: this.today, depth: 'text' };
    const job = inside ? { ...own, inside } : own;
    if (COSTLY.test(fileName)) {
      const identified = await this.pool.read({ ...job, depth: 'hash' });
      if (!identified.ok || findSourceByHash(this.file.read, identified.sha256)) return identified;
    }
    return this.pool.read(job);
  }

  /** Waits for the next document in order. @returns false when there is none, or the import was cancelled */
  private async takeOne(queue: ReadAhead): Promise<boolean> {
    const next = queue.take();
    if (!next) return false;
    const { found } = next;
    const tell = (): void =>
      this.options.onProgress({ done: this.done, total: this.total, current: found.relativePath });
    tell();
    const { signal } = this.options;
    const outcome = next.outcome instanceof Promise ? await unlessAborted(next.outcome, signal) : next.outcome;
    if (!outcome) return false;
    const inner = this.containers.expand(found, outcome);
    queue.insert(inner.found);
    this.total += inner.found.length;
    this.add({ found, outcome, inside: inner.found.length, leftAside: inner.leftAside });
    tell();
    return true;
  }

  private add(arrival: Arrival): void {
    if (this.arrivals.length === 0) this.firstArrival = Date.now();
    this.arrivals.push(arrival);
    const { outcome } = arrival;
    this.arrivedBytes += outcome.ok ? outcome.size + (outcome.document?.text?.body.length ?? 0) : 0;
    this.done++;
    const isFull = this.arrivals.length >= PART.documents || this.arrivedBytes >= PART.bytes;
    if (isFull || Date.now() - this.firstArrival >= PART.milliseconds) this.write();
  }

  private write(): void {
    const arrivals = this.arrivals;
    [this.arrivals, this.arrivedBytes] = [[], 0];
    if (arrivals.length === 0) return;
    const { counts, problems } = commitArrivals(this.file, this.batchId, arrivals, this.counts);
    this.counts = counts;
    for (const problem of problems) this.problems.push(problem);
  }
}

/** Undefined as soon as the signal aborts, whatever the promise is still waiting for. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(undefined);
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

const labelOf = (paths: readonly string[]): string => {
  const names = paths.map((one) => displayName(Buffer.from(path.basename(path.resolve(one)))));
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')}… (${names.length})`;
};

/**
 * Imports everything below the given paths. A file that cannot be read, a duplicate or a document without text is told in the batch's problems and
 * never stops the rest. Sources are numbered in the order of the walk.
 * @returns the batch as it stands in the case file: `done`, or `cancelled` with what had been read in
 * @throws ProblemError `disk.full` and the like; what was committed before stays, and the batch is `interrupted`
 */
export async function importPaths(file: CaseFile, paths: readonly string[], options: ImportOptions): Promise<Batch> {
  const id = options.batchId ?? makeId();
  const label = options.label ?? labelOf(paths);
  const startedAt = new Date().toISOString();
  const mergeKey = mergeKeyOf(id);
  file.commit('sources.imported', (db) => insertBatch(db, { id, label, startedAt }), {
    mergeKey,
    detail: { count: 0 },
  });
  const pool = openImportPool();
  const work = new Import(file, id, pool, options);
  const end = (state: Batch['state']): Batch => {
    const endedAt = new Date().toISOString();
    file.commit('sources.imported', (db) => touchBatch(db, id, { ...work.counts, state, endedAt }), {
      mergeKey,
      detail: { count: work.counts.imported },
    });
    return { id, label, startedAt, endedAt, state, ...work.counts, problems: work.problems };
  };
  try {
    options.onProgress({ done: 0, total: 0, current: label });
    const { files, leftAside } = await walkPaths(paths, options.signal);
    const unread = (options.unread ?? []).map(({ path: name, reason }) => ({
      path: name,
      problem: { code: 'file.unreadable', detail: { file: name, reason } },
      count: 1,
    }));
    await work.run({ files, leftAside: [...leftAside, ...unread] });
    return end(options.signal.aborted ? 'cancelled' : 'done');
  } catch (error) {
    if (error instanceof BatchGone) {
      const endedAt = new Date().toISOString();
      return { id, label, startedAt, endedAt, state: 'cancelled', ...NO_COUNTS, problems: [] };
    }
    try {
      end('interrupted');
    } catch {
      // The disk that refused the documents may refuse this too; the batch is marked when the file is opened next.
    }
    throw error;
  } finally {
    await pool.close();
  }
}
