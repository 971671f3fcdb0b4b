/** The reading of very many texts, shown among the tasks: held up, stopped and gone on with like an import. */
import type { Job } from '../../shared/domain/job.ts';
import { makeId } from '../system/make-id.ts';
import type { ShowReading } from '../usecases/long-reading.ts';
import type { Jobs } from './jobs.ts';

export const readingJob =
  (jobs: Jobs, kind: Extract<Job['kind'], 'proposals' | 'divergences'>): ShowReading =>
  (run) =>
    new Promise((resolve) => {
      jobs.start({ id: makeId(), kind, label: '', batchId: null }, async (handle) => {
        try {
          const { warnings } = await run({
            signal: handle.signal,
            pause: handle.gate,
            progress: (progress) => handle.progress(progress),
          });
          return { warnings };
        } finally {
          resolve();
        }
      });
    });
