/** Reads texts for proposals in a thread of its own: the host goes on answering meanwhile. */
import { Worker } from 'node:worker_threads';
import type { Gathered } from '../../../shared/domain/proposal.ts';
import type { Segment } from '../../../shared/domain/source.ts';
import type { RecogniseOptions } from '../../../shared/text/recognise/recognition.ts';
import { workerPath } from '../../system/worker-path.ts';

interface ReadableText {
  readonly body: string;
  readonly segments: readonly Segment[];
  readonly options: RecogniseOptions;
}
export type RecogniseRequest = ReadableText & { readonly number: number };
export interface RecogniseAnswer {
  readonly number: number;
  readonly found: readonly Gathered[];
}

export interface Recogniser {
  /** @throws when the thread ended before it answered */
  read(text: ReadableText): Promise<readonly Gathered[]>;
  close(): void;
}

/** The thread lives until it is closed, and never keeps the process alive by itself. */
export function openRecogniser(): Recogniser {
  const worker = new Worker(workerPath('recognise-worker'));
  worker.unref();
  const waiting = new Map<number, { resolve: (found: readonly Gathered[]) => void; reject: (error: Error) => void }>();
  let last = 0;
  let ended: Error | undefined;
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    worker.unref();
  };
  worker.on('message', ({ number, found }: RecogniseAnswer) => {
    waiting.get(number)?.resolve(found);
    waiting.delete(number);
    if (waiting.size === 0) worker.unref();
  });
  worker.on('error', (error: Error) => end(error));
  worker.on('exit', () => end(new Error('the thread that reads proposals ended')));
  return {
    read: (text) =>
      new Promise((resolve, reject) => {
        if (ended) {
          reject(ended);
          return;
        }
        waiting.set(++last, { resolve, reject });
        worker.ref();
        worker.postMessage({ number: last, ...text } satisfies RecogniseRequest);
      }),
    close: () => void worker.terminate(),
  };
}
