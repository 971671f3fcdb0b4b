/** What is at work in the threads of a pool is looked at four times a second: what hangs or takes too much memory is given up. */
import type { Problem } from '../../../shared/kernel/result.ts';
import { clockSince, readHeartbeat } from './heartbeat.ts';
import { Stretches } from './patience.ts';
import { heapOf, type Thread } from './pool-thread.ts';

export interface PoolLimits {
  /** A document that shows no progress for so long (a page read is progress), as far as there was a processor for it, is given up. */
  readonly seconds: number;
  /** Memory that the values of a thread may take; buffers are bounded by what is read. */
  readonly megabytes: number;
  /** Megabytes by which the process may grow: above the first, documents are read one at a time; beyond the second, the one at work is given up. */
  readonly growth: { readonly calm: number; readonly most: number };
}

const MEGABYTE = 1024 * 1024;

/**
 * Of the whole process, buffers of parsers and databases included, which no limit of a thread counts: on a small computer a quarter of its memory, lest
 * the system end the program.
 * @param memory bytes that the computer has
 */
export function growthOn(memory: number): PoolLimits['growth'] {
  const most = Math.min(3_072, Math.round(memory / MEGABYTE / 4));
  return { calm: most / 4, most };
}

/** However steadily it progresses, no document may hold up the others longer. */
const LONGEST = 10 * 60_000;

interface Watched {
  /** As they are at each look. */
  readonly threads: readonly Thread[];
  readonly epoch: number;
  giveUp(thread: Thread, problem: Problem): void;
  /** There is memory again. */
  goOn(): void;
}

export class PoolWatch {
  /** The process has grown so much that nothing is read ahead. */
  isTight = false;
  private readonly resident = process.memoryUsage.rss() / MEGABYTE;
  private readonly stretches = new Stretches();
  private readonly timer: NodeJS.Timeout;
  private readonly limits: PoolLimits;
  private readonly pool: Watched;

  constructor(limits: PoolLimits, pool: Watched) {
    this.limits = limits;
    this.pool = pool;
    this.timer = setInterval(() => this.look(), Math.min(250, limits.seconds * 250));
    this.timer.unref();
  }

  end(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    this.endHung();
    for (const thread of this.pool.threads) void this.endDevouring(thread);
    const now = process.memoryUsage.rss() / MEGABYTE;
    this.endGreedy(now);
    const wasTight = this.isTight;
    this.isTight = now - this.resident > this.limits.growth.calm;
    if (wasTight && !this.isTight) this.pool.goOn();
  }

  private endHung(): void {
    const { seconds: most } = this.limits;
    const now = clockSince(this.pool.epoch);
    const stretch = this.stretches.next();
    for (const thread of this.pool.threads.slice()) {
      const { worker, heartbeat, patience } = thread;
      const beat = readHeartbeat(heartbeat);
      patience.look(beat, stretch, worker.performance.eventLoopUtilization().idle);
      if (beat.job === 0 || (patience.stalled <= most * 1_000 && patience.worked <= LONGEST)) continue;
      const seconds = Math.round((now - beat.started) / 1_000);
      this.pool.giveUp(thread, { code: 'source.timeout', detail: { seconds } });
    }
  }

  /** A document whose values take more than they may. */
  private async endDevouring(thread: Thread): Promise<void> {
    const { megabytes: limit } = this.limits;
    const { job } = readHeartbeat(thread.heartbeat);
    if (job === 0 || thread.isMeasured) return;
    thread.isMeasured = true;
    const taken = (await heapOf(thread)) / MEGABYTE;
    thread.isMeasured = false;
    if (taken > limit && readHeartbeat(thread.heartbeat).job === job)
      this.pool.giveUp(thread, { code: 'source.memory', detail: { limit } });
  }

  /** A document since whose start the process has grown beyond all measure; of several the largest, since files differ more than what is made of them. */
  private endGreedy(now: number): void {
    const { most: limit } = this.limits.growth;
    const greedy: { readonly thread: Thread; readonly size: number }[] = [];
    for (const thread of this.pool.threads) {
      const { job } = readHeartbeat(thread.heartbeat);
      if (thread.met.job !== job) thread.met = { job, resident: now };
      const size = thread.jobs.get(job)?.job.size;
      if (size !== undefined && now - thread.met.resident > limit) greedy.push({ thread, size });
    }
    const [largest] = greedy.sort((a, b) => b.size - a.size);
    if (largest) this.pool.giveUp(largest.thread, { code: 'source.memory', detail: { limit } });
  }
}
