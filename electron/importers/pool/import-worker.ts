/** Thread that reads documents, one at a time and in order. It has no database and no window; the pool may end it at any moment. */
import { parentPort, workerData } from 'node:worker_threads';
import { PartReader } from '../container/part-reader.ts';
import { readDocument, type ReadOutcome } from '../read-document.ts';
import { beatEnd, beatProgress, beatStart, clockSince } from './heartbeat.ts';
import type { ReadAnswer, ReadRequest, WorkerSetup } from './messages.ts';

const { heartbeat, epoch } = workerData as WorkerSetup;
const parts = new PartReader();
const port = parentPort;
if (!port) throw new Error('import-worker runs as a thread of the pool');

async function answer({ number, job }: ReadRequest): Promise<void> {
  beatStart(heartbeat, number, clockSince(epoch));
  const outcome: ReadOutcome = await readDocument(job, parts, () => beatProgress(heartbeat, clockSince(epoch)));
  const transfer = outcome.ok && outcome.bytes?.buffer instanceof ArrayBuffer ? [outcome.bytes.buffer] : [];
  port?.postMessage({ number, outcome } satisfies ReadAnswer, transfer);
  beatEnd(heartbeat);
}

/**
 * Parsers leave promises behind that fail when their document is long answered (pdf.js does, of damaged files); by default that would end the thread, and
 * the blame would fall on the document then at work.
 */
process.on('unhandledRejection', () => undefined);

let queue = Promise.resolve();
port.on('message', (request: ReadRequest) => {
  queue = queue
    .then(() => answer(request))
    .catch((error: unknown) => {
      // A fault of this document, which the pool sees by the end of the thread.
      setImmediate(() => {
        throw error;
      });
    });
});
