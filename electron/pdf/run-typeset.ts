import { Worker } from 'node:worker_threads';
import type { PrintJob, PrintResult } from '../../shared/memo/print-job.ts';
import { workerPath } from '../system/worker-path.ts';
import type { TypesetProgress } from './typeset-memo.ts';

export type TypesetMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly result: PrintResult };

/** A PDF exhibit's annotations can lead its copier a few thousand calls deep. */
const STACK = 16;
/** Megabytes for what was made last: a layout keeps most of what it makes, so that more room is only more memory, and no faster. */
const YOUNG = 8;
/** Of every thread that typesets. */
export const TYPESET_MEMORY = { stackSizeMb: STACK, maxYoungGenerationSizeMb: YOUNG } as const;

/**
 * Typesets in a thread of its own; the same bytes as `typesetMemo`.
 * @param signal ends the thread at once
 * @throws the signal's reason when it was ended; Error when the thread died
 */
export function runTypeset(
  job: PrintJob,
  {
    signal,
    onProgress = () => undefined,
  }: { readonly signal?: AbortSignal; readonly onProgress?: TypesetProgress } = {},
): Promise<PrintResult> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted === true) {
      reject(reasonOf(signal));
      return;
    }
    const worker = new Worker(workerPath('typeset-worker'), { workerData: job, resourceLimits: TYPESET_MEMORY });
    const end = (settle: () => void): void => {
      signal?.removeEventListener('abort', abort);
      settle();
      void worker.terminate();
    };
    const abort = (): void => end(() => reject(signal ? reasonOf(signal) : new Error('aborted')));
    signal?.addEventListener('abort', abort, { once: true });
    worker.on('message', (message: TypesetMessage) => {
      if (message.kind === 'progress') onProgress(message.done, message.total);
      else end(() => resolve(message.result));
    });
    worker.once('error', (error) => end(() => reject(error instanceof Error ? error : new Error(String(error)))));
    worker.once('exit', (code) => end(() => reject(new Error(`the typesetter stopped (${code})`))));
  });
}

const reasonOf = (signal: AbortSignal): Error =>
  signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason));
