import { ProblemError } from '../../shared/kernel/result.ts';
import type { Job } from '../../shared/domain/job.ts';
import { Gate } from './gate.ts';
import { problemOf } from './problem-of.ts';

/** What running work holds: how to report and how to learn that it must stop. */
export interface JobHandle {
  readonly id: string;
  readonly signal: AbortSignal;
  /** For work that can be held up between two steps. */
  readonly gate: Gate;
  progress(progress: Progress): void;
}

type Progress = Pick<Job, 'done' | 'total' | 'current'> & Partial<Pick<Job, 'doneBytes' | 'totalBytes'>>;

type Outcome = Partial<Pick<Job, 'batchId' | 'outputPath' | 'warnings' | 'pageCount' | 'conformance' | 'reread'>>;

type Begun = Pick<Job, 'id' | 'kind' | 'label' | 'batchId'> & Partial<Pick<Job, 'change'>>;

export interface Jobs {
  /** Starts work that reports `job` events; answers at once. */
  start(begin: Begun, run: (handle: JobHandle) => Promise<Outcome>): Job;
  cancel(id: string): void;
  /** Nothing happens to a job that has ended. */
  pause(id: string, isPaused: boolean): void;
  cancelAll(): void;
  /** Running ones, and those ended since the host started; newest first. */
  list(): readonly Job[];
  isRunning(kind: Job['kind']): boolean;
  /** Resolves when nothing runs any more. */
  settled(): Promise<void>;
}

/** Progress is told at most every 80 ms: more would only keep the page busy. */
const PROGRESS_INTERVAL = 80;

export function createJobs(emit: (job: Job) => void): Jobs {
  const jobs = new Map<string, { job: Job; abort: AbortController; gate: Gate; ended: Promise<void> }>();

  const put = (id: string, change: Partial<Job>): void => {
    const known = jobs.get(id);
    if (!known) return;
    known.job = { ...known.job, ...change };
    emit(known.job);
  };

  return {
    start(begin, run) {
      const abort = new AbortController();
      const gate = new Gate();
      const job: Job = {
        ...begin,
        state: 'running',
        isPaused: false,
        done: 0,
        total: 0,
        doneBytes: 0,
        totalBytes: 0,
        current: '',
        startedAt: new Date().toISOString(),
        endedAt: null,
        problem: null,
        outputPath: null,
        warnings: [],
        pageCount: null,
      };
      let told = 0;
      const handle: JobHandle = {
        id: begin.id,
        signal: abort.signal,
        gate,
        progress: (progress) => {
          const now = Date.now();
          if (now - told < PROGRESS_INTERVAL && progress.done !== progress.total) return;
          told = now;
          put(begin.id, progress);
        },
      };
      const work = async (): Promise<void> => {
        await Promise.resolve();
        try {
          const outcome = await run(handle);
          put(begin.id, {
            ...outcome,
            state: abort.signal.aborted ? 'cancelled' : 'done',
            isPaused: false,
            endedAt: new Date().toISOString(),
          });
        } catch (error) {
          const stopped = abort.signal.aborted && !(error instanceof ProblemError);
          const problem = stopped ? null : problemOf(error);
          put(begin.id, {
            problem,
            state: stopped ? 'cancelled' : 'failed',
            isPaused: false,
            endedAt: new Date().toISOString(),
          });
        }
      };
      const entry = { job, abort, gate, ended: Promise.resolve() };
      jobs.set(begin.id, entry);
      emit(job);
      entry.ended = work();
      return job;
    },
    cancel: (id) => jobs.get(id)?.abort.abort(),
    pause: (id, isPaused) => {
      const known = jobs.get(id);
      if (known?.job.state !== 'running' || known.gate.isPaused === isPaused) return;
      if (isPaused) known.gate.close();
      else known.gate.open();
      put(id, { isPaused });
    },
    cancelAll: () => {
      for (const { abort } of jobs.values()) abort.abort();
    },
    list: () => [...jobs.values()].map(({ job }) => job).toReversed(),
    isRunning: (kind) => [...jobs.values()].some(({ job }) => job.kind === kind && job.state === 'running'),
    settled: async () => {
      await Promise.all([...jobs.values()].map(({ ended }) => ended));
    },
  };
}
