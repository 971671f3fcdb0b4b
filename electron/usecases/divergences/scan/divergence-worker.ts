/** Thread that reads sources for what they say and compares them. No database, no window; it may be ended at any moment. */
import { parentPort } from 'node:worker_threads';
import {
  findDivergences,
  readStatements,
  type SourceStatements,
} from '../../../../shared/law/diverge/find-divergences.ts';
import type { Question, Reply } from '../../../system/asked-thread.ts';
import type { KeyedDocument, ScanAnswer, ScanRequest } from './messages.ts';

const read = new Map<string, SourceStatements>();

/** A fault of ours on one document is told of that document, and ends nothing else. */
function readOne({ key, document }: KeyedDocument): boolean {
  try {
    // A copy: what is cut from a text keeps all of that text in memory.
    read.set(key, structuredClone(readStatements(document)));
    return true;
  } catch {
    read.set(key, { source: document.id, statements: [], names: [], perhaps: [], headDate: null });
    return false;
  }
}

function answer(request: ScanRequest): ScanAnswer {
  if (request.ask === 'missing') {
    const wanted = new Set(request.keys);
    for (const key of read.keys()) if (!wanted.has(key)) read.delete(key);
    return { missing: request.keys.filter((key) => !read.has(key)) };
  }
  if (request.ask === 'read') return { failed: request.documents.flatMap((one) => (readOne(one) ? [] : [one.key])) };
  return {
    found: findDivergences(
      request.keys.flatMap((key) => read.get(key) ?? []),
      request.claims,
    ),
  };
}

parentPort?.on('message', ({ number, request }: Question<ScanRequest>) =>
  parentPort?.postMessage({ number, answer: answer(request) } satisfies Reply<ScanAnswer>),
);
