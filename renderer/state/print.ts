import { isCitationFault, isFilingFault } from '../../shared/domain/citation-fault.ts';
import type { Job } from '../../shared/domain/job.ts';
import { bridge } from '../api/bridge.ts';
import { client } from '../api/client.ts';
import { act } from './act.ts';
import { toProblem } from './call-cache.ts';
import { flushMemos } from './memo-session.ts';
import { showProblem } from './toasts.ts';

/** Ctrl+P goes to a source. */
export const PRINT_KEYS = '$mod+Alt+Shift+p';

export interface PrintWish {
  readonly memoId: string;
  readonly withExhibits: boolean;
  /** The faults of the cite-check were shown and are accepted. */
  readonly acceptFaults: boolean;
}

/** The end of a job, whenever it comes. */
const ended = (start: () => Promise<string | undefined>): Promise<Job | undefined> =>
  new Promise((resolve) => {
    const known = new Map<string, Job>();
    let wanted: string | undefined;
    const settle = (): void => {
      const job = wanted === undefined ? undefined : known.get(wanted);
      if (!job || job.state === 'running') return;
      stop();
      resolve(job);
    };
    const stop = client.on('job', (job) => {
      known.set(job.id, job);
      settle();
    });
    void start().then((id) => {
      wanted = id;
      if (id === undefined) {
        stop();
        resolve(undefined);
      } else settle();
      return null;
    });
  });

/**
 * Typesets a memorandum and hands its pages to the printer as they are.
 * @returns `faults` when the cite-check found some that were not accepted: they are to be shown first
 */
export async function printMemo({ memoId, withExhibits, acceptFaults }: PrintWish): Promise<'done' | 'faults'> {
  try {
    await flushMemos();
    if (!acceptFaults) {
      const found = await client.call('export.check', { memoId });
      if (found.some((one) => isCitationFault(one) || isFilingFault(one))) return 'faults';
    }
    const destination = await bridge().printout();
    const what = { memoId, destination, withExhibits, attachOriginals: false, isPrint: true, acceptFaults };
    const job = await ended(async () => (await act('export.start', what))?.jobId);
    if (job?.problem) showProblem(job.problem);
    if (job?.state !== 'done' || job.outputPath === null) return 'done';
    const problem = await bridge().print(job.outputPath);
    if (problem) showProblem(problem);
  } catch (error) {
    showProblem(toProblem(error));
  }
  return 'done';
}
