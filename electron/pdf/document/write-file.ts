import { createHash } from 'node:crypto';
import { zlibSync } from 'fflate';
import { DEFLATE_LEVEL, type ObjectTable, type StreamObject } from './object-table.ts';

/** Objects per object stream (ISO 32000-1 § 7.5.7). */
const BATCH = 200;
const FREE = 0;
const IN_FILE = 1;
const IN_STREAM = 2;
/** Bytes of a cross-reference: type, offset or stream, generation or index. */
const ROW = 8;

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Writes the file front to back and remembers where each object is. */
class FileWriter {
  readonly #parts: Uint8Array[] = [];
  readonly #rows: Buffer;
  #position = 0;
  #packed: { number: number; text: string }[] = [];
  #next: number;

  constructor(last: number) {
    this.#next = last + 1;
    this.#rows = Buffer.alloc((last + 2 + Math.ceil(last / BATCH)) * ROW);
    this.#locate(0, FREE, 0, 65_535);
    this.#push(latin1('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'));
  }

  #push(bytes: Uint8Array): void {
    this.#parts.push(bytes);
    this.#position += bytes.length;
  }

  #locate(number: number, type: number, first: number, second: number): void {
    const at = number * ROW;
    this.#rows[at] = type;
    this.#rows.writeUIntBE(first, at + 1, 5);
    this.#rows.writeUInt16BE(second, at + 6);
  }

  /** A stream, which readers find by its place in the file. */
  writeStream(number: number, { dictionary, bytes }: StreamObject): void {
    this.#locate(number, IN_FILE, this.#position, 0);
    this.#push(latin1(`${number} 0 obj\n<<${dictionary}/Length ${bytes.length}>>\nstream\n`));
    this.#push(bytes);
    this.#push(latin1('\nendstream\nendobj\n'));
  }

  writePacked(number: number, text: string): void {
    this.#packed.push({ number, text });
    if (this.#packed.length === BATCH) this.flush();
  }

  flush(): void {
    if (this.#packed.length === 0) return;
    const stream = this.#next++;
    let index = '';
    let bodies = '';
    for (const [i, { number, text }] of this.#packed.entries()) {
      index += `${number} ${bodies.length} `;
      bodies += `${text}\n`;
      this.#locate(number, IN_STREAM, stream, i);
    }
    const dictionary = `/Type/ObjStm/N ${this.#packed.length}/First ${index.length}/Filter/FlateDecode`;
    this.#packed = [];
    this.writeStream(stream, { dictionary, bytes: zlibSync(latin1(index + bodies), { level: DEFLATE_LEVEL }) });
  }

  /** In a buffer of its own, which can be handed from thread to thread. */
  #joined(): Uint8Array {
    const file = new Uint8Array(this.#position);
    let at = 0;
    for (const part of this.#parts) {
      file.set(part, at);
      at += part.length;
    }
    return file;
  }

  /** The cross-reference stream ends the file. */
  finish(catalog: number, info: number): Uint8Array {
    this.flush();
    const number = this.#next;
    const start = this.#position;
    this.#locate(number, IN_FILE, start, 0);
    this.writeStream(number, {
      dictionary: `/Type/XRef/Size ${number + 1}/W[1 5 2]/Root ${catalog} 0 R/Info ${info} 0 R${identifier(NO_ID)}/Filter/FlateDecode`,
      bytes: zlibSync(this.#rows.subarray(0, (number + 1) * ROW), { level: DEFLATE_LEVEL }),
    });
    this.#push(latin1(`startxref\n${start}\n%%EOF\n`));
    return withIdentifier(this.#joined(), start);
  }
}

const NO_ID = '0'.repeat(32);
const identifier = (id: string): string => `/ID[<${id}><${id}>]`;

/** Digest of a whole file whose identifier is still zero: 32 capital hexadecimal digits. */
const digestOf = (file: Uint8Array): string =>
  createHash('sha256').update(file).digest('hex').slice(0, 32).toUpperCase();

/** The identifier is a hash of every other byte: same content, same identifier, and a file that was touched can tell. */
function withIdentifier(file: Uint8Array, start: number): Uint8Array {
  const view = Buffer.from(file.buffer);
  const at = view.indexOf(identifier(NO_ID), start, 'latin1');
  view.write(identifier(digestOf(file)), at, 'latin1');
  return file;
}

export type Integrity =
  /** Not one of ours: its identifier is no digest. */
  { readonly state: 'foreign' } | { readonly state: 'sound'; readonly length: number } | { readonly state: 'altered' };

/**
 * Compares a file with its identifier. A file that was signed or annotated later still begins with what was exported; then `length` is less
 * than the file's.
 */
export function checkIntegrity(file: Uint8Array): Integrity {
  const view = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let known = false;
  for (let end = view.indexOf('%%EOF\n', 0, 'latin1'); end >= 0; end = view.indexOf('%%EOF\n', end + 6, 'latin1')) {
    const length = end + 6;
    const start = /startxref\n(\d{1,15})\n$/u.exec(view.toString('latin1', Math.max(0, end - 40), end))?.[1];
    const found = start === undefined ? null : identifierIn(view, Number(start), length);
    if (!found) continue;
    known = true;
    const zeroed = Buffer.from(view.subarray(0, length));
    zeroed.write(identifier(NO_ID), found.at, 'latin1');
    if (digestOf(zeroed) === found.id) return { state: 'sound', length };
  }
  return { state: known ? 'altered' : 'foreign' };
}

function identifierIn(view: Buffer, start: number, end: number): { at: number; id: string } | null {
  const match = /\/ID\[<([0-9A-F]{32})><\1>\]/u.exec(view.toString('latin1', start, Math.min(end, start + 1_024)));
  return match ? { at: start + match.index, id: match[1] ?? '' } : null;
}

/** Serialises a document. Same objects, same bytes. */
export function writeFile(table: ObjectTable, catalog: number, info: number): Uint8Array {
  const writer = new FileWriter(table.last);
  for (let number = 1; number <= table.last; number++) {
    const object = table.get(number);
    if (typeof object === 'string') writer.writePacked(number, object);
    else if (object) writer.writeStream(number, object);
  }
  return writer.finish(catalog, info);
}
