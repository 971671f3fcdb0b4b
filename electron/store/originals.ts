/** Original bytes, kept under their SHA-256 in parts, written once and never touched again. */
import { createHash } from 'node:crypto';
import { ProblemError } from '../../shared/kernel/result.ts';
import { all, each, insertRow, one, type ReadableDatabase, type WritableDatabase } from './database.ts';

/** Bytes of a part: small enough to hold in memory, and far below SQLite's limit of 1 GB for a value. */
export const PART_LENGTH = 8 * 1024 * 1024;

/** @param sha256 64 lower-case hexadecimal digits */
export const hasOriginal = (db: ReadableDatabase, sha256: string): boolean =>
  one(db, 'SELECT 1 FROM original WHERE sha256 = ?', sha256) !== undefined;

/**
 * Writes a document's bytes unless they are already there, reading them as they come.
 * @param parts chunks of any length, in order
 * @throws ProblemError `file.changed` when they are not the bytes announced; the caller's transaction must not go through
 */
export function writeOriginal(db: WritableDatabase, sha256: string, size: number, parts: Iterable<Uint8Array>): void {
  if (hasOriginal(db, sha256)) return;
  insertRow(db, 'original', { sha256, size });
  const hash = createHash('sha256');
  let written = 0;
  let part = 0;
  for (const bytes of inParts(parts)) {
    hash.update(bytes);
    written += bytes.byteLength;
    if (written > size) break;
    insertRow(db, 'original_part', { sha256, part, bytes });
    part += 1;
  }
  if (written !== size || hash.digest('hex') !== sha256) throw new ProblemError('file.changed', { file: sha256 });
}

/**
 * Writes a document's bytes unless they are already there, when whoever read them has hashed these very bytes.
 * @param bytes at most `PART_LENGTH`
 */
export function writeHashedOriginal(db: WritableDatabase, sha256: string, bytes: Uint8Array): void {
  if (bytes.byteLength > PART_LENGTH) throw new Error('an original of several parts is written part by part');
  if (hasOriginal(db, sha256)) return;
  insertRow(db, 'original', { sha256, size: bytes.byteLength });
  if (bytes.byteLength > 0) insertRow(db, 'original_part', { sha256, part: 0, bytes });
}

/** Chunks of any length as parts of `PART_LENGTH`, the last one shorter. */
function* inParts(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let buffer = new Uint8Array(0);
  let used = 0;
  for (const chunk of chunks) {
    let at = 0;
    while (at < chunk.byteLength) {
      const taken = Math.min(chunk.byteLength - at, PART_LENGTH - used);
      if (used + taken > buffer.byteLength) {
        const larger = new Uint8Array(Math.min(PART_LENGTH, Math.max(used + taken, buffer.byteLength * 2)));
        larger.set(buffer.subarray(0, used));
        buffer = larger;
      }
      buffer.set(chunk.subarray(at, at + taken), used);
      used += taken;
      at += taken;
      if (used === PART_LENGTH) {
        yield buffer;
        used = 0;
      }
    }
  }
  if (used > 0) yield buffer.subarray(0, used);
}

/** @throws ProblemError `record.missing` */
export function readOriginal(db: ReadableDatabase, sha256: string): Uint8Array {
  const original = one<{ size: number }>(db, 'SELECT size FROM original WHERE sha256 = ?', sha256);
  if (!original) throw new ProblemError('record.missing', { noun: 'original' });
  const bytes = new Uint8Array(original.size);
  let at = 0;
  for (const part of originalParts(db, sha256)) {
    if (at + part.byteLength > bytes.byteLength) throw new ProblemError('record.missing', { noun: 'original' });
    bytes.set(part, at);
    at += part.byteLength;
  }
  if (at !== bytes.byteLength) throw new ProblemError('record.missing', { noun: 'original' });
  return bytes;
}

/**
 * The bytes from `start` to before `end`, fewer at the end of the document.
 * @throws ProblemError `record.missing`
 */
export function readOriginalBytes(db: ReadableDatabase, sha256: string, start: number, end: number): Uint8Array {
  if (!hasOriginal(db, sha256)) throw new ProblemError('record.missing', { noun: 'original' });
  const [first, last] = [Math.floor(start / PART_LENGTH), Math.floor(Math.max(start, end - 1) / PART_LENGTH)];
  const pieces: Uint8Array[] = [];
  for (let part = first; part <= last; part++) {
    const [from, to] = [Math.max(0, start - part * PART_LENGTH), Math.min(PART_LENGTH, end - part * PART_LENGTH)];
    const piece = one<{ bytes: Uint8Array }>(
      db,
      'SELECT substr(bytes, ?, ?) AS bytes FROM original_part WHERE sha256 = ? AND part = ?',
      from + 1,
      to - from,
      sha256,
      part,
    );
    if (piece) pieces.push(piece.bytes);
  }
  const bytes = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

function* originalParts(db: ReadableDatabase, sha256: string): Generator<Uint8Array> {
  const rows = each<{ bytes: Uint8Array }>(
    db,
    'SELECT bytes FROM original_part WHERE sha256 = ? ORDER BY part',
    sha256,
  );
  for (const { bytes } of rows) yield bytes;
}

/** The hash and the length of what is really there, read part by part. */
export function hashOriginal(db: ReadableDatabase, sha256: string): { readonly sha256: string; readonly size: number } {
  const hash = createHash('sha256');
  let size = 0;
  for (const part of originalParts(db, sha256)) {
    hash.update(part);
    size += part.byteLength;
  }
  return { sha256: hash.digest('hex'), size };
}

/** Every original with the number of the source that has it, 0 when an undone import left it. */
export const listOriginals = (db: ReadableDatabase): { sha256: string; size: number; no: number }[] =>
  all(
    db,
    `SELECT o.sha256, o.size, coalesce(s.no, (SELECT min(e.no) FROM source_version v JOIN source e ON e.id = v.source_id WHERE v.sha256 = o.sha256), 0) AS no
     FROM original o LEFT JOIN source s ON s.sha256 = o.sha256`,
  );
