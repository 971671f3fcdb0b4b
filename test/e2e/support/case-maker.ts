/** A case file made in this process by the same use cases as the window's, where clicking it together would only cost time. */
import path from 'node:path';
import type { CallName, Input, Output } from '../../../shared/contracts/contract.ts';
import type { Fact } from '../../../shared/domain/fact.ts';
import type { Job } from '../../../shared/domain/job.ts';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import type { SourceRow } from '../../../shared/domain/source.ts';
import { createHost } from '../../../electron/host/host.ts';

export type HostCall = <C extends CallName>(name: C, input: Input<C>) => Promise<Output<C>>;

/** The words that a call is about; the title is the beginning of the source's. */
export interface Words {
  readonly title: string;
  readonly words: string;
}

export interface CaseMaker {
  readonly call: HostCall;
  /** Imports files and folders, waits for the end, and answers with every source in the order of their numbers. */
  readonly bringIn: (paths: readonly string[]) => Promise<readonly SourceRow[]>;
  readonly source: (title: string) => Promise<SourceRow>;
  readonly mark: (where: Words) => Promise<PassageRow>;
  /** A fact with its passage, as the reader's key F makes it. */
  readonly prove: (where: Words, values: { readonly statement: string; readonly date?: string }) => Promise<Fact>;
}

/** Makes a case file, or opens the one that stands there, hands it to `make` and closes it. */
export async function withCase<T>(
  { file, title }: { readonly file: string; readonly title?: string },
  make: (maker: CaseMaker) => Promise<T>,
): Promise<T> {
  const ended = new Map<string, (job: Job) => void>();
  const host = createHost({
    shell: 'cli',
    dataFolder: path.dirname(file),
    emit: (event, data) => {
      if (event !== 'job') return;
      const job = data as Job;
      if (job.state !== 'running') ended.get(job.id)?.(job);
    },
  });
  const call: HostCall = async (name, input) => {
    const reply = await host.call(name, input);
    if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
    return reply.value as never;
  };
  const sources = async (): Promise<readonly SourceRow[]> =>
    (await call('source.list', { filter: {}, sort: 'no', descending: false, offset: 0, limit: 1_000 })).rows;
  const source = async (wanted: string): Promise<SourceRow> => {
    const found = (await sources()).find((row) => row.title.startsWith(wanted));
    if (!found) throw new Error(`no source is called ${wanted}`);
    return found;
  };
  const selectionOf = async ({ title: wanted, words }: Words) => {
    const { id: sourceId } = await source(wanted);
    const text = await call('source.text', { sourceId });
    const start = text?.body.indexOf(words) ?? -1;
    if (!text || start < 0) throw new Error(`${wanted} does not hold: ${words}`);
    return { sourceId, textId: text.textId, start, end: start + words.length, quote: words };
  };
  try {
    await (title === undefined
      ? call('casefile.open', { path: file })
      : call('casefile.create', { title, path: file }));
    return await make({
      call,
      source,
      bringIn: async (paths) => {
        const { promise, resolve } = Promise.withResolvers<Job>();
        const { jobId } = await call('import.start', { paths: [...paths] });
        ended.set(jobId, resolve);
        const { problem } = await promise;
        if (problem) throw new Error(`import: ${JSON.stringify(problem)}`);
        return sources();
      },
      mark: async (where) => call('passage.create', { selection: await selectionOf(where) }),
      prove: async (where, { statement, date = '' }) =>
        call('fact.create', { statement, date, selection: await selectionOf(where) }),
    });
  } finally {
    await host.close();
  }
}
