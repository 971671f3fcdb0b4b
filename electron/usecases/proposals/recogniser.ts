/** Reads texts for proposals in a thread of its own: the host goes on answering meanwhile. */
import type { Gathered } from '../../../shared/domain/proposal.ts';
import type { Segment } from '../../../shared/domain/source.ts';
import type { RecogniseOptions } from '../../../shared/text/recognise/recognition.ts';
import { ThreadEnded, openThread, type AskedThread, type ThreadOptions } from '../../system/asked-thread.ts';
import { workerPath } from '../../system/worker-path.ts';
import { LONGEST_READING } from '../long-reading.ts';

export interface RecogniseRequest {
  readonly body: string;
  readonly segments: readonly Segment[];
  readonly options: RecogniseOptions;
}
export interface RecogniseAnswer {
  /** Undefined when the reading failed on this text. */
  readonly found: readonly Gathered[] | undefined;
}

export interface Recogniser {
  /** Undefined for each text that the thread broke on; the others are read all the same. */
  readAll(texts: readonly RecogniseRequest[]): Promise<readonly (readonly Gathered[] | undefined)[]>;
  close(): Promise<void>;
}

/** @param options told only where a thread is to break off: in tests */
export function openRecogniser(
  options: ThreadOptions = { module: workerPath('recognise-worker'), longest: LONGEST_READING },
): Recogniser {
  let thread: AskedThread<RecogniseRequest, RecogniseAnswer> | undefined;
  let isClosed = false;
  const running = async (): Promise<NonNullable<typeof thread>> => {
    if (isClosed) throw new ThreadEnded('closed');
    if (thread?.hasEnded === true) await thread.close();
    if (thread?.hasEnded !== false) thread = openThread(options);
    return thread;
  };
  const readOne = async (text: RecogniseRequest): Promise<readonly Gathered[] | undefined> =>
    (await (await running()).ask(text)).found;
  return {
    readAll: async (texts) => {
      try {
        const asked = await running();
        return (await Promise.all(texts.map((text) => asked.ask(text)))).map(({ found }) => found);
      } catch (error) {
        if (!(error instanceof ThreadEnded) || isClosed) throw error;
        // One of them ended the thread: alone, each shows which.
        const found: (readonly Gathered[] | undefined)[] = [];
        for (const text of texts)
          found.push(
            await readOne(text).catch((alone: unknown) => {
              if (!(alone instanceof ThreadEnded) || isClosed) throw alone;
              return undefined;
            }),
          );
        return found;
      }
    },
    close: async () => {
      isClosed = true;
      await thread?.close();
    },
  };
}
