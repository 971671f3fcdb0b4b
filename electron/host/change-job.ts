/** A change of very many records that lasts is shown among the tasks, with how far it is and a way to stop it. */
import type { LongChange } from '../store/long-change.ts';
import { makeId } from '../system/make-id.ts';
import type { Jobs } from './jobs.ts';

export function showLongChange(jobs: Jobs, change: LongChange): void {
  const begin = { id: makeId(), kind: 'change', label: '', batchId: null, change: change.what } as const;
  jobs.start(begin, async (handle) => {
    const { signal } = handle;
    if (signal.aborted) change.stop();
    else signal.addEventListener('abort', change.stop, { once: true });
    change.onProgress((progress) => handle.progress({ ...progress, current: '' }));
    try {
      await change.ended;
    } catch (error) {
      // That it was stopped is told to whoever began the change; the job is only cancelled.
      if (!signal.aborted) throw error;
    }
    return {};
  });
}
