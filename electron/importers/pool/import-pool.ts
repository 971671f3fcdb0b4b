/** A few threads that read documents. One that hangs or dies is replaced, and the document that did it is kept without being opened again. */
import { availableParallelism } from 'node:os';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import type { Problem } from '../../../shared/kernel/result.ts';
import { workerPath } from '../../system/worker-path.ts';
import type { ReadJob, ReadOutcome } from '../read-document.ts';
import { clockSince, makeHeartbeat, readHeartbeat } from './heartbeat.ts';
import { Stretches } from './patience.ts';
import { newThread, unreadable, type Thread, type Waiting } from './pool-thread.ts';
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

interface PoolOptions {
  readonly size?: number;
  /** A document that shows no progress for so long (a page read is progress), as far as there was a processor for it, is given up. */
  readonly seconds?: number;
  /** Memory that a thread's values may take; buffers are bounded by what is read. */
  readonly megabytes?: number;
  /** Megabytes by which the process may grow: above the first, documents are read one at a time; beyond the second, the one at work is given up. */
  readonly growth?: { readonly calm: number; readonly most: number };
  /** Module that the threads run. */
  readonly entry?: string;
  /** Started ahead of any document: its threads are to be up to speed when the first comes. Told what they read of their own, which is to be given back. */
  readonly onRehearsed?: (outcomes: readonly ReadOutcome[]) => void;
}

/**
 * Megabytes that the whole process may grow by while it reads, buffers of parsers and databases included, which no limit of a thread counts. Above the
 * first, documents are read one at a time; what grows beyond the second by itself is given up.
 */
const GROWTH = { calm: 768, most: 3_072 } as const;
const MEGABYTE = 1024 * 1024;

/** However steadily it progresses, no document may hold up the others longer. */
const LONGEST = 10 * 60_000;
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
  private readonly seconds: number;
  private readonly entry: string;
  private readonly onRehearsed: PoolOptions['onRehearsed'];
  private readonly limits: ResourceLimits;
  private readonly megabytes: number;
  private readonly growth: { readonly calm: number; readonly most: number };
  private readonly resident = process.memoryUsage.rss() / MEGABYTE;
  /** The process has grown so much that nothing is read ahead. */
  private isTight = false;
  private readonly epoch = Date.now();
  private readonly threads: Thread[] = [];
  private readonly queue: Waiting[] = [];
  private readonly watch: NodeJS.Timeout;
  private readonly stretches = new Stretches();
  private next = 1;
  private stillborn = 0;
  private closed = false;
  private isDispatching = false;
  /** Place in the queue of the first that waits. */
  private first = 0;

  constructor({
    size = defaultSize(),
    seconds = 20,
    megabytes = 1_024,
    growth = GROWTH,
    entry = workerPath('import-worker'),
    onRehearsed,
  }: PoolOptions) {
    this.size = size;
    this.seconds = seconds;
    this.entry = entry;
    this.onRehearsed = onRehearsed;
    this.growth = growth;
    this.megabytes = megabytes;
    this.limits = { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };
    this.watch = setInterval(() => this.lookAfter(), Math.min(250, seconds * 250));
    this.watch.unref();
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
    clearInterval(this.watch);
    const threads = this.threads.splice(0);
    this.failAll(threads, new Error('the pool is closed'));
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  }

  letGo(): void {
    for (const { worker } of this.threads) worker.unref();
  }

  hold(): void {
    for (const { worker } of this.threads) worker.ref();
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
    if (this.isTight && this.threads.some(({ jobs }) => jobs.size > 0)) return undefined;
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

  private lookAfter(): void {
    this.endHung();
    const now = process.memoryUsage.rss() / MEGABYTE;
    this.endGreedy(now);
    const wasTight = this.isTight;
    this.isTight = now - this.resident > this.growth.calm;
    if (wasTight && !this.isTight) this.dispatch();
  }

  /** A document since whose start the process has grown beyond all measure; of several the largest, since files differ more than what is made of them. */
  private endGreedy(now: number): void {
    const greedy: { readonly thread: Thread; readonly size: number }[] = [];
    for (const thread of this.threads) {
      const { job } = readHeartbeat(thread.heartbeat);
      if (thread.met.job !== job) thread.met = { job, resident: now };
      const size = thread.jobs.get(job)?.job.size;
      if (size !== undefined && now - thread.met.resident > this.growth.most) greedy.push({ thread, size });
    }
    const [largest] = greedy.sort((a, b) => b.size - a.size);
    if (!largest) return;
    this.bury(largest.thread, { code: 'source.memory', detail: { limit: this.growth.most } });
    void largest.thread.worker.terminate();
  }

  private endHung(): void {
    const now = clockSince(this.epoch);
    const stretch = this.stretches.next();
    for (const thread of this.threads.slice()) {
      const { worker, heartbeat, patience } = thread;
      const beat = readHeartbeat(heartbeat);
      patience.look(beat, stretch, worker.performance.eventLoopUtilization().idle);
      if (beat.job === 0 || (patience.stalled <= this.seconds * 1_000 && patience.worked <= LONGEST)) continue;
      const seconds = Math.round((now - beat.started) / 1_000);
      this.bury(thread, { code: 'source.timeout', detail: { seconds } });
      void worker.terminate();
    }
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
