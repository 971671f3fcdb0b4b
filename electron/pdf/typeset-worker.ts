/** Entry of the thread that typesets: a job comes in, progress and one result go out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PrintJob } from '../../shared/memo/print-job.ts';
import type { TypesetMessage } from './run-typeset.ts';
import { typesetMemo } from './typeset-memo.ts';

const send = (message: TypesetMessage, transfer: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, [...transfer]);

const result = await typesetMemo(workerData as PrintJob, (done, total) => send({ kind: 'progress', done, total }));
const { buffer } = result.bytes;
send({ kind: 'done', result }, buffer instanceof ArrayBuffer ? [buffer] : []);
