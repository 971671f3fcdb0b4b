import { deflate, type Effort } from '../deflate/deflate.ts';
import { FileBody } from './file-body.ts';

/** A stream object: its dictionary without brackets and length, and its bytes as they go into the file. */
export interface StreamObject {
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

/** Objects per object stream (ISO 32000-1 § 7.5.7). */
const BATCH = 200;
const IN_FILE = 1;
const IN_STREAM = 2;
/** Bytes of a cross-reference: type, offset or stream, generation or index. */
const ROW = 8;
const FIRST_ROWS = 4_096;

/** What a table can be taken back to. */
export interface Mark {
  readonly last: number;
  readonly position: number;
}

/**
 * The objects of one document. Numbers are given out in order, 1…; an object goes into the file as soon as it is known, so that a thousand
 * pages need no more room than their bytes. Same objects in the same order, same bytes.
 */
export class ObjectTable {
  readonly #body = new FileBody();
  #last = 0;
  /** Cross-references by number; one that is all zero is free. */
  #rows = Buffer.alloc(FIRST_ROWS * ROW);
  /** Objects that wait for their object stream: their numbers, where each begins, and their texts. */
  readonly #numbers = new Int32Array(BATCH);
  readonly #starts = new Int32Array(BATCH);
  #count = 0;
  #texts = Buffer.alloc(1 << 16);
  #length = 0;

  constructor() {
    // Object 0 is the head of the free ones.
    this.#rows.writeUInt16BE(65_535, 6);
  }

  /** Number of the last object. */
  get last(): number {
    return this.#last;
  }

  allocate(): number {
    const number = ++this.#last;
    const end = (number + 1) * ROW;
    if (end > this.#rows.length) this.#rows = Buffer.concat([this.#rows, Buffer.alloc(this.#rows.length)]);
    return number;
  }

  #locate(number: number, type: number, first: number, second: number): void {
    const at = number * ROW;
    this.#rows[at] = type;
    this.#rows.writeUIntBE(first, at + 1, 5);
    this.#rows.writeUInt16BE(second, at + 6);
  }

  /** Once for each number. */
  set(number: number, value: string | StreamObject): void {
    if (typeof value === 'string') this.#pack(number, value);
    else this.#stream(number, value.dictionary, value.bytes);
  }

  add(value: string): number {
    const number = this.allocate();
    this.#pack(number, value);
    return number;
  }

  addStream(dictionary: string, bytes: Uint8Array, effort?: Effort): number {
    return this.addPlainStream(`${dictionary}/Filter/FlateDecode`, deflate(bytes, effort));
  }

  /** Bytes as they are: metadata that other programs look for in the file, or what is compressed already. */
  addPlainStream(dictionary: string, bytes: Uint8Array): number {
    const number = this.allocate();
    this.#stream(number, dictionary, bytes);
    return number;
  }

  /** A stream, which readers find by its place in the file. */
  #stream(number: number, dictionary: string, bytes: Uint8Array): void {
    this.#locate(number, IN_FILE, this.#body.position, 0);
    this.#body.text(`${number} 0 obj\n<<${dictionary}/Length ${bytes.length}>>\nstream\n`);
    this.#body.bytes(bytes);
    this.#body.text('\nendstream\nendobj\n');
  }

  #pack(number: number, text: string): void {
    const end = this.#length + text.length + 1;
    if (end > this.#texts.length) this.#texts = Buffer.concat([this.#texts, Buffer.alloc(end)]);
    this.#numbers[this.#count] = number;
    this.#starts[this.#count++] = this.#length;
    this.#texts.write(text, this.#length, 'latin1');
    this.#texts[end - 1] = 0x0a;
    this.#length = end;
    if (this.#count === BATCH) this.#flush();
  }

  #flush(): void {
    const count = this.#count;
    if (count === 0) return;
    const stream = this.allocate();
    let index = '';
    for (let i = 0; i < count; i++) {
      const number = this.#numbers[i] ?? 0;
      index += `${number} ${this.#starts[i] ?? 0} `;
      this.#locate(number, IN_STREAM, stream, i);
    }
    const content = Buffer.concat([Buffer.from(index, 'latin1'), this.#texts.subarray(0, this.#length)]);
    this.#count = 0;
    this.#length = 0;
    this.#stream(stream, `/Type/ObjStm/N ${count}/First ${index.length}/Filter/FlateDecode`, deflate(content));
  }

  /** Everything so far stays, whatever is taken back later. */
  mark(): Mark {
    this.#flush();
    return { last: this.#last, position: this.#body.position };
  }

  /** Takes back every object after a mark. */
  goBack({ last, position }: Mark): void {
    this.#count = 0;
    this.#length = 0;
    this.#last = last;
    this.#rows.fill(0, (last + 1) * ROW);
    this.#body.cut(position);
  }

  /**
   * The whole file; the cross-reference stream ends it. In a buffer of its own, which can be handed from thread to thread.
   * @param entries of the trailer: root, information, identifier
   * @returns the file, and where its cross-reference stream starts
   */
  finish(entries: string): { readonly file: Uint8Array; readonly start: number } {
    this.#flush();
    const number = this.allocate();
    const start = this.#body.position;
    this.#locate(number, IN_FILE, start, 0);
    const rows = deflate(this.#rows.subarray(0, (number + 1) * ROW));
    this.#stream(number, `/Type/XRef/Size ${number + 1}/W[1 5 2]${entries}/Filter/FlateDecode`, rows);
    this.#body.text(`startxref\n${start}\n%%EOF\n`);
    return { file: this.#body.joined(), start };
  }
}
