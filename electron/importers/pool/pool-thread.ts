import type { Worker } from 'node:worker_threads';
import type { Problem } from '../../../shared/kernel/result.ts';
import type { ReadJob, ReadOutcome } from '../read-document.ts';
import { Patience } from './patience.ts';

/** A document asked for. */
export interface Waiting {
  readonly number: number;
  readonly job: ReadJob;
  readonly resolve: (outcome: ReadOutcome) => void;
  readonly reject: (error: Error) => void;
}

/** A thread with the documents it was given. */
export interface Thread {
  readonly worker: Worker;
  readonly heartbeat: Int32Array<SharedArrayBuffer>;
  readonly jobs: Map<number, Waiting>;
  /** How many of its jobs are not small. */
  large: number;
  /** Gets small ones until it has enough. */
  isFilling: boolean;
  /** The job at work when it was last looked after, and megabytes of the process when that was first seen. */
  met: { readonly job: number; readonly resident: number };
  readonly patience: Patience;
  /** Its values are being added up. */
  isMeasured: boolean;
  gone: boolean;
}

export const newThread = (worker: Worker, heartbeat: Thread['heartbeat']): Thread => ({
  worker,
  heartbeat,
  jobs: new Map(),
  large: 0,
  isFilling: true,
  met: { job: 0, resident: 0 },
  patience: new Patience(),
  isMeasured: false,
  gone: false,
});

/** Bytes that the values of a thread take, some that nothing refers to any more among them; none of a thread that has ended. */
export async function heapOf({ worker }: Thread): Promise<number> {
  try {
    return (await worker.getHeapStatistics()).used_heap_size;
  } catch {
    return 0;
  }
}

/** Not even its bytes could be hashed: a disk that does not answer, say. */
export const unreadable = (job: ReadJob, { code }: Problem): Problem => ({
  code: 'file.unreadable',
  detail: { file: job.relativePath, reason: code },
});
