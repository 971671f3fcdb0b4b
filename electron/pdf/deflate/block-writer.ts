import type { BitSink } from './bit-sink.ts';
import {
  distanceBase,
  distanceBits,
  DISTANCES,
  distanceSymbol,
  lengthBase,
  lengthBits,
  lengthSymbols,
  SHORTEST,
} from './lengths-and-distances.ts';
import { PrefixCode } from './prefix-code.ts';

/** Literals and repetitions of one block. */
export const LARGEST_BLOCK = 1 << 14;

const LITERALS = 286;
const END_OF_BLOCK = 256;
/** Order in which the lengths of the codes for code lengths stand (RFC 1951 § 3.2.7). */
const ORDER_OF_LENGTHS = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;
const AGAIN = 16;
const FEW_ZEROS = 17;
const MANY_ZEROS = 18;
/** Room for the head of a block. */
const HEAD = 1_024;

/** Gathers literals and repetitions, and writes them as a block with codes of its own. */
export class BlockWriter {
  readonly #sink: BitSink;
  /** A literal, or 256 and the length less three. */
  readonly #symbols = new Uint16Array(LARGEST_BLOCK);
  /** Less 1. */
  readonly #distances = new Uint16Array(LARGEST_BLOCK);
  readonly #literals = new PrefixCode(LITERALS, 15);
  readonly #places = new PrefixCode(DISTANCES, 15);
  readonly #lengths = new PrefixCode(ORDER_OF_LENGTHS.length, 7);
  /** Code lengths, runs of them taken together: a symbol, and above its five bits what its extra bits say. */
  readonly #runs = new Uint16Array(LITERALS + DISTANCES);
  #runCount = 0;
  count = 0;

  constructor(sink: BitSink) {
    this.#sink = sink;
  }

  literal(byte: number): void {
    this.#symbols[this.count++] = byte;
    const { frequencies } = this.#literals;
    frequencies[byte] = (frequencies[byte] ?? 0) + 1;
  }

  match(length: number, distance: number): void {
    this.#symbols[this.count] = END_OF_BLOCK + length - SHORTEST;
    this.#distances[this.count++] = distance - 1;
    const literal = END_OF_BLOCK + 1 + (lengthSymbols[length - SHORTEST] ?? 0);
    const place = distanceSymbol(distance - 1);
    this.#literals.frequencies[literal] = (this.#literals.frequencies[literal] ?? 0) + 1;
    this.#places.frequencies[place] = (this.#places.frequencies[place] ?? 0) + 1;
  }

  /** Writes what was gathered and begins anew. */
  write(last: boolean): void {
    this.#literals.frequencies[END_OF_BLOCK] = 1;
    this.#literals.build();
    this.#places.build();
    // A symbol takes 15 + 5 + 15 + 13 bits at most.
    this.#sink.reserve(HEAD + this.count * 6);
    this.#head(last);
    this.#body();
    this.#literals.frequencies.fill(0);
    this.#places.frequencies.fill(0);
    this.count = 0;
  }

  #head(last: boolean): void {
    const sink = this.#sink;
    const literals = usedLengths(this.#literals.lengths, 257);
    const places = usedLengths(this.#places.lengths, 1);
    this.#gatherRuns(literals, places);
    const { lengths, codes } = this.#lengths;
    let count: number = ORDER_OF_LENGTHS.length;
    while (count > 4 && lengths[ORDER_OF_LENGTHS[count - 1] ?? 0] === 0) count--;
    sink.put(last ? 1 : 0, 1);
    sink.put(2, 2);
    sink.put(literals - 257, 5);
    sink.put(places - 1, 5);
    sink.put(count - 4, 4);
    for (let i = 0; i < count; i++) sink.put(lengths[ORDER_OF_LENGTHS[i] ?? 0] ?? 0, 3);
    for (let i = 0; i < this.#runCount; i++) {
      const run = this.#runs[i] ?? 0;
      const symbol = run & 31;
      sink.put(codes[symbol] ?? 0, lengths[symbol] ?? 0);
      if (symbol >= AGAIN) sink.put(run >> 5, symbol === AGAIN ? 2 : symbol === FEW_ZEROS ? 3 : 7);
    }
  }

  /** The code lengths of both alphabets as one row, runs in it taken together, and the codes for saying so. */
  #gatherRuns(literals: number, places: number): void {
    const lengthAt = (i: number): number =>
      (i < literals ? this.#literals.lengths[i] : this.#places.lengths[i - literals]) ?? 0;
    this.#lengths.frequencies.fill(0);
    this.#runCount = 0;
    const whole = literals + places;
    for (let i = 0; i < whole;) {
      const length = lengthAt(i);
      let run = 1;
      while (i + run < whole && lengthAt(i + run) === length) run++;
      i += run;
      if (length === 0) this.#zeros(run);
      else this.#same(length, run);
    }
    this.#lengths.build();
  }

  #zeros(run: number): void {
    let left = run;
    for (; left >= 3; left -= Math.min(left, 138)) {
      const taken = Math.min(left, 138);
      if (taken <= 10) this.#run(FEW_ZEROS, taken - 3);
      else this.#run(MANY_ZEROS, taken - 11);
    }
    for (; left > 0; left--) this.#run(0, 0);
  }

  #same(length: number, run: number): void {
    this.#run(length, 0);
    let left = run - 1;
    for (; left >= 3; left -= Math.min(left, 6)) this.#run(AGAIN, Math.min(left, 6) - 3);
    for (; left > 0; left--) this.#run(length, 0);
  }

  #run(symbol: number, extra: number): void {
    this.#runs[this.#runCount++] = symbol | (extra << 5);
    const { frequencies } = this.#lengths;
    frequencies[symbol] = (frequencies[symbol] ?? 0) + 1;
  }

  #body(): void {
    const sink = this.#sink;
    const { codes, lengths } = this.#literals;
    const { codes: placeCodes, lengths: placeLengths } = this.#places;
    for (let i = 0; i < this.count; i++) {
      const symbol = this.#symbols[i] ?? 0;
      if (symbol < END_OF_BLOCK) {
        sink.put(codes[symbol] ?? 0, lengths[symbol] ?? 0);
        continue;
      }
      const length = symbol - END_OF_BLOCK;
      const range = lengthSymbols[length] ?? 0;
      const literal = END_OF_BLOCK + 1 + range;
      sink.put(codes[literal] ?? 0, lengths[literal] ?? 0);
      sink.put(length - (lengthBase[range] ?? 0), lengthBits[range] ?? 0);
      const distance = this.#distances[i] ?? 0;
      const place = distanceSymbol(distance);
      sink.put(placeCodes[place] ?? 0, placeLengths[place] ?? 0);
      sink.put(distance - (distanceBase[place] ?? 0), distanceBits[place] ?? 0);
    }
    sink.put(codes[END_OF_BLOCK] ?? 0, lengths[END_OF_BLOCK] ?? 0);
  }
}

/** How many code lengths must be told, unused ones at the end left out. */
function usedLengths(lengths: Uint8Array, least: number): number {
  let used = lengths.length;
  while (used > least && lengths[used - 1] === 0) used--;
  return used;
}
