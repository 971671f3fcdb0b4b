import type { DocumentNode } from '../../domain/memo.ts';
import { formatEdtf } from '../../kernel/edtf.ts';
import type { Language } from '../../kernel/words.ts';
import { citationsOf, documentTable, type CitedWords } from './document-table.ts';
import { MEMO_WORDS } from '../memo-words.ts';
import { LIVE_WORDS } from './live-words.ts';

/** One deadline as it is printed. */
export interface PrintedDeadline {
  readonly name: string;
  /** The step that opened it, in words, and the EDTF date from which it runs. */
  readonly opens: string;
  readonly event: string;
  /** ISO day, or two of them where the event is only known within limits; empty when there is none yet. */
  readonly from: string;
  readonly to: string;
  /** Set by hand against the computation, with the reason. */
  readonly override: string;
  readonly authority: string;
  /** The step that met it, in words; empty while none has. */
  readonly metBy: string;
  readonly passages: readonly CitedWords[];
}

/**
 * Deadlines as a table: from what to when, under which rule. Whether one is past depends on the day on which it is read, so it is not said.
 * @param makeId a new id for each citation
 */
export function deadlinesBlock(
  deadlines: readonly PrintedDeadline[],
  language: Language,
  makeId: () => string,
): readonly DocumentNode[] {
  const words = LIVE_WORDS;
  const rows = deadlines.map(({ name, opens, event, from, to, override, authority, metBy, passages }) => {
    const day = (value: string): string => formatEdtf(value, language);
    const days = from === '' ? words.noDay[language] : from === to ? day(from) : `${day(from)} – ${day(to)}`;
    const since = event === '' ? opens : `${opens} (${day(event)})`;
    const last = [days, override, metBy && `${words.met[language]} ${metBy}`].filter(Boolean).join(' ; ');
    const reference = citationsOf(passages, makeId);
    return [authority === '' ? name : `${name} (${authority})`, since, last, reference];
  });
  const heads = [words.deadline, words.runsFrom, words.lastDay, MEMO_WORDS.exhibits].map((word) => word[language]);
  return documentTable(heads, rows, words.noDeadlines[language]);
}
