/** Extracted texts: immutable, since passages are offsets into them. */
import { createHash } from 'node:crypto';
import type { Segment, SourceText } from '../../shared/domain/source.ts';
import { makeId } from '../system/make-id.ts';
import { insertRow, one, type ReadableDatabase, type WritableDatabase } from './database.ts';
import { splitText } from './own-words.ts';

export const hashBody = (body: string): string => createHash('sha256').update(body).digest('hex');

/**
 * Writes the text of an original. The same text from the same reader is written once: importing again after an undo finds it.
 * @returns the id of the text
 */
export function insertText(
  db: WritableDatabase,
  text: Pick<SourceText, 'body' | 'segments' | 'pageStarts'> & { readonly sha256: string; readonly extractor: string },
): string {
  const bodyHash = hashBody(text.body);
  const [segments, pageStarts] = [JSON.stringify(text.segments), JSON.stringify(text.pageStarts)];
  const known = one<{ id: string }>(
    db,
    'SELECT id FROM source_text WHERE sha256 = ? AND extractor = ? AND body_sha256 = ? AND segments = ? AND page_starts = ?',
    text.sha256,
    text.extractor,
    bodyHash,
    segments,
    pageStarts,
  );
  if (known) return known.id;
  const id = makeId();
  const split = splitText(text.body, text.segments);
  insertRow(db, 'source_text', {
    id,
    sha256: text.sha256,
    extractor: text.extractor,
    body: text.body,
    body_sha256: bodyHash,
    segments,
    page_starts: pageStarts,
    own_words: split?.own ?? null,
    surroundings: split?.surroundings ?? null,
  });
  return id;
}

interface TextRow {
  readonly text_id: string;
  readonly source_id: string;
  readonly body: string;
  readonly segments: string;
  readonly page_starts: string;
}

/** The text that a source has now; undefined when it has none, or there is no such source. */
export function readText(db: ReadableDatabase, sourceId: string): SourceText | undefined {
  const row = one<TextRow>(
    db,
    `SELECT t.id AS text_id, s.id AS source_id, t.body, t.segments, t.page_starts
     FROM source s JOIN source_text t ON t.id = s.text_id WHERE s.id = ?`,
    sourceId,
  );
  return (
    row && {
      textId: row.text_id,
      sourceId: row.source_id,
      body: row.body,
      segments: JSON.parse(row.segments) as Segment[],
      pageStarts: JSON.parse(row.page_starts) as number[],
    }
  );
}
