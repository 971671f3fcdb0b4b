/** Finds the divergences of a case file in a thread of its own, reading again only what has changed since the last time. */
import { Worker } from 'node:worker_threads';
import { parseEdtf } from '../../../../shared/kernel/edtf.ts';
import { ProblemError } from '../../../../shared/kernel/result.ts';
import type { FoundDivergence } from '../../../../shared/law/diverge/found.ts';
import type { DivergeDocument } from '../../../../shared/law/diverge/statement.ts';
import type { CaseFile } from '../../../store/case-file.ts';
import { listOwnClaims } from '../../../store/queries/claim.ts';
import { listComparable, textsOf, type Comparable } from '../../../store/queries/comparable.ts';
import { workerPath } from '../../../system/worker-path.ts';
import type { KeyedDocument, ScanAnswer, ScanRequest } from './messages.ts';

/** Texts handed over at once; the host answers other calls in between. */
const SLICE = 100;

export type Findings = readonly FoundDivergence[];

export interface Scanner {
  /** @throws ProblemError `casefile.none` when the case file was closed meanwhile */
  find(file: CaseFile, isOpen: () => boolean): Promise<Findings>;
  close(): void;
}

/** `Omit` of each member of a union. */
type Unnumbered<T> = T extends unknown ? Omit<T, 'number'> : never;

export function createScanner(): Scanner {
  let thread: { file: CaseFile; worker: Worker; waiting: Map<number, Waiting> } | undefined;
  let count = 0;
  let queue: Promise<unknown> = Promise.resolve();

  const close = (): void => {
    void thread?.worker.terminate();
    thread = undefined;
  };

  const threadOf = (file: CaseFile): NonNullable<typeof thread> => {
    if (thread?.file === file) return thread;
    close();
    const worker = new Worker(workerPath('divergence-worker'));
    const waiting = new Map<number, Waiting>();
    const made = { file, worker, waiting };
    const fail = (error: Error): void => {
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
      if (thread === made) thread = undefined;
    };
    worker.on('message', (answer: ScanAnswer) => {
      waiting.get(answer.number)?.resolve(answer);
      waiting.delete(answer.number);
      // An idle thread must not keep the program alive.
      if (waiting.size === 0) worker.unref();
    });
    worker.once('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
    worker.once('exit', () => fail(new Error('the comparison of sources stopped')));
    return (thread = made);
  };

  const ask = (
    { worker, waiting }: NonNullable<typeof thread>,
    request: Unnumbered<ScanRequest>,
  ): Promise<ScanAnswer> =>
    new Promise((resolve, reject) => {
      const number = ++count;
      waiting.set(number, { resolve, reject });
      worker.ref();
      worker.postMessage({ ...request, number } satisfies ScanRequest);
    });

  const find = async (file: CaseFile, isOpen: () => boolean): Promise<Findings> => {
    const stillOpen = (): void => {
      if (!isOpen()) throw new ProblemError('casefile.none');
    };
    stillOpen();
    const running = threadOf(file);
    const sources = listComparable(file.read);
    const byKey = new Map(sources.map((source) => [keyOf(source), source]));
    const keys = [...byKey.keys()];
    const { missing = [] } = await ask(running, { ask: 'missing', keys });
    for (let at = 0; at < missing.length; at += SLICE) {
      stillOpen();
      const part = missing.slice(at, at + SLICE).flatMap((key) => byKey.get(key) ?? []);
      await ask(running, { ask: 'read', documents: documentsOf(file, part) });
    }
    const { found = [] } = await ask(running, { ask: 'compare', keys, claims: listOwnClaims(file.read) });
    stillOpen();
    return found;
  };

  return {
    find: (file, isOpen) => {
      // One at a time: two would read the same texts twice.
      const next = queue.then(() => find(file, isOpen));
      queue = next.catch(() => undefined);
      return next;
    },
    close,
  };
}

interface Waiting {
  readonly resolve: (answer: ScanAnswer) => void;
  readonly reject: (error: Error) => void;
}

const keyOf = ({ id, textId, language, published }: Comparable): string => `${id}|${textId}|${language}|${published}`;

function documentsOf(file: CaseFile, sources: readonly Comparable[]): readonly KeyedDocument[] {
  const texts = textsOf(
    file.read,
    sources.map(({ textId }) => textId),
  );
  return sources.flatMap((source) => {
    const text = texts.get(source.textId);
    return text ? [{ key: keyOf(source), document: { ...documentOf(source), ...text } }] : [];
  });
}

/** A source of unknown language is read as French, the language of most case files here; an open publication date says nothing. */
function documentOf({ id, language, published }: Comparable): Omit<DivergeDocument, 'body' | 'segments'> {
  const date = parseEdtf(published);
  return {
    id,
    language: language === 'en' ? 'en' : 'fr',
    published: date?.from != null && date.to !== null ? { from: date.from, to: date.to } : null,
  };
}
