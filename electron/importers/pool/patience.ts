/**
 * How long a document has been read without progress, in time that its thread could use: on a machine busy with other things a long document is not
 * taken for one that hangs.
 */
import type { Heartbeat } from './heartbeat.ts';

/** Even where next to nothing of a processor was to be had, this share of the time on the wall counts: no wait is without end. */
const LEAST = 1 / 6;

/**
 * How much of a stretch of time counts.
 * @param elapsed milliseconds on the wall
 * @param processor milliseconds of processor time that the whole process had meanwhile
 * @param idle milliseconds for which the thread waited of its own accord, which no load explains
 */
export const countedTime = (elapsed: number, processor: number, idle: number): number =>
  idle > elapsed / 2 ? elapsed : Math.min(elapsed, Math.max(processor, elapsed * LEAST));

/** Of one thread. Milliseconds that count. */
export class Patience {
  private job = 0;
  private progress = 0;
  private idle = 0;
  /** Since the last progress, and since the document was begun. */
  stalled = 0;
  worked = 0;

  /** @param idle milliseconds for which the thread has had nothing to do since it began */
  look({ job, progress }: Heartbeat, { elapsed, processor }: Stretch, idle: number): void {
    const counted = countedTime(elapsed, processor, idle - this.idle);
    const isSame = job === this.job;
    this.worked = isSame ? this.worked + counted : 0;
    this.stalled = isSame && progress === this.progress ? this.stalled + counted : 0;
    [this.job, this.progress, this.idle] = [job, progress, idle];
  }
}

/** Milliseconds on the wall, and of the processor that the whole process had meanwhile. */
interface Stretch {
  readonly elapsed: number;
  readonly processor: number;
}

/** Measures stretches of time of this process. */
export class Stretches {
  private at = performance.now();
  private used = process.cpuUsage();

  /** Since it was last asked. */
  next(): Stretch {
    const [at, used] = [performance.now(), process.cpuUsage()];
    const processor = (used.user + used.system - this.used.user - this.used.system) / 1_000;
    const elapsed = at - this.at;
    [this.at, this.used] = [at, used];
    return { elapsed, processor };
  }
}
