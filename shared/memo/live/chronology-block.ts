import type { DocumentNode } from '../../domain/memo.ts';
import { formatEdtf } from '../../kernel/edtf.ts';
import type { Language } from '../../kernel/words.ts';
import { MEMO_WORDS } from '../memo-words.ts';
import { LIVE_WORDS } from './live-words.ts';
import { citationsOf, documentTable, inOwnLanguage, text, type CitedWords } from './document-table.ts';

/** One line of a chronology as it is printed. */
export interface PrintedEvent {
  /** EDTF. */
  readonly date: string;
  readonly event: string;
  readonly actor: string;
  readonly isDisputed: boolean;
  /** Passages that prove it, in order. */
  readonly passages: readonly CitedWords[];
}

/**
 * A chronology as a table: date with its precision, event, actor, and the exhibits that prove it, cited once each at their first passage.
 * @param makeId a new id for each citation
 */
export function chronologyBlock(
  events: readonly PrintedEvent[],
  language: Language,
  makeId: () => string,
): readonly DocumentNode[] {
  const rows = events.map(({ date, event, actor, isDisputed, passages }) => [
    formatEdtf(date, language),
    [...inOwnLanguage(event, language), ...(isDisputed ? [text(` (${LIVE_WORDS.disputed[language]})`)] : [])],
    actor,
    citationsOf(passages, makeId),
  ]);
  const heads = [MEMO_WORDS.date, LIVE_WORDS.event, LIVE_WORDS.actor, MEMO_WORDS.exhibits].map(
    (word) => word[language],
  );
  return documentTable(heads, rows, LIVE_WORDS.noEvents[language]);
}
