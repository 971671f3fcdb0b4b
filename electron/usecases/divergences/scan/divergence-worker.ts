/** Thread that reads sources for what they say and compares them. No database, no window; it may be ended at any moment. */
import { parentPort } from 'node:worker_threads';
import {
  findDivergences,
  readStatements,
  type SourceStatements,
} from '../../../../shared/law/diverge/find-divergences.ts';
import type { ScanAnswer, ScanRequest } from './messages.ts';

const port = parentPort;
if (!port) throw new Error('divergence-worker runs as a thread');

const read = new Map<string, SourceStatements>();

function answer(request: ScanRequest): ScanAnswer {
  const { number } = request;
  if (request.ask === 'missing') {
    const wanted = new Set(request.keys);
    for (const key of read.keys()) if (!wanted.has(key)) read.delete(key);
    return { number, missing: request.keys.filter((key) => !read.has(key)) };
  }
  if (request.ask === 'read') {
    for (const { key, document } of request.documents) read.set(key, readStatements(document));
    return { number };
  }
  return {
    number,
    found: findDivergences(
      request.keys.flatMap((key) => read.get(key) ?? []),
      request.claims,
    ),
  };
}

port.on('message', (request: ScanRequest) => port.postMessage(answer(request)));
