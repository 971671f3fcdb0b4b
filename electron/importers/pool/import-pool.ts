/** A few threads that read documents. One that hangs or dies is replaced, and the document that did it is kept without being opened again. */
import { availableParallelism, totalmem } from 'node:os';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { Problem } from '../../../shared/kernel/result.ts';
import { spareHeap } from '../../system/spare-heap.ts';
import { workerPath } from '../../system/worker-path.ts';
import type { ReadJob, ReadOutcome } from '../read-document.ts';
import { makeHeartbeat, readHeartbeat } from './heartbeat.ts';
import { newThread, unreadable, type Thread, type Waiting } from './pool-thread.ts';
import { growthOn, PoolWatch, type PoolLimits } from './pool-watch.ts';
import { isSmall, REHEARSED, type ReadAnswer, type ReadRequest, type WorkerSetup } from './messages.ts';

export interface ImportPool {
  /**
   * Reads one document; any number may be asked for at once, and they are begun in that order.
   * @throws when the pool was closed meanwhile, or when its threads cannot start at all
   */
  read(job: ReadJob): Promise<ReadOutcome>;
  /** Waiting for work it keeps no program running, until it is held again. */
  letGo(): void;
  hold(): void;
  /** Ends every thread at once; what is being read is given up. */
  close(): Promise<void>;
}

interface PoolOptions extends Partial<PoolLimits> {
  readonly size?: number;
  /** Module that the threads run. */
  readonly entry?: string;
  /** Started ahead of any document: its threads are to be up to speed when the first comes. Told what they read of their own, which is to be given back. */
  readonly onRehearsed?: (outcomes: readonly ReadOutcome[]) => void;
}

/**
 * Of the engine's own limit, in that of a document: far beyond it. At its own limit the engine ends the thread alone if what it asked for last was small,
 * but the whole program if it was a table that doubles.
 */
const BEYOND = 8;

/**
 * Asked for ahead per thread, so that it goes on while the host writes: many small documents, hardly any that may take long, and no small one behind
 * a large one while another thread is free.
 */
const AHEAD = { small: 256, large: 2 } as const;
/** A thread that has fewer than this ahead gets more, many at once. */
const REFILL = 192;
/** Threads that die before their first document, one after the other: something is wrong with the program, not with a document. */
const STILLBORN = 3;

/** Cores less one for the host and its database, at most three: parsing also takes memory. */
const defaultSize = (): number => Math.max(1, Math.min(availableParallelism() - 1, 3));

class Pool implements ImportPool {
  private readonly size: number;
  private readonly entry: string;
  private readonly onRehearsed: PoolOptions['onRehearsed'];
  private readonly limits: ResourceLimits;
  private readonly megabytes: number;
  private readonly epoch = Date.now();
  private readonly threads: Thread[] = [];
  private readonly queue: Waiting[] = [];
  private readonly watch: PoolWatch;
  private next = 1;
  private stillborn = 0;
  private closed = false;
  private isDispatching = false;
  private isSparing = false;
  /** Place in the queue of the first that waits. */
  private first = 0;

  constructor({
    size = defaultSize(),
    seconds = 20,
    megabytes = 1_024,
    growth = growthOn(totalmem()),
    entry = workerPath('import-worker'),
    onRehearsed,
  }: PoolOptions) {
    this.size = size;
    this.entry = entry;
    this.onRehearsed = onRehearsed;
    this.megabytes = megabytes;
    this.limits = { maxOldGenerationSizeMb: BEYOND * megabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };
    this.watch = new PoolWatch(
      { seconds, megabytes, growth },
      {
        threads: this.threads,
        epoch: this.epoch,
        giveUp: (thread, problem) => this.giveUp(thread, problem),
        goOn: () => this.dispatch(),
      },
    );
    this.spare(true);
    // It loads while the folders are walked.
    this.start();
  }

  read(job: ReadJob): Promise<ReadOutcome> {
    return new Promise((resolve, reject) => {
      if (this.closed) {
        reject(new Error('the pool is closed'));
        return;
      }
      this.queue.push({ number: this.next++, job, resolve, reject });
      this.dispatchSoon();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    this.spare(false);
    this.watch.end();
    const threads = this.threads.splice(0);
    this.failAll(threads, new Error('the pool is closed'));
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  letGo(): void {
    for (const { worker } of this.threads) worker.unref();
    this.spare(false);
  }

  hold(): void {
    for (const { worker } of this.threads) worker.ref();
    this.spare(true);
  }

  /** What nothing refers to any more is cleared soon: it would count as the document's. */
  private spare(isSparing: boolean): void {
    if (this.isSparing !== isSparing) spareHeap(isSparing);
    this.isSparing = isSparing;
  }

  private failAll(threads: readonly Thread[], error: Error): void {
    for (const thread of threads) {
      thread.gone = true;
      for (const { reject } of thread.jobs.values()) reject(error);
      thread.jobs.clear();
    }
    for (const { reject } of this.queue.splice(0)) reject(error);
  }

  /** Soon, so that everything asked for at once goes in one message. */
  private dispatchSoon(): void {
    if (this.isDispatching) return;
    this.isDispatching = true;
    queueMicrotask(() => {
      this.isDispatching = false;
      this.dispatch();
    });
  }

  private dispatch(): void {
    const messages = new Map<Thread, ReadRequest[]>();
    for (let waiting = this.queue[this.first]; waiting && !this.closed; waiting = this.queue[this.first]) {
      const thread = this.threadFor(waiting.job);
      if (!thread) break;
      this.first++;
      thread.jobs.set(waiting.number, waiting);
      if (!isSmall(waiting.job)) thread.large++;
      const requests = messages.get(thread) ?? [];
      messages.set(thread, requests);
      requests.push({ number: waiting.number, job: waiting.job });
    }
    this.queue.splice(0, this.first);
    this.first = 0;
    for (const [thread, requests] of messages) {
      thread.isFilling = false;
      thread.worker.postMessage(requests);
    }
  }

  /** Undefined when every thread has enough to do. */
  private threadFor(job: ReadJob): Thread | undefined {
    if (this.watch.isTight && this.threads.some(({ jobs }) => jobs.size > 0)) return undefined;
    const idle = this.threads.find(({ jobs }) => jobs.size === 0);
    if (idle || this.threads.length < this.size) return idle ?? this.start();
    let best: Thread | undefined;
    for (const thread of this.threads) {
      const { jobs, large } = thread;
      thread.isFilling ||= jobs.size < REFILL;
      const isOpen = isSmall(job)
        ? large === 0 && thread.isFilling && jobs.size < AHEAD.small
        : jobs.size < AHEAD.large;
      if (isOpen && jobs.size < (best?.jobs.size ?? Infinity)) best = thread;
    }
    return best;
  }

  private start(): Thread {
    const heartbeat = makeHeartbeat();
    // One that replaces another has a document waiting.
    const rehearses = this.onRehearsed !== undefined && this.queue.length === 0;
    const setup: WorkerSetup = { heartbeat, epoch: this.epoch, rehearses };
    // Parsers may print; nothing of that belongs into the output of the program.
    const worker = new Worker(this.entry, {
      workerData: setup,
      resourceLimits: this.limits,
      stdout: true,
      stderr: true,
    });
    const thread = newThread(worker, heartbeat);
    let reason = 'exit';
    worker.on('message', (answers: readonly ReadAnswer[]) => {
      if (answers[0]?.number === REHEARSED) this.onRehearsed?.(answers.map(({ outcome }) => outcome));
      for (const { number, outcome } of answers) {
        const waiting = thread.jobs.get(number);
        if (!waiting) continue;
        this.stillborn = 0;
        thread.jobs.delete(number);
        if (!isSmall(waiting.job)) thread.large--;
        waiting.resolve(outcome);
      }
      this.dispatchSoon();
    });
    worker.on('error', (error) => {
      reason = error instanceof Error && 'code' in error ? String(error.code) : 'error';
    });
    worker.on('exit', () => {
      this.bury(
        thread,
        reason === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { code: 'source.memory', detail: { limit: this.megabytes } }
          : { code: 'source.crashed', detail: { reason } },
      );
    });
    this.threads.push(thread);
    return thread;
  }

  private giveUp(thread: Thread, problem: Problem): void {
    this.bury(thread, problem);
    void thread.worker.terminate();
  }

  /** Its unfinished documents go back to the front of the queue, the guilty one to be kept unopened. */
  private bury(thread: Thread, problem: Problem): void {
    if (thread.gone) return;
    thread.gone = true;
    this.threads.splice(this.threads.indexOf(thread), 1);
    const { job } = readHeartbeat(thread.heartbeat);
    if (job === 0 && ++this.stillborn >= STILLBORN) {
      this.failAll(
        [thread, ...this.threads],
        new Error(`the threads that read documents do not start (${problem.code})`),
      );
      return;
    }
    const again: Waiting[] = [];
    for (const waiting of thread.jobs.values()) {
      if (waiting.number !== job) again.push(waiting);
      else if (waiting.job.givenUp) waiting.resolve({ ok: false, error: unreadable(waiting.job, problem) });
      else again.push({ ...waiting, job: { ...waiting.job, givenUp: problem } });
    }
    this.queue.unshift(...again);
    this.dispatch();
  }
}

export const openImportPool = (options: PoolOptions = {}): ImportPool => new Pool(options);
