import { Name, Raw, Ref, type Dictionary, type Value } from './pdf-value.ts';

/** What the reader cannot make sense of; the file is then read in another way, or told as damaged. */
export class MalformedPdf extends Error {}

const REGULAR = 0;
const WHITE = 1;
const DELIMITER = 2;

/** Class of each byte (ISO 32000-1 § 7.2.2). */
const CLASSES = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) CLASSES[byte] = WHITE;
for (const byte of Buffer.from('()<>[]{}/%', 'latin1')) CLASSES[byte] = DELIMITER;

/** Deeper nesting is no document but an attack on the reader's stack. */
const DEEPEST = 200;

/** Reads values out of bytes, from `position` on. */
export class Parser {
  readonly bytes: Uint8Array;
  position: number;
  #depth = 0;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  skipWhite(): void {
    const { bytes } = this;
    for (;;) {
      const byte = bytes[this.position];
      if (byte === 0x25) {
        while (this.position < bytes.length && bytes[this.position] !== 10 && bytes[this.position] !== 13)
          this.position++;
      } else if (byte !== undefined && CLASSES[byte] === WHITE) this.position++;
      else return;
    }
  }

  /** A run of regular characters; empty at a delimiter. */
  word(): string {
    this.skipWhite();
    return this.#regular();
  }

  #regular(): string {
    const { bytes } = this;
    const start = this.position;
    let end = start;
    while (end < bytes.length && CLASSES[bytes[end] ?? 0] === REGULAR) end++;
    this.position = end;
    return latin1(bytes, start, end);
  }

  integer(): number {
    const word = this.word();
    if (!/^\d{1,15}$/u.test(word)) throw new MalformedPdf(`no number at ${this.position}`);
    return Number(word);
  }

  /** True, and past it, when this word comes next. */
  take(word: string): boolean {
    const before = this.position;
    if (this.word() === word) return true;
    this.position = before;
    return false;
  }

  value(): Value {
    this.skipWhite();
    const byte = this.bytes[this.position] ?? 0;
    switch (byte) {
      case 0x2f:
        this.position++;
        return new Name(this.#regular());
      case 0x28:
        return this.#literal();
      case 0x3c:
        return this.bytes[this.position + 1] === 0x3c ? this.#nested(() => this.#dictionary()) : this.#hexadecimal();
      case 0x5b:
        return this.#nested(() => this.#array());
      default:
        return this.#plain();
    }
  }

  #nested<T>(read: () => T): T {
    if (++this.#depth > DEEPEST) throw new MalformedPdf('nested too deep');
    const value = read();
    this.#depth--;
    return value;
  }

  #plain(): Value {
    const word = this.#regular();
    if (word === '') throw new MalformedPdf(`no value at ${this.position}`);
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return new Raw(word);
    if (!/^[+-]*[\d.][\d.-]*$/u.test(word)) throw new MalformedPdf(`${word.slice(0, 20)} at ${this.position}`);
    return /^\d+$/u.test(word) ? this.#numberOrReference(word) : new Raw(usualNumber(word));
  }

  #numberOrReference(word: string): Value {
    const before = this.position;
    const generation = this.word();
    if (/^\d{1,5}$/u.test(generation) && this.take('R')) return new Ref(Number(word));
    this.position = before;
    return new Raw(word);
  }

  #literal(): Raw {
    const { bytes } = this;
    const start = this.position;
    let depth = 0;
    for (let at = start; at < bytes.length; at++) {
      const byte = bytes[at];
      if (byte === 0x5c) at++;
      else if (byte === 0x28) depth++;
      else if (byte === 0x29 && --depth === 0) {
        this.position = at + 1;
        return new Raw(latin1(bytes, start, at + 1));
      }
    }
    throw new MalformedPdf('a string without end');
  }

  #hexadecimal(): Raw {
    const end = this.bytes.indexOf(0x3e, this.position);
    if (end < 0) throw new MalformedPdf('a string without end');
    const text = latin1(this.bytes, this.position, end + 1);
    this.position = end + 1;
    return new Raw(text);
  }

  #array(): Value[] {
    this.position++;
    const values: Value[] = [];
    for (;;) {
      this.skipWhite();
      if (this.bytes[this.position] === 0x5d) {
        this.position++;
        return values;
      }
      values.push(this.value());
    }
  }

  #dictionary(): Dictionary {
    this.position += 2;
    const dictionary: Dictionary = new Map();
    for (;;) {
      this.skipWhite();
      if (this.bytes[this.position] === 0x3e) {
        if (this.bytes[this.position + 1] !== 0x3e) throw new MalformedPdf('a dictionary without end');
        this.position += 2;
        return dictionary;
      }
      if (this.bytes[this.position] !== 0x2f) throw new MalformedPdf(`no key at ${this.position}`);
      this.position++;
      const key = this.#regular();
      dictionary.set(key, this.value());
    }
  }
}

/** Numbers that readers take but the standard does not know: "--5", "1.2-3", ".". */
function usualNumber(word: string): string {
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(word)) return word;
  const value = Number.parseFloat(word.replace(/^[+-]*(?=-)/u, ''));
  return Number.isNaN(value) ? '0' : String(value);
}

const latin1 = (bytes: Uint8Array, start: number, end: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
