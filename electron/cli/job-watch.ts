import type { Job } from '../../shared/domain/job.ts';

/** Hears the host's events and resolves when a job ends, whether it ends before or after it is asked about. */
export class JobWatch {
  readonly #ended = new Map<string, Job>();
  readonly #waiting = new Map<string, (job: Job) => void>();
  readonly #report: (line: string) => void;

  constructor(report: (line: string) => void) {
    this.#report = report;
  }

  hear(event: string, data: unknown): void {
    if (event !== 'job') return;
    const job = data as Job;
    if (job.state === 'running') {
      if (job.total > 0) this.#report(`${job.done}/${job.total} ${job.current}`);
      return;
    }
    this.#ended.set(job.id, job);
    this.#waiting.get(job.id)?.(job);
    this.#waiting.delete(job.id);
  }

  finished(jobId: string): Promise<Job> {
    const ended = this.#ended.get(jobId);
    return ended ? Promise.resolve(ended) : new Promise((resolve) => this.#waiting.set(jobId, resolve));
  }
}
