/**
 * The proposals of an open case file: derived from its texts, kept in memory, read again where a text, its language or its date of publication
 * changes. Nothing of it is written; what the lawyer decides is.
 */
import type { Gathered } from '../../../shared/domain/proposal.ts';
import type { CaseFile } from '../../store/case-file.ts';
import {
  listDecisions,
  listProposingSources,
  readTextBody,
  type Decision,
  type ProposingSource,
} from '../../store/queries/proposal.ts';
import { optionsFor } from '../../../shared/text/recognise/options.ts';
import { openRecogniser, type Recogniser } from './recogniser.ts';

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
  /** Resolves when every text has been read. */
  settled(): Promise<void>;
}

interface Entry {
  readonly key: string;
  readonly found: readonly Gathered[];
}

/** Texts on their way to the thread at once: enough to keep it busy, few enough that the host answers between them. */
const AHEAD = 24;
const TELL_INTERVAL = 400;

const indexes = new WeakMap<CaseFile, ProposalIndex>();

/** The index of a case file, begun at the first call. @param tell called a few times a second while texts are being read, and at the end */
export function proposalIndexOf(file: CaseFile, tell: () => void): ProposalIndex {
  const known = indexes.get(file);
  if (known) return known;
  const index = openIndex(file, tell);
  indexes.set(file, index);
  return index;
}

const keyOf = ({ textId, language, published }: ProposingSource): string => `${textId} ${language} ${published}`;

function openIndex(file: CaseFile, tell: () => void): ProposalIndex {
  let rows: readonly ProposingSource[] = [];
  let areRowsStale = true;
  let decided: readonly Decision[] | undefined;
  let version = 0;
  let sorted: { version: number; sources: readonly ReadSource[] } | undefined;
  let reading: Promise<void> | undefined;
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
    if (!reading && unread().length > 0)
      reading = readAll()
        .catch(() => undefined)
        .finally(() => {
          reading = undefined;
        });
  };

  const readAll = async (): Promise<void> => {
    const recogniser = openRecogniser();
    let told = Date.now();
    try {
      for (let queue = unread(); queue.length > 0; queue = unread()) {
        for (let at = 0; at < queue.length; at += AHEAD) {
          const part = queue.slice(at, at + AHEAD);
          const found = await Promise.all(part.map((source) => readOne(file, recogniser, source)));
          for (const [index, source] of part.entries())
            entries.set(source.id, { key: keyOf(source), found: found[index] ?? [] });
          version += 1;
          if (Date.now() - told > TELL_INTERVAL) {
            told = Date.now();
            tell();
          }
        }
        if (areRowsStale) {
          areRowsStale = false;
          rows = listProposingSources(file.read);
        }
      }
    } finally {
      recogniser.close();
    }
    version += 1;
    tell();
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
  };
}

function readOne(file: CaseFile, recogniser: Recogniser, source: ProposingSource): Promise<readonly Gathered[]> {
  const text = readTextBody(file.read, source.textId);
  return text ? recogniser.read({ ...text, options: optionsFor(source) }) : Promise.resolve([]);
}
