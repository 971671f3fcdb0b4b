/** The index by which texts that share wording find one another. Derived from texts, which never change. */
import type { Segment } from '../../../shared/domain/source.ts';
import { all, each, integer, one, run, type ReadableDatabase, type WritableDatabase } from '../database.ts';

/** A text as it is compared. */
export interface IndexedText {
  readonly no: number;
  readonly body: string;
  readonly segments: readonly Segment[];
}

/** The number by which the index knows a text. */
export const wordingNo = (db: ReadableDatabase, textId: string): number | undefined =>
  one<{ no: number }>(db, 'SELECT no FROM text_print WHERE text_id = ?', textId)?.no;

/** @returns the number by which the index knows the text, undefined when it knew it before */
export const insertPrint = (db: WritableDatabase, textId: string, words: number): number | undefined =>
  one<{ no: number }>(
    db,
    'INSERT INTO text_print (text_id, words) VALUES (?, ?) ON CONFLICT (text_id) DO NOTHING RETURNING no',
    textId,
    words,
  )?.no;

/** Numbers of texts have 21 bits beside the 32 of a fingerprint, so that both fit one number. */
const TEXTS = 2 ** 21;

/** @param prints the texts and their fingerprints */
export function insertFingerprints(
  db: WritableDatabase,
  prints: readonly { readonly no: number; readonly fingerprints: Uint32Array }[],
): void {
  const packed = new Float64Array(prints.reduce((sum, { fingerprints }) => sum + fingerprints.length, 0));
  let at = 0;
  for (const { no, fingerprints } of prints) {
    if (no >= TEXTS) throw new Error('more texts than the index of wording can number');
    for (const hash of fingerprints) packed[at++] = hash * TEXTS + no;
  }
  // In the order of the index, page after page, rather than a page sought for each.
  const values = `[${packed.sort().join(',')}]`;
  if (at > 0)
    run(
      db,
      `INSERT INTO text_fingerprint (hash, no) SELECT value >> 21, value & ${TEXTS - 1} FROM json_each(?)`,
      values,
    );
}

/** The texts that have each of these fingerprints, the first `limit` that came; those that none has are left out. */
export function textsWith(db: ReadableDatabase, hashes: Uint32Array, limit: number): Map<number, number[]> {
  const rows = all<{ hash: number; texts: string }>(
    db,
    `SELECT value AS hash, (SELECT json_group_array(no) FROM (SELECT no FROM text_fingerprint WHERE hash = value ORDER BY no LIMIT ?)) AS texts
     FROM json_each(?) WHERE EXISTS (SELECT 1 FROM text_fingerprint WHERE hash = value)`,
    limit,
    `[${hashes.join(',')}]`,
  );
  return new Map(rows.map(({ hash, texts }) => [hash, JSON.parse(texts) as number[]]));
}

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

/** For each of these sources, if any came before it with the very same text and is not in the trash: the first of them. */
export function findSameTexts(db: ReadableDatabase, sourceIds: readonly string[]): ReadonlyMap<string, number> {
  const rows = all<{ id: string; no: number }>(
    db,
    `SELECT me.id, min(s.no) AS no FROM json_each(?) CROSS JOIN source me ON me.id = value CROSS JOIN source_text t ON t.id = me.text_id
     CROSS JOIN source_text u ON u.body_sha256 = t.body_sha256
     CROSS JOIN source s ON s.text_id = u.id AND s.trashed_at IS NULL AND s.no < me.no GROUP BY me.id`,
    JSON.stringify(sourceIds),
  );
  return new Map(rows.map(({ id, no }) => [id, no]));
}

export interface UnnotedText {
  /** Its place in the order of the texts. */
  readonly row: number;
  readonly textId: string;
  readonly body: string;
  readonly segments: readonly Segment[];
}

export interface WordingBacklog {
  /** Texts whose wording is not noted. */
  readonly count: number;
  /** The place in the order of the texts after which they stand. */
  readonly after: number;
}

/** Texts are noted in the order in which they came, so that the index's last one usually tells where the others begin. */
export function wordingBacklog(db: ReadableDatabase): WordingBacklog | undefined {
  const count = integer(db, 'SELECT (SELECT count(*) FROM source_text) - (SELECT count(*) FROM text_print)');
  if (count === 0) return undefined;
  const { last, newest } = one<{ last: number; newest: number }>(
    db,
    `SELECT coalesce(max(rowid), 0) AS newest, coalesce((SELECT t.rowid FROM source_text t JOIN text_print p ON p.text_id = t.id
       WHERE p.no = (SELECT max(no) FROM text_print)), 0) AS last FROM source_text`,
  ) ?? { last: 0, newest: 0 };
  return { count, after: newest - last === count ? last : 0 };
}

/** A few texts whose wording is not noted, after a place in the order of the texts: at most `limit`, and no more once they have so many characters. */
export function unnotedTexts(db: ReadableDatabase, after: number, limit: number, characters: number): UnnotedText[] {
  const rows = each<{ row: number; id: string; body: string; segments: string }>(
    db,
    `SELECT t.rowid AS "row", t.id, t.body, t.segments FROM source_text t
     WHERE t.rowid > ? AND NOT EXISTS (SELECT 1 FROM text_print p WHERE p.text_id = t.id) ORDER BY t.rowid LIMIT ?`,
    after,
    limit,
  );
  const texts: UnnotedText[] = [];
  let length = 0;
  for (const { row, id, body, segments } of rows) {
    texts.push({ row, textId: id, body, segments: JSON.parse(segments) as Segment[] });
    length += body.length;
    if (length >= characters) break;
  }
  return texts;
}
