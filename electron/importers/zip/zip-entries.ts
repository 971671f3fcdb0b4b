/**
 * Lists an archive that may be hostile. Headers lie, so declared sizes are checked first and the real output is bounded as well (`zip-parts.ts`);
 * nothing is inflated that is not asked for. Format: PKWARE APPNOTE 6.3 §§ 4.3.12, 4.3.14 to 4.3.16, 4.5.3.
 */
import { fail, succeed, type Problem, type Result } from '../../../shared/kernel/result.ts';
import { entryName, extraFields } from './entry-name.ts';

const MEGABYTE = 1024 * 1024;
const LIMITS = {
  entries: 10_000,
  /** Of all entries together. */
  declaredMegabytes: 1_000,
} as const;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  /** A symbolic link, by the mode that Unix systems note. */
  readonly isLink: boolean;
  readonly crc: number;
  readonly compressed: number;
  readonly declared: number;
  readonly headerAt: number;
}

const END = 0x06_05_4b_50;
const END_64 = 0x06_06_4b_50;
const LOCATOR_64 = 0x07_06_4b_50;
const CENTRAL = 0x02_01_4b_50;
const FULL_16 = 0xff_ff;
const FULL_32 = 0xff_ff_ff_ff;
const LARGE_SIZES = 0x00_01;
const UNIX = 3;

type Refused = { readonly ok: false; readonly error: Problem };
export const broken: Refused = fail('source.broken', { reason: 'ZIP' });
export const bomb = (reason: string): Refused => fail('source.bomb', { reason });

export const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const large = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at));

/** Number of entries and place of the directory. */
function findDirectory(bytes: Buffer): { readonly count: number; readonly start: number } | undefined {
  // The comment that may follow is at most 65,535 bytes long.
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (bytes.readUInt32LE(at) !== END) continue;
    const count = bytes.readUInt16LE(at + 10);
    const start = bytes.readUInt32LE(at + 16);
    const locator = at - 20;
    if ((count !== FULL_16 && start !== FULL_32) || locator < 0 || bytes.readUInt32LE(locator) !== LOCATOR_64)
      return { count, start };
    const record = large(bytes, locator + 8);
    if (record + 56 > bytes.length || bytes.readUInt32LE(record) !== END_64) return undefined;
    return { count: large(bytes, record + 32), start: large(bytes, record + 48) };
  }
  return undefined;
}

/** The sizes and the place that do not fit 32 bits stand in an extra field, in this order, and only those. */
function largeValues(values: readonly number[], extra: Buffer | undefined): number[] {
  let at = 0;
  return values.map((value) => {
    if (value !== FULL_32 || !extra || at + 8 > extra.length) return value;
    at += 8;
    return large(extra, at - 8);
  });
}

/** The archive's directory. @returns `source.broken`, or `source.bomb` when it declares more than any document needs */
export function listZip(input: Uint8Array): Result<readonly ZipEntry[]> {
  const bytes = asBuffer(input);
  const directory = findDirectory(bytes);
  if (!directory) return broken;
  if (directory.count > LIMITS.entries) return bomb(`${directory.count} > ${LIMITS.entries} ZIP`);
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = directory.start;
  for (let index = 0; index < directory.count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return broken;
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
    const next = extraEnd + bytes.readUInt16LE(at + 32);
    if (next > bytes.length) return broken;
    const extra = extraFields(bytes.subarray(nameEnd, extraEnd));
    const [declared = 0, compressed = 0, headerAt = 0] = largeValues(
      [24, 20, 42].map((field) => bytes.readUInt32LE(at + field)),
      extra.get(LARGE_SIZES),
    );
    const mode = bytes[at + 5] === UNIX ? bytes.readUInt16LE(at + 40) : 0;
    entries.push({
      name: entryName(bytes.subarray(at + 46, nameEnd), extra),
      method: bytes.readUInt16LE(at + 10),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      isLink: (mode & 0o17_0000) === 0o12_0000,
      crc: bytes.readUInt32LE(at + 16),
      compressed,
      declared,
      headerAt,
    });
    total += declared;
    if (total > LIMITS.declaredMegabytes * MEGABYTE)
      return bomb(`${Math.round(total / MEGABYTE)} > ${LIMITS.declaredMegabytes} MB ZIP`);
    at = next;
  }
  return succeed(entries);
}
