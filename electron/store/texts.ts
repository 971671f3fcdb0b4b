/** Extracted texts: immutable, since passages are offsets into them. */
import { createHash } from 'node:crypto';
import type { Segment, SourceText } from '../../shared/domain/source.ts';
import { otherWords } from '../../shared/domain/other-words.ts';
import { splitText } from '../../shared/domain/own-words.ts';
import { makeId } from '../system/make-id.ts';
import { one, run, type ReadableDatabase, type WritableDatabase } from './database.ts';

export const hashBody = (body: string | Uint8Array): string => createHash('sha256').update(body).digest('hex');
const encoder = new TextEncoder();

/** A text as its row holds it: the body in UTF-8, segments and page starts as JSON. */
export interface PackedText {
  readonly sha256: string;
  readonly extractor: string;
  readonly body: Uint8Array;
  readonly bodySha256: string;
  readonly segments: string;
  readonly pageStarts: string;
  readonly ownWords: string | null;
  readonly surroundings: string | null;
  /** By `otherWords`: of its own words, and of the surroundings. */
  readonly otherWords: string;
  readonly otherSurroundings: string;
}

/**
 * Writes the text of an original. The same text from the same reader is written once: importing again after an undo finds it.
 * @returns the id of the text
 */
export function insertPackedText(db: WritableDatabase, text: PackedText): string {
  const { sha256, extractor, body, bodySha256, segments, pageStarts, ownWords, surroundings } = text;
  const known = one<{ id: string }>(
    db,
    'SELECT id FROM source_text WHERE sha256 = ? AND extractor = ? AND body_sha256 = ? AND segments = ? AND page_starts = ?',
    sha256,
    extractor,
    bodySha256,
    segments,
    pageStarts,
  );
  if (known) return known.id;
  const id = makeId();
  run(
    db,
    `INSERT INTO source_text (id, sha256, extractor, body, body_sha256, segments, page_starts, own_words, surroundings, other_words, other_surroundings)
     VALUES (?, ?, ?, CAST(? AS TEXT), ?, ?, ?, ?, ?, ?, ?)`,
    id,
    sha256,
    extractor,
    body,
    bodySha256,
    segments,
    pageStarts,
    ownWords,
    surroundings,
    text.otherWords,
    text.otherSurroundings,
  );
  return id;
}

/** The same of a text as values. @returns the id of the text */
export function insertText(
  db: WritableDatabase,
  text: Pick<SourceText, 'body' | 'segments' | 'pageStarts'> & Pick<PackedText, 'sha256' | 'extractor'>,
): string {
  const split = splitText(text.body, text.segments);
  const body = encoder.encode(text.body);
  return insertPackedText(db, {
    ...text,
    body,
    bodySha256: hashBody(body),
    segments: JSON.stringify(text.segments),
    pageStarts: JSON.stringify(text.pageStarts),
    ownWords: split?.own ?? null,
    surroundings: split?.surroundings ?? null,
    otherWords: otherWords(split?.own ?? text.body),
    otherSurroundings: otherWords(split?.surroundings ?? ''),
  });
}

interface TextRow {
  readonly text_id: string;
  readonly source_id: string;
  readonly body: string;
  readonly segments: string;
  readonly page_starts: string;
}

/**
 * The text that a source has now, or the one named, of an earlier version or an earlier reader.
 * @returns undefined when there is no such text, or it is not that source's
 */
export function readText(db: ReadableDatabase, sourceId: string, textId?: string): SourceText | undefined {
  const columns = 't.id AS text_id, s.id AS source_id, t.body, t.segments, t.page_starts';
  const row =
    textId === undefined
      ? one<TextRow>(
          db,
          `SELECT ${columns} FROM source s JOIN source_text t ON t.id = s.text_id WHERE s.id = ?`,
          sourceId,
        )
      : one<TextRow>(
          db,
          `SELECT ${columns} FROM source s JOIN source_text t ON s.sha256 = t.sha256
             OR EXISTS (SELECT 1 FROM source_version v WHERE v.source_id = s.id AND v.sha256 = t.sha256)
           WHERE s.id = ? AND t.id = ?`,
          sourceId,
          textId,
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
