/** Finds the divergences of a case file in a thread of its own, reading again only what has changed since the last time. */
import { parseEdtf } from '../../../../shared/kernel/edtf.ts';
import { ProblemError, type Problem } from '../../../../shared/kernel/result.ts';
import type { FoundDivergence } from '../../../../shared/law/diverge/found.ts';
import type { DivergeDocument } from '../../../../shared/law/diverge/statement.ts';
import type { CaseFile } from '../../../store/case-file.ts';
import { listOwnClaims } from '../../../store/queries/claim.ts';
import { listComparable, textsOf, type Comparable } from '../../../store/queries/comparable.ts';
import { ThreadEnded, openThread, type AskedThread, type ThreadOptions } from '../../../system/asked-thread.ts';
import { workerPath } from '../../../system/worker-path.ts';
import {
  FEW_TEXTS,
  LONGEST_READING,
  type LongReading,
  type ReadingOutcome,
  type ShowReading,
} from '../../long-reading.ts';
import type { KeyedDocument, ScanAnswer, ScanRequest } from './messages.ts';

/** Texts handed over at once; the host answers other calls in between. */
const SLICE = 100;

export type Findings = readonly FoundDivergence[];

export interface Scanner {
  /**
   * What is found in all sources; where the reading was stopped, in those read so far.
   * @throws ProblemError `casefile.none` when the case file was closed meanwhile
   */
  find(file: CaseFile, isOpen: () => boolean): Promise<Findings>;
  /** Reads on after a stop, at the next `find`. */
  goOn(): void;
  /** Resolves when the thread has ended; a later `find` begins another. */
  close(): Promise<void>;
}

type Scan = AskedThread<ScanRequest, ScanAnswer>;

/** @param show shows the reading of many sources as a job @param options told only where a thread is to break off: in tests */
export function createScanner(
  show?: ShowReading,
  options: ThreadOptions = { module: workerPath('divergence-worker'), longest: LONGEST_READING },
): Scanner {
  let thread: { readonly file: CaseFile; readonly scan: Scan } | undefined;
  let isStopped = false;
  /** Keys of sources that ended a thread: not read again. */
  const broken = new Set<string>();
  /** Keys of sources among which one ended a thread, and which are read one by one therefore. */
  const suspects = new Set<string>();
  let queue: Promise<unknown> = Promise.resolve();

  const close = async (): Promise<void> => {
    const { scan } = thread ?? {};
    thread = undefined;
    await scan?.close();
  };

  const scanOf = async (file: CaseFile): Promise<Scan> => {
    if (thread?.file === file && !thread.scan.hasEnded) return thread.scan;
    if (thread?.file !== file) isStopped = false;
    await close();
    const scan: Scan = openThread(options);
    thread = { file, scan };
    return scan;
  };

  /** What the thread has not read; asked again whenever a new one had to be begun. */
  const missingOf = async (file: CaseFile, keys: readonly string[]): Promise<readonly string[]> =>
    (await (await scanOf(file)).ask({ ask: 'missing', keys })).missing ?? [];

  /** @returns keys of those that could not be read */
  const readPart = async (
    file: CaseFile,
    part: readonly string[],
    byKey: ReadonlyMap<string, Comparable>,
  ): Promise<readonly string[]> => {
    const sources = part.flatMap((key) => byKey.get(key) ?? []);
    try {
      const answer = await (await scanOf(file)).ask({ ask: 'read', documents: documentsOf(file, sources) });
      return answer.failed ?? [];
    } catch (error) {
      if (!(error instanceof ThreadEnded) || thread?.scan.hasEnded !== true) throw error;
      const [only] = part;
      if (part.length > 1) for (const key of part) suspects.add(key);
      else if (only !== undefined) broken.add(only);
      return part.length > 1 ? [] : part;
    }
  };

  const find = async (file: CaseFile, isOpen: () => boolean): Promise<Findings> => {
    const stillOpen = (): void => {
      if (!isOpen()) throw new ProblemError('casefile.none');
    };
    stillOpen();
    const sources = listComparable(file.read);
    const byKey = new Map(sources.map((source) => [keyOf(source), source]));
    const wanted = (): string[] => [...byKey.keys()].filter((key) => !broken.has(key));
    const readAll = async (shown?: LongReading): Promise<ReadingOutcome> => {
      const failed = new Set<string>();
      const mayGoOn = async (): Promise<boolean> => {
        await shown?.pause.ended(shown.signal);
        if (shown?.signal.aborted === true) isStopped = true;
        return !isStopped;
      };
      for (let missing = await missingOf(file, wanted()); missing.length > 0 && (await mayGoOn());) {
        stillOpen();
        const alone = suspects.size === 0 ? undefined : missing.find((key) => suspects.has(key));
        const part = alone === undefined ? missing.slice(0, SLICE) : [alone];
        shown?.progress({ done: byKey.size - missing.length, total: byKey.size, current: '' });
        for (const key of await readPart(file, part, byKey)) failed.add(key);
        const hasBroken = thread?.scan.hasEnded === true;
        if (!hasBroken && alone !== undefined) suspects.delete(alone);
        const done = new Set(part);
        missing = hasBroken ? await missingOf(file, wanted()) : missing.filter((key) => !done.has(key));
        if (missing.length === 0) shown?.progress({ done: byKey.size, total: byKey.size, current: '' });
      }
      return { warnings: [...failed].flatMap((key) => leftOut(byKey.get(key))) };
    };
    const count = (await missingOf(file, wanted())).length;
    if (!isStopped && count > 0) {
      if (show && count > FEW_TEXTS) await throughJob(show, readAll);
      else await readAll();
    }
    stillOpen();
    const { found = [] } = await (
      await scanOf(file)
    ).ask({ ask: 'compare', keys: wanted(), claims: listOwnClaims(file.read) });
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
    goOn: () => {
      isStopped = false;
    },
    close,
  };
}

/** What ends the job ends the call that waits for it, too. */
async function throughJob(show: ShowReading, read: (shown: LongReading) => Promise<ReadingOutcome>): Promise<void> {
  const failures: unknown[] = [];
  await show((shown) =>
    read(shown).catch((error: unknown) => {
      failures.push(error);
      throw error;
    }),
  );
  for (const failure of failures) throw failure;
}

const leftOut = (source: Comparable | undefined): readonly Problem[] =>
  source ? [{ code: 'reading.left-out', detail: { no: source.no, name: source.title } }] : [];

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
