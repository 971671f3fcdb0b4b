/**
 * Opens an archive that may be hostile. Headers lie, so declared sizes are checked first and the real output is bounded as well; nothing is inflated
 * that is not asked for. Format: PKWARE APPNOTE 6.3 §§ 4.3.7, 4.3.12, 4.3.16.
 */
import { inflateRawSync } from 'node:zlib';
import { fail, succeed, type Problem, type Result } from '../../../shared/kernel/result.ts';

const MEGABYTE = 1024 * 1024;
const ZIP_LIMITS = {
  entries: 10_000,
  /** Of all entries together. */
  declaredMegabytes: 1_000,
  /** Of the parts that are read, together. */
  outputMegabytes: 200,
  /** Output per byte of input, for parts larger than a megabyte; prose compresses to a tenth, the emptiest tables to a hundredth. */
  ratio: 250,
} as const;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressed: number;
  readonly declared: number;
  readonly headerAt: number;
}

const END = 0x06_05_4b_50;
const CENTRAL = 0x02_01_4b_50;
const LOCAL = 0x04_03_4b_50;

const broken: { readonly ok: false; readonly error: Problem } = fail('source.broken', { reason: 'ZIP' });
const bomb = (reason: string): { readonly ok: false; readonly error: Problem } => fail('source.bomb', { reason });

function findEnd(bytes: Buffer): number {
  // The comment that may follow is at most 65,535 bytes long.
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--)
    if (bytes.readUInt32LE(at) === END) return at;
  return -1;
}

/** The archive's directory. @returns `source.broken`, or `source.bomb` when it declares more than any document needs */
export function listZip(input: Uint8Array): Result<readonly ZipEntry[]> {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  const end = findEnd(bytes);
  if (end < 0) return broken;
  const count = bytes.readUInt16LE(end + 10);
  if (count > ZIP_LIMITS.entries) return bomb(`${count} > ${ZIP_LIMITS.entries} ZIP`);
  const entries: ZipEntry[] = [];
  let declared = 0;
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) return broken;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const entry: ZipEntry = {
      name: bytes.toString('utf8', at + 46, at + 46 + (nameLength ?? 0)),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      compressed: bytes.readUInt32LE(at + 20),
      declared: bytes.readUInt32LE(at + 24),
      headerAt: bytes.readUInt32LE(at + 42),
    };
    declared += entry.declared;
    if (declared > ZIP_LIMITS.declaredMegabytes * MEGABYTE)
      return bomb(`${Math.round(declared / MEGABYTE)} > ${ZIP_LIMITS.declaredMegabytes} MB ZIP`);
    entries.push(entry);
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return succeed(entries);
}

/**
 * Inflates the chosen parts, each bounded by what it declared and all by the limit.
 * @returns the parts by name, or `source.encrypted`, `source.broken`, `source.bomb`
 */
export function readZipParts(
  input: Uint8Array,
  entries: readonly ZipEntry[],
  isWanted: (name: string) => boolean,
): Result<ReadonlyMap<string, Uint8Array>> {
  const bytes = Buffer.from(input.buffer, input.byteOffset, input.byteLength);
  const parts = new Map<string, Uint8Array>();
  let left = ZIP_LIMITS.outputMegabytes * MEGABYTE;
  for (const entry of entries) {
    if (!isWanted(entry.name)) continue;
    if (entry.encrypted) return fail('source.encrypted');
    const { headerAt, compressed, declared } = entry;
    if (headerAt + 30 > bytes.length || bytes.readUInt32LE(headerAt) !== LOCAL) return broken;
    const start = headerAt + 30 + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
    if (start + compressed > bytes.length) return broken;
    if (declared > left) return bomb(`${entry.name} > ${ZIP_LIMITS.outputMegabytes} MB`);
    if (declared > MEGABYTE && declared > compressed * ZIP_LIMITS.ratio)
      return bomb(`${entry.name} × ${Math.round(declared / Math.max(1, compressed))}`);
    const output = inflate(bytes.subarray(start, start + compressed), entry);
    if (!output.ok) return output;
    left -= output.value.byteLength;
    parts.set(entry.name, output.value);
  }
  return succeed(parts);
}

function inflate(data: Uint8Array, { name, method, declared }: ZipEntry): Result<Uint8Array> {
  if (method === 0) return data.byteLength === declared ? succeed(data) : broken;
  if (method !== 8) return broken;
  try {
    const output = inflateRawSync(data, { maxOutputLength: Math.max(1, declared) });
    return output.byteLength === declared ? succeed(output) : broken;
  } catch (error) {
    const tooLong =
      error instanceof RangeError ||
      (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE');
    return tooLong ? bomb(`${name} > ${declared}`) : broken;
  }
}
