import { createHash, hash } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync, type BigIntStats } from 'node:fs';
import { fail, succeed, type Result } from '../../../shared/kernel/result.ts';
import { fileProblem } from './file-problem.ts';
import { isTextual, SAMPLE_LENGTH } from './sniff.ts';

const MEGABYTE = 1_000_000;
const CHUNK = 8 * 1024 * 1024;

/** Bytes above which a file is hashed and kept but not opened: text larger than this is no document, and other formats need their whole file in memory. */
export const LARGEST_READ = { text: 50 * MEGABYTE, other: 512 * MEGABYTE } as const;

const LARGEST_CARRIER = 200 * MEGABYTE;

export interface ReadFile {
  readonly sha256: string;
  readonly size: number;
  /** The whole file, or its beginning when it is larger than what is read. */
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
  readonly isText: boolean;
}

/** Mails and pages carry their pictures and attachments as text, so these may be larger than the words in them. */
const CARRIER = /\.(?:x?html?|mht|mhtml|eml|rtf)$/iu;

/** Bytes up to which a document is opened. @param file its name, which tells pages and mails from other text */
export const largestRead = (isText: boolean, file: string): number =>
  !isText ? LARGEST_READ.other : CARRIER.test(file) ? LARGEST_CARRIER : LARGEST_READ.text;

const same = (a: BigIntStats, b: BigIntStats): boolean =>
  a.size === b.size && a.mtimeNs === b.mtimeNs && a.ino === b.ino && a.dev === b.dev;

/** Fills the buffer from a place in the file; shorter at its end. */
function readAt(descriptor: number, into: Uint8Array, position: number): number {
  let read = 0;
  while (read < into.byteLength) {
    const count = readSync(descriptor, into, read, into.byteLength - read, position + read);
    if (count === 0) break;
    read += count;
  }
  return read;
}

/** Never follows a link and never waits for the other end of a pipe, whatever took the file's place since the walk. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Reads and hashes a file once, in parts.
 * @param file name for display
 * @param tick called after each part
 * @param named name whose extension decides how much is read, when it is not that one
 * @returns `file.missing`, `.no-permission`, `.special`, `.empty`, `.changed` (written to meanwhile) or `.unreadable`
 */
export function readFile(path: string | Buffer, file: string, tick: () => void, named = file): Result<ReadFile> {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, FLAGS);
    const before = fstatSync(descriptor, { bigint: true });
    if (!before.isFile()) return fail('file.special', { file });
    const size = Number(before.size);
    if (size === 0) return fail('file.empty', { file });
    const sample = new Uint8Array(Math.min(size, SAMPLE_LENGTH));
    // Most files are no longer than that.
    const isRead = readAt(descriptor, sample, 0) === size;
    const isText = isTextual(sample);
    const isWhole = size <= largestRead(isText, named);
    const bytes = isRead ? sample : new Uint8Array(isWhole ? size : Math.min(size, CHUNK));
    const isOnePart = isWhole && size <= CHUNK;
    const parts = isOnePart ? undefined : createHash('sha256');
    let position = isRead ? size : 0;
    if (isRead) tick();
    while (position < size) {
      const length = Math.min(CHUNK, size - position);
      const part = isWhole ? bytes.subarray(position, position + length) : bytes.subarray(0, length);
      const count = readAt(descriptor, part, position);
      parts?.update(part.subarray(0, count));
      position += count;
      tick();
      if (count < length) break;
    }
    if (position !== size || !same(before, fstatSync(descriptor, { bigint: true })))
      return fail('file.changed', { file });
    const sha256 = parts?.digest('hex') ?? hash('sha256', bytes, 'hex');
    return succeed({ sha256, size, bytes: isWhole ? bytes : sample, isWhole, isText });
  } catch (error) {
    return { ok: false, error: fileProblem(error, file) };
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
