/** `in:comments`: what the lawyer wrote beside passages. Comments are few and short, and read one by one. */
import type { SearchHit } from '../../../shared/domain/search.ts';
import { each, type ReadableDatabase } from '../database.ts';
import { matchesRow } from './matches-row.ts';
import type { Phrase, Query } from './query.ts';
import { findSpans, snippetOf } from './spans.ts';

interface CommentRow {
  readonly no: number;
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly kind: string;
  readonly genre: string;
  readonly author: string;
  readonly publisher: string;
  readonly comment: string;
  readonly start: number;
  readonly end: number;
  /** Whether the passage is in the text that the source has now. */
  readonly isCurrent: number;
}

const MOST_SPANS = 50;

/** One hit for each source with a comment that answers; every comment does when nothing is asked. */
export function commentHits(db: ReadableDatabase, query: Query | null, phrases: readonly Phrase[]): SearchHit[] {
  const rows = each<CommentRow>(
    db,
    `SELECT s.no, s.id, CASE s.title WHEN '' THEN s.file_name ELSE s.title END AS title, s.published AS date, s.kind, s.genre, s.author,
       s.publisher, p.comment, p.start_offset AS start, p.end_offset AS end, p.text_id = s.text_id AS isCurrent
     FROM passage p CROSS JOIN source s ON s.id = p.source_id
     WHERE p.comment <> '' AND s.trashed_at IS NULL ORDER BY s.no, p.start_offset`,
  );
  const hits = new Map<number, SearchHit>();
  for (const row of rows) {
    const { no, id, title, date, kind, comment, start, end } = row;
    if (query && !matchesRow(query, { ...row, noun: 'source', texts: [comment] })) continue;
    const known = hits.get(no);
    const spans = [...(known?.spans ?? []), ...(row.isCurrent === 1 ? [{ start, end }] : [])].slice(0, MOST_SPANS);
    const snippet = known?.snippet ?? snippetOf(comment, findSpans(comment, phrases, MOST_SPANS));
    hits.set(no, { noun: 'source', no, id, title, date, kind, snippet, spans });
  }
  return [...hits.values()];
}
