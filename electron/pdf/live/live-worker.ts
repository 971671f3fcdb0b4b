/** Entry of the thread that keeps a memorandum's pages while it is written. `workerData` is the first job; later ones say only what changed. */
import { parentPort, workerData } from 'node:worker_threads';
import type { PrintJob } from '../../../shared/memo/print-job.ts';
import { editDocument } from '../../../shared/domain/live-page.ts';
import type { LiveAnswer, LiveRequest } from './live-messages.ts';
import { LivePages } from './live-pages.ts';

const pages = new LivePages();
let job = workerData as PrintJob;

/** One after the other: pages that are asked for after an update are that update's. */
let queue: Promise<unknown> = Promise.resolve();

const answer = (message: LiveAnswer): void => parentPort?.postMessage(message);

async function serve(request: LiveRequest): Promise<void> {
  const { number } = request;
  if (request.kind === 'update') {
    job = { ...job, ...request.change };
    if (request.edit) job = { ...job, document: editDocument(job.document, request.edit) };
    answer({ kind: 'layout', number, layout: await pages.update(job) });
  } else answer({ kind: 'pages', number, pages: request.indices.map((index) => pages.page(index) ?? null) });
}

parentPort?.on('message', (request: LiveRequest) => {
  queue = queue.then(() => serve(request));
});
