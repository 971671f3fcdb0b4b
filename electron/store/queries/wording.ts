/** The index by which texts that share wording find one another. Derived from texts, which never change. */
import type { Segment } from '../../../shared/domain/source.ts';
import { all, one, run, type ReadableDatabase, type WritableDatabase } from '../database.ts';

/** A text as it is compared. */
export interface IndexedText {
  readonly no: number;
  readonly body: string;
  readonly segments: readonly Segment[];
}

/** @returns the number by which the index knows the text, undefined when it knew it before */
export function insertPrint(db: WritableDatabase, textId: string, words: number): number | undefined {
  const written = run(db, 'INSERT OR IGNORE INTO text_print (text_id, words) VALUES (?, ?)', textId, words);
  return written === 0 ? undefined : wordingNo(db, textId);
}

/** The number by which the index knows a text. */
export const wordingNo = (db: ReadableDatabase, textId: string): number | undefined =>
  one<{ no: number }>(db, 'SELECT no FROM text_print WHERE text_id = ?', textId)?.no;

export function insertFingerprints(db: WritableDatabase, no: number, fingerprints: Iterable<number>): void {
  for (const hash of fingerprints) run(db, 'INSERT INTO text_fingerprint (hash, no) VALUES (?, ?)', hash, no);
}

/** The texts that have a fingerprint, the first that came first. */
export const textsWith = (db: ReadableDatabase, hash: number, limit: number): number[] =>
  all<{ no: number }>(db, 'SELECT no FROM text_fingerprint WHERE hash = ? LIMIT ?', hash, limit).map(({ no }) => no);

/** Texts that are the same, of other originals or readers. */
export const sameTexts = (db: ReadableDatabase, no: number, limit: number): number[] =>
  all<{ no: number }>(
    db,
    `SELECT q.no FROM text_print p JOIN source_text t ON t.id = p.text_id JOIN source_text u ON u.body_sha256 = t.body_sha256
     JOIN text_print q ON q.text_id = u.id WHERE p.no = ? AND q.no <> p.no ORDER BY q.no LIMIT ?`,
    no,
    limit,
  ).map((row) => row.no);

export function readIndexedText(db: ReadableDatabase, no: number): IndexedText | undefined {
  const row = one<{ body: string; segments: string }>(
    db,
    'SELECT t.body, t.segments FROM text_print p JOIN source_text t ON t.id = p.text_id WHERE p.no = ?',
    no,
  );
  return row && { no, body: row.body, segments: JSON.parse(row.segments) as Segment[] };
}

export interface TextLink {
  /** Of the shorter text, 0 to 1. */
  readonly share: number;
  /** Of the longest passage in common. */
  readonly words: number;
  /** The rarest fingerprint on which it rests; null for what needs none. */
  readonly hash: number | null;
}

export function insertLink(db: WritableDatabase, no: number, other: number, { share, words, hash }: TextLink): void {
  const sql = 'INSERT OR REPLACE INTO text_link (no, other, share, words, hash) VALUES (?, ?, ?, ?, ?)';
  run(db, sql, no, other, share, words, hash);
  run(db, sql, other, no, share, words, hash);
}

/** @returns the texts that were linked by it */
export const deleteLinksOn = (db: WritableDatabase, hash: number): number[] =>
  all<{ no: number }>(db, 'DELETE FROM text_link WHERE hash = ? RETURNING no', hash).map(({ no }) => no);

/** The first source outside the trash that has the very text of this one, its own excepted. */
export const findSameText = (
  db: ReadableDatabase,
  sourceId: string,
): { readonly id: string; readonly no: number } | undefined =>
  one<{ id: string; no: number }>(
    db,
    `SELECT s.id, s.no FROM source me JOIN source_text t ON t.id = me.text_id JOIN source_text u ON u.body_sha256 = t.body_sha256
     JOIN source s ON s.text_id = u.id AND s.trashed_at IS NULL AND s.id <> me.id WHERE me.id = ? ORDER BY s.no LIMIT 1`,
    sourceId,
  );

export interface UnindexedText {
  /** Its place in the order of the texts. */
  readonly row: number;
  readonly textId: string;
  readonly body: string;
  readonly segments: readonly Segment[];
}

/** Whether the wording of every text is noted; case files of older versions have some whose wording is not. */
export const areAllIndexed = (db: ReadableDatabase): boolean =>
  one(db, 'SELECT 1 WHERE (SELECT count(*) FROM source_text) > (SELECT count(*) FROM text_print)') === undefined;

/** A few texts whose wording is not noted, after a place in the order of the texts. */
export const unindexedTexts = (db: ReadableDatabase, after: number, limit: number): UnindexedText[] =>
  all<{ row: number; id: string; body: string; segments: string }>(
    db,
    `SELECT t.rowid AS "row", t.id, t.body, t.segments FROM source_text t
     WHERE t.rowid > ? AND NOT EXISTS (SELECT 1 FROM text_print p WHERE p.text_id = t.id) ORDER BY t.rowid LIMIT ?`,
    after,
    limit,
  ).map(({ row, id, body, segments }) => ({ row, textId: id, body, segments: JSON.parse(segments) as Segment[] }));
