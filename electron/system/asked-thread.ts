/** A thread of its own that answers what it is asked, one message for one message; what it does never holds up the thread that asks. */
import { Worker } from 'node:worker_threads';

/** What travels: a thread answers each question by its number. */
export interface Question<Request> {
  readonly number: number;
  readonly request: Request;
}
export interface Reply<Answer> {
  readonly number: number;
  readonly answer: Answer;
}

export interface AskedThread<Request, Answer> {
  /** @throws ThreadEnded when the thread broke off or was silent for too long */
  ask(request: Request): Promise<Answer>;
  readonly hasEnded: boolean;
  /** Resolves when nothing of the thread runs any more: a process that ends before may crash in it. */
  close(): Promise<void>;
}

export interface ThreadOptions {
  /** Absolute path of what the thread runs. */
  readonly module: string;
  /** Milliseconds of silence, while it is asked something, after which it counts as stuck and is ended. */
  readonly longest: number;
}

/** A thread that ends takes with it whatever it was asked and has not answered. */
export class ThreadEnded extends Error {}

/**
 * Begun at once; never keeps the process alive while it has nothing to do.
 */
export function openThread<Request extends object, Answer extends object>({
  module,
  longest,
}: ThreadOptions): AskedThread<Request, Answer> {
  const worker = new Worker(module);
  worker.unref();
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  let last = 0;
  let ended: ThreadEnded | undefined;
  let closing: Promise<unknown> | undefined;
  let silence: NodeJS.Timeout | undefined;
  const end = (reason: string): void => {
    clearTimeout(silence);
    ended ??= new ThreadEnded(reason);
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  const close = async (): Promise<void> => {
    end('closed');
    await (closing ??= worker.terminate());
  };
  const listen = (): void => {
    clearTimeout(silence);
    if (waiting.size > 0) silence = setTimeout(() => void close(), longest);
  };
  worker.on('message', ({ number, answer }: Reply<Answer>) => {
    waiting.get(number)?.resolve(answer);
    waiting.delete(number);
    if (waiting.size === 0) worker.unref();
    listen();
  });
  worker.on('error', (error) => end(error instanceof Error ? error.message : String(error)));
  worker.on('exit', (code) => end(`exit ${code}`));
  return {
    get hasEnded() {
      return ended !== undefined;
    },
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (ended) {
          reject(ended);
          return;
        }
        waiting.set(++last, { resolve, reject });
        worker.ref();
        worker.postMessage({ number: last, request } satisfies Question<Request>);
        listen();
      }),
    close,
  };
}
