/** Thread that reads documents, one at a time and in order. It has no database and no window; the pool may end it at any moment. */
import { parentPort, workerData } from 'node:worker_threads';
import { PartReader } from '../container/part-reader.ts';
import { loadCommonReaders, readDocument, type ReadOutcome } from '../read-document.ts';
import { rehearse } from './rehearse.ts';
import { handOver } from './hand-over.ts';
import { beatEnd, beatProgress, beatStart, clockSince } from './heartbeat.ts';
import { isSmall, type ReadAnswer, type ReadRequest, type WorkerSetup } from './messages.ts';

const { heartbeat, epoch, rehearses } = workerData as WorkerSetup;
const parts = new PartReader();
const port = parentPort;
if (!port) throw new Error('import-worker runs as a thread of the pool');

/** Answers wait for each other so long, or until so many are there: the first ones not long, since the writer has nothing else to do. */
const TOGETHER = { first: 8, documents: 32, milliseconds: 20 } as const;
let together: number = TOGETHER.first;
let answers: ReadAnswer[] = [];
let firstAnswer = 0;

function post(some: readonly ReadAnswer[]): void {
  const { packed, buffers } = handOver(some);
  port?.postMessage(packed, buffers);
}

function send(): void {
  post(answers);
  answers = [];
  together = Math.min(2 * together, TOGETHER.documents);
}

async function answer({ number, job }: ReadRequest): Promise<void> {
  beatStart(heartbeat, number, clockSince(epoch));
  const outcome: ReadOutcome = await readDocument(job, parts, () => beatProgress(heartbeat, clockSince(epoch)));
  if (answers.length === 0) firstAnswer = Date.now();
  answers.push({ number, outcome });
  beatEnd(heartbeat);
}

async function answerAll(requests: readonly ReadRequest[]): Promise<void> {
  for (const request of requests) {
    // What is done does not wait for what may take long.
    if (answers.length > 0 && !isSmall(request.job)) send();
    await answer(request);
    if (answers.length >= together || Date.now() - firstAnswer >= TOGETHER.milliseconds || !isSmall(request.job))
      send();
  }
  if (answers.length > 0) send();
}

/**
 * Parsers leave promises behind that fail when their document is long answered (pdf.js does, of damaged files); by default that would end the thread, and
 * the blame would fall on the document then at work.
 */
process.on('unhandledRejection', () => undefined);

// Ahead of the first document. One that cannot be loaded is told with the documents that need it.
const loaded = loadCommonReaders().catch(() => undefined);

let isAsked = false;
if (rehearses) void loaded.then(() => rehearse(() => isAsked, post)).catch(() => undefined);

let queue = Promise.resolve();
port.on('message', (requests: readonly ReadRequest[]) => {
  isAsked = true;
  queue = queue
    .then(() => answerAll(requests))
    .catch((error: unknown) => {
      // A fault of this document, which the pool sees by the end of the thread.
      setImmediate(() => {
        throw error;
      });
    });
});
