import { zlibSync } from 'fflate';

/** A stream object: its dictionary without brackets and length, and its bytes as they go into the file. */
export interface StreamObject {
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

type DeflateLevel = 1 | 4 | 6;
/** Less time than level 6, for a hundredth more bytes. */
export const DEFLATE_LEVEL = 4;

/** The objects of one document as text, ready to be written; numbers are given out in order, 1…. */
export class ObjectTable {
  readonly #objects: (string | StreamObject | undefined)[] = [undefined];

  /** Number of the last object. */
  get last(): number {
    return this.#objects.length - 1;
  }

  get(number: number): string | StreamObject | undefined {
    return this.#objects[number];
  }

  allocate(): number {
    return this.#objects.push(undefined) - 1;
  }

  set(number: number, value: string | StreamObject): void {
    this.#objects[number] = value;
  }

  add(value: string): number {
    return this.#objects.push(value) - 1;
  }

  /** Deflated by fflate, whose bytes do not depend on the zlib that the run-time was built with. */
  addStream(dictionary: string, bytes: Uint8Array, level: DeflateLevel = DEFLATE_LEVEL): number {
    return this.addPlainStream(`${dictionary}/Filter/FlateDecode`, zlibSync(bytes, { level }));
  }

  /** Bytes as they are: metadata that other programs look for in the file, or what is compressed already. */
  addPlainStream(dictionary: string, bytes: Uint8Array): number {
    return this.#objects.push({ dictionary, bytes }) - 1;
  }

  /** Takes back every object after `number`. */
  forgetAfter(number: number): void {
    this.#objects.length = number + 1;
  }
}
