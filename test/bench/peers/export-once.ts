/**
 * A process of its own: typesets so many pages once as the built program does, in its thread, whose start and loading count. Arguments: the
 * thread's module, pages. Prints its figures as JSON.
 */
import { Worker } from 'node:worker_threads';
import { TYPESET_MEMORY, type TypesetMessage } from '../../../electron/pdf/run-typeset.ts';
import { benchJob } from './bench-job.ts';
import { PrintedFigures } from './figures.ts';

const [, , module = '', pages = '0'] = process.argv;
const job = await benchJob(Number(pages));
const figures = new PrintedFigures(0);
let count = 0;
await figures.time('thread', () => {
  const worker = new Worker(module, { workerData: job, resourceLimits: TYPESET_MEMORY });
  return new Promise<void>((resolve, reject) => {
    worker.on('message', (message: TypesetMessage) => {
      if (message.kind !== 'done') return;
      count = message.result.pageCount;
      resolve();
    });
    worker.once('error', reject);
  });
});
figures.print(count);
// The thread has nothing left to do, and waits for nobody.
process.exit();
