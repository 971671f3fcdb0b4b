import type { ReadJob, ReadOutcome } from '../read-document.ts';

/** Given to a worker when it starts. */
export interface WorkerSetup {
  readonly heartbeat: Int32Array<SharedArrayBuffer>;
  /** Start of the heartbeat's clock, milliseconds since 1970. */
  readonly epoch: number;
  /** Waiting for its first document, it reads texts of its own (see `rehearse`). */
  readonly rehearses: boolean;
}

/** One of the documents of a message; small ones travel by the dozen, since each message costs as much as reading a page. */
export interface ReadRequest {
  readonly number: number;
  readonly job: ReadJob;
}

export interface ReadAnswer {
  /** Of the request; `REHEARSED` when there was none. */
  readonly number: number;
  readonly outcome: ReadOutcome;
}

/** Number of the answers of a rehearsal (see `rehearse`): requests count from 1. */
export const REHEARSED = 0;

/** Read quickly, and in memory many at a time. */
export const isSmall = ({ size }: Pick<ReadJob, 'size'>): boolean => size < 64 * 1024;
