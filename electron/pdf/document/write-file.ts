import { createHash } from 'node:crypto';
import { zlibSync } from 'fflate';
import { PDFStream, type PDFObject } from 'pdf-lib';
import type { ObjectTable, StreamObject } from './object-table.ts';

/** Objects per object stream (ISO 32000-1 § 7.5.7). */
const BATCH = 100;
const FREE = 0;
const IN_FILE = 1;
const IN_STREAM = 2;
const ROW = 7;

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');

function bytesOf(object: PDFObject): Uint8Array {
  const bytes = new Uint8Array(object.sizeInBytes());
  object.copyBytesInto(bytes, 0);
  return bytes;
}

/** Writes the file front to back and remembers where each object is. */
class FileWriter {
  readonly #parts: Uint8Array[] = [];
  readonly #types: number[] = [FREE];
  readonly #first: number[] = [0];
  readonly #second: number[] = [65_535];
  #position = 0;
  #batch: { number: number; bytes: Uint8Array }[] = [];
  #next: number;

  constructor(next: number) {
    this.#next = next;
    this.#push(latin1('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'));
  }

  #push(bytes: Uint8Array): void {
    this.#parts.push(bytes);
    this.#position += bytes.length;
  }

  #locate(number: number, type: number, first: number, second: number): void {
    this.#types[number] = type;
    this.#first[number] = first;
    this.#second[number] = second;
  }

  /** An object that streams and readers alike find by its place in the file. */
  writeDirect(number: number, ...body: readonly Uint8Array[]): void {
    this.#locate(number, IN_FILE, this.#position, 0);
    this.#push(latin1(`${number} 0 obj\n`));
    for (const part of body) this.#push(part);
    this.#push(latin1('\nendobj\n'));
  }

  writeStream(number: number, { dictionary, bytes }: StreamObject): void {
    const head = latin1(`<<${dictionary}/Length ${bytes.length}>>\nstream\n`);
    this.writeDirect(number, head, bytes, latin1('\nendstream'));
  }

  writePacked(number: number, bytes: Uint8Array): void {
    this.#batch.push({ number, bytes });
    if (this.#batch.length === BATCH) this.flush();
  }

  flush(): void {
    if (this.#batch.length === 0) return;
    const stream = this.#next++;
    let index = '';
    let offset = 0;
    const bodies: Uint8Array[] = [];
    for (const [i, { number, bytes }] of this.#batch.entries()) {
      index += `${number} ${offset} `;
      bodies.push(bytes, latin1('\n'));
      offset += bytes.length + 1;
      this.#locate(number, IN_STREAM, stream, i);
    }
    const head = latin1(index);
    const dictionary = `/Type/ObjStm/N ${this.#batch.length}/First ${head.length}/Filter/FlateDecode`;
    this.#batch = [];
    this.writeStream(stream, { dictionary, bytes: zlibSync(Buffer.concat([head, ...bodies]), { level: 6 }) });
  }

  /** The cross-reference stream ends the file. The identifier is a hash of everything before it: same content, same identifier. */
  finish(catalog: number, info: number): Uint8Array {
    this.flush();
    const number = this.#next;
    const start = this.#position;
    this.#locate(number, IN_FILE, start, 0);
    const rows = Buffer.alloc((number + 1) * ROW);
    for (let i = 0; i <= number; i++) {
      rows.writeUInt8(this.#types[i] ?? FREE, i * ROW);
      rows.writeUInt32BE(this.#first[i] ?? 0, i * ROW + 1);
      rows.writeUInt16BE(this.#second[i] ?? 0, i * ROW + 5);
    }
    const hash = createHash('sha256');
    for (const part of this.#parts) hash.update(part);
    const id = hash.digest('hex').slice(0, 32).toUpperCase();
    this.writeStream(number, {
      dictionary: `/Type/XRef/Size ${number + 1}/W[1 4 2]/Root ${catalog} 0 R/Info ${info} 0 R/ID[<${id}><${id}>]/Filter/FlateDecode`,
      bytes: zlibSync(rows, { level: 6 }),
    });
    this.#push(latin1(`startxref\n${start}\n%%EOF\n`));
    return new Uint8Array(Buffer.concat(this.#parts));
  }
}

/** Serialises a document. Same objects, same bytes. */
export function writeFile(table: ObjectTable, catalog: number, info: number): Uint8Array {
  const writer = new FileWriter(table.context.largestObjectNumber + 1);
  const numbers = new Map<number, string | StreamObject | PDFObject>(table.own);
  for (const [ref, object] of table.context.enumerateIndirectObjects()) {
    if (!numbers.has(ref.objectNumber)) numbers.set(ref.objectNumber, object);
  }
  for (const number of [...numbers.keys()].toSorted((a, b) => a - b)) {
    const object = numbers.get(number);
    if (object === undefined) continue;
    if (typeof object === 'string') writer.writePacked(number, latin1(object));
    else if (object instanceof PDFStream) writer.writeDirect(number, bytesOf(object));
    else if ('dictionary' in object) writer.writeStream(number, object);
    else writer.writePacked(number, bytesOf(object));
  }
  return writer.finish(catalog, info);
}
