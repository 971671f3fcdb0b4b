/** Inflates members of an archive, each bounded by what it declared (APPNOTE 6.3 § 4.3.7). */
import { crc32, inflateRawSync } from 'node:zlib';
import { fail, succeed, type Problem, type Result } from '../../../shared/kernel/result.ts';
import { asBuffer, bomb, broken, type ZipEntry } from './zip-entries.ts';

const MEGABYTE = 1024 * 1024;
/** Of the parts of one document together. */
const OUTPUT_MEGABYTES = 200;
/** Output per byte of input, for parts larger than a megabyte; prose compresses to a tenth, the emptiest tables to a hundredth. */
const RATIO = 250;
const LOCAL = 0x04_03_4b_50;
const STORED = 0;
const DEFLATED = 8;

export const isKnownMethod = ({ method }: ZipEntry): boolean => method === STORED || method === DEFLATED;

/** Why an entry is not even tried, if it is not. */
export function refusalOf({ name, encrypted, compressed, declared }: ZipEntry): Problem | undefined {
  if (encrypted) return { code: 'source.encrypted' };
  if (declared > MEGABYTE && declared > compressed * RATIO)
    return bomb(`${name} × ${Math.round(declared / Math.max(1, compressed))}`).error;
  return undefined;
}

function readEntry(bytes: Buffer, entry: ZipEntry): Result<Uint8Array> {
  const refusal = refusalOf(entry);
  if (refusal) return { ok: false, error: refusal };
  const { headerAt, compressed } = entry;
  if (headerAt + 30 > bytes.length || bytes.readUInt32LE(headerAt) !== LOCAL) return broken;
  const start = headerAt + 30 + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
  return start + compressed > bytes.length ? broken : inflate(bytes.subarray(start, start + compressed), entry);
}

function inflate(data: Uint8Array, { name, method, declared }: ZipEntry): Result<Uint8Array> {
  if (method === STORED) return data.byteLength === declared ? succeed(data) : broken;
  if (method !== DEFLATED) return broken;
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

/**
 * A member as a document of its own, exactly as it was packed.
 * @returns `source.encrypted`, `source.bomb`, `source.broken` (also when its checksum is another)
 */
export function readZipMember(input: Uint8Array, entry: ZipEntry): Result<Uint8Array> {
  const read = readEntry(asBuffer(input), entry);
  return read.ok && crc32(read.value) !== entry.crc ? fail('source.broken', { reason: 'CRC-32' }) : read;
}

/**
 * The chosen parts of one document, all bounded together. A wrong checksum does not matter here: what can be read of a text is read.
 * @returns the parts by name, or `source.encrypted`, `source.broken`, `source.bomb`
 */
export function readZipParts(
  input: Uint8Array,
  entries: readonly ZipEntry[],
  isWanted: (name: string) => boolean,
): Result<ReadonlyMap<string, Uint8Array>> {
  const bytes = asBuffer(input);
  const parts = new Map<string, Uint8Array>();
  let left = OUTPUT_MEGABYTES * MEGABYTE;
  for (const entry of entries) {
    if (!isWanted(entry.name)) continue;
    if (!entry.encrypted && entry.declared > left) return bomb(`${entry.name} > ${OUTPUT_MEGABYTES} MB`);
    const output = readEntry(bytes, entry);
    if (!output.ok) return output;
    left -= output.value.byteLength;
    parts.set(entry.name, output.value);
  }
  return succeed(parts);
}
