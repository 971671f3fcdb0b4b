/**
 * What a worker is doing, in memory that both sides see: the host can tell a hung document from a finished one whose answer still waits in the queue
 * while the host itself is busy writing.
 */
const JOB = 0;
const PROGRESS = 1;
const STARTED = 2;

export interface Heartbeat {
  /** Number of the job at work, 0 when idle. */
  readonly job: number;
  /** Milliseconds since the clock's start at the last progress, and at the start of this job. */
  readonly progress: number;
  readonly started: number;
}

export const makeHeartbeat = (): Int32Array<SharedArrayBuffer> => new Int32Array(new SharedArrayBuffer(12));

/** A clock that both threads read alike and that fits 32 bits. @param epoch milliseconds since 1970 */
export const clockSince = (epoch: number): number => Math.floor(Date.now() - epoch) & 0x7f_ff_ff_ff;

export function beatStart(memory: Int32Array, job: number, now: number): void {
  Atomics.store(memory, PROGRESS, now);
  Atomics.store(memory, STARTED, now);
  Atomics.store(memory, JOB, job);
}

export const beatProgress = (memory: Int32Array, now: number): void => void Atomics.store(memory, PROGRESS, now);

export const beatEnd = (memory: Int32Array): void => void Atomics.store(memory, JOB, 0);

export const readHeartbeat = (memory: Int32Array): Heartbeat => ({
  job: Atomics.load(memory, JOB),
  progress: Atomics.load(memory, PROGRESS),
  started: Atomics.load(memory, STARTED),
});
