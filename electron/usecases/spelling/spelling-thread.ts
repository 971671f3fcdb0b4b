/** Judges words in a thread of its own, started when the first are asked about: neither the window nor the host waits for a dictionary. */
import { Worker } from 'node:worker_threads';
import type { Language } from '../../../shared/kernel/words.ts';
import { workerPath } from '../../system/worker-path.ts';

type Question =
  | { readonly kind: 'check'; readonly language: Language; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly language: Language; readonly word: string };
export type SpellingRequest = Question & { readonly number: number };
export interface SpellingAnswer {
  readonly number: number;
  readonly words: readonly string[];
}

export interface Spelling {
  /** Those that are wrong. */
  check(language: Language, words: readonly string[]): Promise<readonly string[]>;
  suggest(language: Language, word: string): Promise<readonly string[]>;
  /** Resolves when the thread is gone. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (words: readonly string[]) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that ended is started again by the next question; it never keeps the process alive by itself. */
export function openSpelling(): Spelling {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let last = 0;

  const start = (): Worker => {
    const made = new Worker(workerPath('spelling-worker'));
    const end = (error: Error): void => {
      if (worker === made) worker = undefined;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    made.unref();
    made.on('message', ({ number, words }: SpellingAnswer) => {
      waiting.get(number)?.resolve(words);
      waiting.delete(number);
      if (waiting.size === 0) made.unref();
    });
    made.on('error', end);
    made.on('exit', () => end(new Error('the thread that checks spelling ended')));
    return made;
  };

  const ask = (question: Question): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      waiting.set(++last, { resolve, reject });
      worker.ref();
      worker.postMessage({ number: last, ...question } satisfies SpellingRequest);
    });

  return {
    check: (language, words) => ask({ kind: 'check', language, words }),
    suggest: (language, word) => ask({ kind: 'suggest', language, word }),
    close: async () => {
      await worker?.terminate();
    },
  };
}
