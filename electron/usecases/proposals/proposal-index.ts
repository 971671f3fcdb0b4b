/**
 * The proposals of an open case file: derived from its texts, kept in memory, read again where a text, its language or its date of publication
 * changes. Nothing of it is written; what the lawyer decides is.
 */
import type { Gathered } from '../../../shared/domain/proposal.ts';
import type { Problem } from '../../../shared/kernel/result.ts';
import type { CaseFile } from '../../store/case-file.ts';
import {
  listDecisions,
  listProposingSources,
  readTextBody,
  type Decision,
  type ProposingSource,
} from '../../store/queries/proposal.ts';
import { optionsFor } from '../../../shared/text/recognise/options.ts';
import { FEW_TEXTS, type LongReading, type ReadingOutcome, type ShowReading } from '../long-reading.ts';
import { openRecogniser, type RecogniseRequest } from './recogniser.ts';

/** A source's proposals as found, with the words around each. */
export interface ReadSource {
  readonly source: ProposingSource;
  readonly found: readonly Gathered[];
}

export interface ProposalIndex {
  /** Sources read so far, by number. */
  sources(): readonly ReadSource[];
  /** How many texts there are, read or not. */
  total(): number;
  decisions(): readonly Decision[];
  /** Grows with every change of what the other calls answer. */
  version(): number;
  /** Resolves when every text has been read, or the reading was stopped. */
  settled(): Promise<void>;
  /** Goes on with a reading that was stopped; what was read stays read. */
  goOn(): void;
  /** Stops for good, and resolves when no thread runs any more. */
  close(): Promise<void>;
}

interface IndexOptions {
  /** Called a few times a second while texts are being read, and at the end. */
  readonly tell: () => void;
  /** Shows the reading of many texts as a job. */
  readonly show?: ShowReading;
}

interface Entry {
  readonly key: string;
  readonly found: readonly Gathered[];
}

/** Texts on their way to the thread at once: enough to keep it busy, few enough that the host answers between them. */
const AHEAD = 24;
const TELL_INTERVAL = 400;

const indexes = new WeakMap<CaseFile, ProposalIndex>();

/** The index of a case file, begun at the first call. */
export function proposalIndexOf(file: CaseFile, options: IndexOptions): ProposalIndex {
  const known = indexes.get(file);
  if (known) return known;
  const index = openIndex(file, options);
  indexes.set(file, index);
  return index;
}

const keyOf = ({ textId, language, published }: ProposingSource): string => `${textId} ${language} ${published}`;

function openIndex(file: CaseFile, { tell, show }: IndexOptions): ProposalIndex {
  let rows: readonly ProposingSource[] = [];
  let areRowsStale = true;
  let decided: readonly Decision[] | undefined;
  let version = 0;
  let sorted: { version: number; sources: readonly ReadSource[] } | undefined;
  let reading: Promise<void> | undefined;
  let isStopped = false;
  const closing = new AbortController();
  const entries = new Map<string, Entry>();

  file.onChange((tables) => {
    if (tables.has('source')) {
      areRowsStale = true;
      version += 1;
    }
    if (tables.has('proposal_decision')) {
      decided = undefined;
      version += 1;
    }
  });

  const unread = (): ProposingSource[] => rows.filter((source) => entries.get(source.id)?.key !== keyOf(source));

  const refresh = (): void => {
    if (areRowsStale) {
      areRowsStale = false;
      rows = listProposingSources(file.read);
      const there = new Set(rows.map(({ id }) => id));
      for (const id of entries.keys()) if (!there.has(id)) entries.delete(id);
      version += 1;
    }
    // A failure (the case file was closed meanwhile) leaves the rest unread; the next call begins again.
    if (reading || isStopped) return;
    const count = unread().length;
    if (count === 0) return;
    reading = (show && count > FEW_TEXTS ? show(readAll) : readAll())
      .then(() => undefined)
      .catch(() => undefined)
      .finally(() => {
        reading = undefined;
      });
  };

  const readAll = async (shown?: LongReading): Promise<ReadingOutcome> => {
    const recogniser = openRecogniser();
    const warnings: Problem[] = [];
    const signal = shown ? AbortSignal.any([shown.signal, closing.signal]) : closing.signal;
    let told = Date.now();
    try {
      for (let queue = unread(); queue.length > 0 && !signal.aborted; queue = unread()) {
        for (let at = 0; at < queue.length && !signal.aborted; at += AHEAD) {
          const done = rows.length - queue.length + at;
          shown?.progress({ done, total: rows.length, current: queue[at]?.title ?? '' });
          await shown?.pause.ended(signal);
          if (signal.aborted) break;
          const part = queue.slice(at, at + AHEAD);
          const found = await recogniser.readAll(part.map((source) => requestOf(file, source)));
          for (const [index, source] of part.entries()) {
            entries.set(source.id, { key: keyOf(source), found: found[index] ?? [] });
            if (!found[index])
              warnings.push({ code: 'reading.left-out', detail: { no: source.no, name: source.title } });
          }
          version += 1;
          if (Date.now() - told > TELL_INTERVAL) {
            told = Date.now();
            tell();
          }
        }
        if (areRowsStale && !signal.aborted) {
          areRowsStale = false;
          rows = listProposingSources(file.read);
        }
      }
    } finally {
      isStopped = signal.aborted;
      await recogniser.close();
    }
    version += 1;
    if (!closing.signal.aborted) {
      shown?.progress({ done: rows.length - unread().length, total: rows.length, current: '' });
      tell();
    }
    return { warnings };
  };

  return {
    sources: () => {
      refresh();
      if (sorted?.version !== version)
        sorted = {
          version,
          sources: rows.flatMap((source) => {
            const entry = entries.get(source.id);
            return entry?.key === keyOf(source) ? [{ source, found: entry.found }] : [];
          }),
        };
      return sorted.sources;
    },
    total: () => {
      refresh();
      return rows.length;
    },
    decisions: () => (decided ??= listDecisions(file.read)),
    version: () => {
      refresh();
      return version;
    },
    settled: async () => {
      for (;;) {
        refresh();
        if (!reading) return;
        await reading;
      }
    },
    goOn: () => {
      isStopped = closing.signal.aborted;
      refresh();
      tell();
    },
    close: async () => {
      isStopped = true;
      closing.abort();
      indexes.delete(file);
      await reading;
    },
  };
}

function requestOf(file: CaseFile, source: ProposingSource): RecogniseRequest {
  const { body, segments } = readTextBody(file.read, source.textId) ?? { body: '', segments: [] };
  return { body, segments, options: optionsFor(source) };
}
