/**
 * Compresses the streams of a document in the zlib format (RFC 1950, 1951). The same bytes give the same bytes on every system, whatever zlib its
 * run-time was built with, and whatever was compressed before. A document has thousands of small streams: the arrays are made once.
 */
import { BitSink } from './bit-sink.ts';
import { BlockWriter, LARGEST_BLOCK } from './block-writer.ts';
import { LONGEST } from './lengths-and-distances.ts';

/** How many earlier places are looked at for each. */
export type Effort = 'fast' | 'usual';
const PLACES = { fast: 2, usual: 8 } as const;

const WINDOW = 32_768;
const HASH_BITS = 14;
/** Shorter repetitions hardly save anything. */
const SHORTEST_MATCH = 4;
/** A repetition of this length is taken without looking further. */
const LONG_ENOUGH = 32;
/** Inside longer ones, places are not noted: what repeats them begins where they begin. */
const NOTED = 16;
const LAST_POSITION = 2 ** 31 - 2 ** 28;

/** Latest position of each hash, and of each position the one before with the same hash. Positions rise from stream to stream, so that nothing needs to be cleared. */
const latest = new Int32Array(1 << HASH_BITS);
const before = new Int32Array(WINDOW);
let base = WINDOW;

const sink = new BitSink();
const block = new BlockWriter(sink);

/** Of four bytes, the first one lowest. */
const hashOf = (four: number): number => Math.imul(four, 0x9e37_79b1) >>> (32 - HASH_BITS);

const fourAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);

/** Notes a position. @returns the latest one before with the same hash */
function note(hash: number, position: number): number {
  const earlier = latest[hash] ?? 0;
  latest[hash] = position;
  before[position & (WINDOW - 1)] = earlier;
  return earlier;
}

function lengthOfMatch(bytes: Uint8Array, from: number, at: number, most: number): number {
  let length = 0;
  while (length < most && bytes[from + length] === bytes[at + length]) length++;
  return length;
}

let distance = 0;

/** @returns length of the longest repetition found at a place, whose distance is then in `distance`; 0 for none worth while */
function findMatch(bytes: Uint8Array, at: number, hash: number, places: number): number {
  let candidate = note(hash, base + at);
  const oldest = base + Math.max(0, at - WINDOW + 1);
  const most = Math.min(bytes.length - at, LONGEST);
  let best = 0;
  for (let left = places; left > 0 && candidate >= oldest; left--) {
    const from = candidate - base;
    if (bytes[from + best] === bytes[at + best]) {
      const length = lengthOfMatch(bytes, from, at, most);
      if (length > best) {
        best = length;
        distance = at - from;
        if (length >= LONG_ENOUGH || length === most) break;
      }
    }
    candidate = before[candidate & (WINDOW - 1)] ?? 0;
  }
  return best < SHORTEST_MATCH ? 0 : best;
}

/** Literals and repetitions of all bytes; the last block is left open. */
function gather(bytes: Uint8Array, places: number): void {
  const { length } = bytes;
  const lastHash = length - SHORTEST_MATCH;
  // From place to place a byte falls out of the four and one comes in.
  let four = lastHash < 0 ? 0 : fourAt(bytes, 0);
  for (let at = 0; at < length;) {
    const found = at <= lastHash ? findMatch(bytes, at, hashOf(four), places) : 0;
    if (found === 0) {
      block.literal(bytes[at++] ?? 0);
      if (at <= lastHash) four = (four >>> 8) | ((bytes[at + 3] ?? 0) << 24);
    } else {
      block.match(found, distance);
      const end = at + found;
      const noted = found > NOTED ? at : Math.min(end - 1, lastHash);
      for (at++; at <= noted; at++) {
        four = (four >>> 8) | ((bytes[at + 3] ?? 0) << 24);
        note(hashOf(four), base + at);
      }
      at = end;
      if (at <= lastHash) four = fourAt(bytes, at);
    }
    if (block.count === LARGEST_BLOCK && at < length) block.write(false);
  }
}

const ADLER = 65_521;
/** So many sums stay below 2³¹. */
const ADLER_RUN = 3_800;

function writeChecksum(bytes: Uint8Array): void {
  let low = 1;
  let high = 0;
  for (let at = 0; at < bytes.length;) {
    const end = Math.min(bytes.length, at + ADLER_RUN);
    for (; at < end; at++) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= ADLER;
    high %= ADLER;
  }
  for (const half of [high, low]) {
    sink.put(half >> 8, 8);
    sink.put(half & 0xff, 8);
  }
}

/** @returns the bytes in the zlib format, in a buffer of their own */
export function deflate(given: Uint8Array, effort: Effort = 'usual'): Uint8Array {
  // Always of one kind, never Node's own buffers: what is compiled for one need not be compiled again for the other.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.length);
  if (base > LAST_POSITION) {
    latest.fill(0);
    base = WINDOW;
  }
  sink.clear();
  // The header: deflate with a window of 32 KB, and a check that makes it a multiple of 31.
  sink.put(0x78, 8);
  sink.put(0x5e, 8);
  gather(bytes, PLACES[effort]);
  block.write(true);
  sink.align();
  sink.reserve(4);
  writeChecksum(bytes);
  base += bytes.length;
  return sink.taken();
}
