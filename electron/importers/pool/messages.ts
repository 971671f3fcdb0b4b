import type { ReadJob, ReadOutcome } from '../read-document.ts';

/** Given to a worker when it starts. */
export interface WorkerSetup {
  readonly heartbeat: Int32Array<SharedArrayBuffer>;
  /** Start of the heartbeat's clock, milliseconds since 1970. */
  readonly epoch: number;
}

/** One document per message. */
export interface ReadRequest {
  readonly number: number;
  readonly job: ReadJob;
}

export interface ReadAnswer {
  readonly number: number;
  readonly outcome: ReadOutcome;
}
