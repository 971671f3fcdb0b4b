import { Worker } from 'node:worker_threads';
import type { DocumentEdit, LiveLayout, LivePage } from '../../../shared/domain/live-page.ts';
import type { PrintJob } from '../../../shared/memo/print-job.ts';
import { workerPath } from '../../system/worker-path.ts';
import type { LiveAnswer, LiveRequest } from './live-messages.ts';

/** A memorandum's pages in a thread of their own. */
export interface LiveSession {
  /** Lays the document out anew; only what changed need be given, of the text too. @throws Error when the session has ended */
  update(change: Partial<PrintJob>, edit?: DocumentEdit | null): Promise<LiveLayout>;
  /** Pages of the last update, 0…; null for one that is not there. */
  pages(indices: readonly number[]): Promise<readonly (LivePage | null)[]>;
  close(): Promise<void>;
}

/** Begins with a job whose exhibits need no bytes; `update` lays it out. */
export function openLivePages(job: PrintJob): LiveSession {
  const worker = new Worker(workerPath('live-worker'), { workerData: job });
  // It never keeps the process alive by itself: whoever asks waits for an answer and holds it.
  worker.unref();
  const waiting = new Map<number, { resolve: (answer: LiveAnswer) => void; reject: (error: Error) => void }>();
  let count = 0;
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('message', (answer: LiveAnswer) => {
    waiting.get(answer.number)?.resolve(answer);
    waiting.delete(answer.number);
    if (waiting.size === 0) worker.unref();
  });
  worker.once('error', (error) => end(error instanceof Error ? error : new Error(String(error))));
  worker.once('exit', () => end(new Error('the pages were closed')));
  const ask = (make: (number: number) => LiveRequest): Promise<LiveAnswer> =>
    new Promise((resolve, reject) => {
      if (ended) {
        reject(ended);
        return;
      }
      count += 1;
      worker.ref();
      waiting.set(count, { resolve, reject });
      worker.postMessage(make(count));
    });
  return {
    update: async (change, edit = null) => {
      const answer = await ask((number) => ({ kind: 'update', number, change, edit }));
      return answer.kind === 'layout' ? answer.layout : { pageCount: 0, width: 0, height: 0, nodePages: [] };
    },
    pages: async (indices) => {
      const answer = await ask((number) => ({ kind: 'pages', number, indices }));
      return answer.kind === 'pages' ? answer.pages : [];
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
