import { Worker } from 'node:worker_threads';
import { TYPESET_MEMORY } from '../../../pdf/run-typeset.ts';
import { workerPath } from '../../../system/worker-path.ts';
import type { ExportTask, MadeFile } from './export-task.ts';

export type ExportAnswer =
  | { readonly ok: true; readonly file: MadeFile }
  | { readonly ok: false; readonly reason: string };

export interface ExportThread {
  /** One task at a time. @throws the signal's reason when it was stopped; Error on a fault of the program */
  run(task: ExportTask): Promise<MadeFile>;
  close(): Promise<void>;
}

/** A thread that lays files out while the case file goes on being used. */
export function openExportThread(signal?: AbortSignal): ExportThread {
  const worker = new Worker(workerPath('export-worker'), { resourceLimits: TYPESET_MEMORY });
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        const settle = (how: () => void): void => {
          signal?.removeEventListener('abort', stop);
          worker.off('message', answered);
          worker.off('error', failed);
          worker.off('exit', ended);
          how();
        };
        const stop = (): void => settle(() => reject(reasonOf(signal)));
        const answered = (answer: ExportAnswer): void =>
          settle(() => (answer.ok ? resolve(answer.file) : reject(new Error(answer.reason))));
        const failed = (error: unknown): void =>
          settle(() => reject(error instanceof Error ? error : new Error(String(error))));
        const ended = (code: number): void => settle(() => reject(new Error(`the export thread stopped (${code})`)));
        worker.on('message', answered);
        worker.on('error', failed);
        worker.on('exit', ended);
        signal?.addEventListener('abort', stop, { once: true });
        if (signal?.aborted === true) stop();
        else worker.postMessage(task);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

const reasonOf = (signal: AbortSignal | undefined): Error =>
  signal?.reason instanceof Error ? signal.reason : new Error('stopped');
