/** One run of an import: reads what the walk found and writes it in parts. */
import { setImmediate } from 'node:timers/promises';
import type { ImportProblem } from '../../../shared/domain/source.ts';
import type { FoundFile, LeftAside } from '../../importers/imported.ts';
import { walkPaths, type Walked } from '../../importers/folder/walk.ts';
import type { ImportPool } from '../../importers/pool/import-pool.ts';
import { giveBack, type ReadJob, type ReadOutcome } from '../../importers/read-document.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { findSourceByHash } from '../../store/queries/source.ts';
import { NO_COUNTS, type BatchCounts } from './batch-progress.ts';
import { commitArrivals } from './commit-arrivals.ts';
import { FoundAhead } from './found-ahead.ts';
import type { ImportOptions } from './import-paths.ts';
import { OpenContainers } from './open-containers.ts';
import { ReadAhead } from './read-ahead.ts';
import type { Settled } from './settled.ts';
import type { Arrival } from './write-arrivals.ts';

/**
 * A transaction takes at most this many documents (more is no faster), bytes, or milliseconds since its first arrived. While the next document is still
 * being read fewer are written: at first few, then as many as are in, so that writing begins while most are being read; up to a hundred during the
 * first thousand, so that a small import, which ends there, has not many left to write when the last one was read.
 */
const PART = {
  first: 24,
  early: 100,
  documents: 200,
  aside: 1_000,
  bytes: 16 * 1024 * 1024,
  milliseconds: 2_000,
} as const;
/** Formats that take long to read are first identified, so that a folder dropped again costs little. */
const COSTLY = /\.(?:pdf|docx|odt)$/iu;

/** Documents of an import whose parts are the early ones. */
const EARLY = 1_000;
const leastAfter = (written: number): number =>
  written < EARLY ? Math.min(PART.early, Math.max(PART.first, written)) : PART.documents;

export class ImportRun {
  counts: BatchCounts = NO_COUNTS;
  readonly problems: ImportProblem[] = [];
  private readonly file: CaseFile;
  private readonly batchId: string;
  private readonly pool: ImportPool;
  private readonly options: ImportOptions;
  private readonly today = new Date().toISOString().slice(0, 10);
  private readonly containers = new OpenContainers();
  private readonly settled: Settled | undefined;
  /** Files that are read again only for what they hold. */
  private readonly reopened = new Set<FoundFile>();
  /** Files found, and documents found inside them so far. */
  private total = 0;
  private totalBytes = 0;
  /** Where there is more than is held: what a walk through all of it has counted. */
  private counted = { files: 0, bytes: 0 };
  /** Found since the last transaction, and what of that is left aside. */
  private fresh = 0;
  private aside: LeftAside[] = [];
  private isOver = false;
  private arrivals: Arrival[] = [];
  private arrivedBytes = 0;
  private firstArrival = 0;
  private done = 0;
  private doneBytes = 0;

  /** @param before what an earlier run of the same batch came to */
  constructor(
    file: CaseFile,
    batchId: string,
    pool: ImportPool,
    options: ImportOptions,
    before?: { readonly counts: BatchCounts; readonly settled: Settled },
  ) {
    const { imported, duplicates, skipped } = before?.counts ?? NO_COUNTS;
    // What an earlier run is through with; the walk finds the rest.
    this.counts = { found: imported + duplicates + skipped, imported, duplicates, skipped };
    this.settled = before?.settled;
    this.file = file;
    this.batchId = batchId;
    this.pool = pool;
    this.options = options;
  }

  /**
   * Walks, reads and writes what is found, in order.
   * @param leftAside files that never got here
   */
  async run(roots: readonly string[], leftAside: readonly LeftAside[]): Promise<void> {
    const { signal, pause } = this.options;
    this.setAside(leftAside);
    const found = new FoundAhead(walkPaths(roots, signal), (part) => this.sift(part));
    const queue = new ReadAhead(
      () => found.next(),
      (one) => this.readOne(one),
    );
    let counting: Promise<void> | undefined;
    try {
      while (!signal.aborted) {
        // Walking on costs no time while nothing is there to be written; and what is read must not run out of files.
        if (found.hasRoom && (!queue.isReady || this.done % PART.early === 0)) await found.look();
        else if (!found.hasRoom && !found.isOver && !this.settled) counting ??= this.count(roots);
        if (this.aside.length >= PART.aside) this.write();
        if (found.hasRoom && !queue.isReady) continue;
        if (!(await this.takeOne(queue)) && found.isOver) break;
        if (this.isWorthWriting) {
          // What was read meanwhile is heard of only between two turns.
          if (!queue.isReady) await setImmediate();
          if (!queue.isReady) this.write();
        }
        // What the lawyer asks for meanwhile is answered between two parts.
        if (this.arrivals.length === 0) await setImmediate();
        if (pause?.isPaused) {
          this.write();
          await pause.ended(signal);
        }
      }
    } finally {
      this.isOver = true;
      await found.end();
      await counting;
    }
    this.write();
  }

  private setAside(leftAside: readonly LeftAside[]): void {
    const untold = this.settled?.untold(leftAside) ?? leftAside;
    this.fresh += untold.reduce((sum, { count }) => sum + count, 0);
    this.aside.push(...untold);
  }

  /** @returns what of it is to be read */
  private sift({ files, leftAside }: Walked): FoundFile[] {
    this.setAside(leftAside);
    const wanted = files.filter((one) => this.isWanted(one));
    this.fresh += wanted.filter((one) => !this.reopened.has(one)).length;
    this.total += wanted.length;
    this.totalBytes += wanted.reduce((sum, { size }) => sum + size, 0);
    return wanted;
  }

  /** Counts all there is to be read, so that progress can be told of a number that does not grow with it. */
  private async count(roots: readonly string[]): Promise<void> {
    const counted = { files: 0, bytes: 0 };
    for await (const { files } of walkPaths(roots, this.options.signal)) {
      if (this.isOver) return;
      counted.files += files.length;
      counted.bytes += files.reduce((sum, { size }) => sum + size, 0);
    }
    this.counted = counted;
  }

  /** @returns false for what an earlier run is through with */
  private isWanted(found: FoundFile): boolean {
    const met = this.settled?.meet(found.relativePath) ?? 'new';
    if (met === 'container') this.reopened.add(found);
    return met !== 'settled';
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
    const tell = (): void => {
      const { done, doneBytes, counted } = this;
      const [total, totalBytes] = [Math.max(this.total, counted.files), Math.max(this.totalBytes, counted.bytes)];
      this.options.onProgress({ done, total, doneBytes, totalBytes, current: found.relativePath });
    };
    tell();
    const { signal } = this.options;
    const outcome = next.outcome instanceof Promise ? await unlessAborted(next.outcome, signal) : next.outcome;
    if (!outcome) return false;
    const inner = this.containers.expand(found, outcome);
    const inside = inner.found.filter((one) => this.isWanted(one));
    queue.insert(inside);
    this.total += inside.length;
    // Most of an archive is in its members, which are counted one by one.
    this.totalBytes += inside.reduce((sum, { size }) => sum + size, 0);
    this.done++;
    this.doneBytes += found.size;
    if (this.reopened.delete(found)) this.fresh += inside.filter((one) => !this.reopened.has(one)).length;
    else this.add({ found, outcome, inside: inner.found.length, leftAside: inner.leftAside });
    tell();
    return true;
  }

  private add(arrival: Arrival): void {
    if (this.arrivals.length === 0) this.firstArrival = Date.now();
    this.arrivals.push(arrival);
    const { outcome } = arrival;
    this.arrivedBytes += outcome.ok ? outcome.size + (outcome.document?.text?.body.length ?? 0) : 0;
    const isFull = this.arrivals.length >= PART.documents || this.arrivedBytes >= PART.bytes;
    if (isFull || Date.now() - this.firstArrival >= PART.milliseconds) this.write();
  }

  /** There is enough for a transaction, if there is nothing else to do. */
  private get isWorthWriting(): boolean {
    return this.arrivals.length >= leastAfter(this.done - this.arrivals.length);
  }

  private write(): void {
    const { arrivals, aside } = this;
    this.counts = { ...this.counts, found: this.counts.found + this.fresh };
    [this.arrivals, this.arrivedBytes, this.aside, this.fresh] = [[], 0, [], 0];
    if (arrivals.length + aside.length === 0) return;
    const { counts, problems } = commitArrivals(this.file, this.batchId, arrivals, this.counts, aside);
    this.counts = counts;
    for (const problem of problems) this.problems.push(problem);
    for (const { outcome } of arrivals) giveBack(outcome);
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
