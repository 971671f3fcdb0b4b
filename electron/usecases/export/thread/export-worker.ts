/** Entry of the thread that makes one file after another: tasks come in, each is answered with its file or its fault. */
import { parentPort } from 'node:worker_threads';
import { runExportTask, type ExportTask } from './export-task.ts';
import type { ExportAnswer } from './export-thread.ts';

const answer = (message: ExportAnswer, transfer: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, [...transfer]);

async function work(task: ExportTask): Promise<void> {
  try {
    const { bytes, pageCount, problems } = await runExportTask(task);
    const { buffer } = bytes;
    const isWhole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
    answer({ ok: true, file: { bytes, pageCount, problems } }, isWhole ? [buffer] : []);
  } catch (error) {
    answer({ ok: false, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

parentPort?.on('message', (task: ExportTask) => void work(task));
