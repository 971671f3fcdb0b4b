const HEADER = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';
const CHUNK = 1 << 18;
/** What is longer is not copied before the file is joined. */
const LONG = 1 << 16;

/** The bytes of a file, written front to back. */
export class FileBody {
  /** Full chunks and long pieces, in order; a short one may end a chunk early. */
  readonly #parts: Uint8Array[] = [];
  #chunk = Buffer.alloc(CHUNK);
  #used = 0;
  /** Bytes in `parts`. */
  #settled = 0;

  constructor() {
    this.text(HEADER);
  }

  /** How many bytes there are. */
  get position(): number {
    return this.#settled + this.#used;
  }

  #settle(): void {
    if (this.#used === 0) return;
    this.#parts.push(this.#chunk.subarray(0, this.#used));
    this.#settled += this.#used;
    this.#chunk = Buffer.alloc(CHUNK);
    this.#used = 0;
  }

  /** Characters up to U+00FF. */
  text(text: string): void {
    if (text.length > LONG) {
      this.bytes(Buffer.from(text, 'latin1'));
      return;
    }
    if (this.#used + text.length > CHUNK) this.#settle();
    this.#used += this.#chunk.write(text, this.#used, 'latin1');
  }

  /** Long pieces must not change afterwards; short ones may. */
  bytes(bytes: Uint8Array): void {
    if (bytes.length > LONG) {
      this.#settle();
      this.#parts.push(bytes);
      this.#settled += bytes.length;
      return;
    }
    if (this.#used + bytes.length > CHUNK) this.#settle();
    this.#chunk.set(bytes, this.#used);
    this.#used += bytes.length;
  }

  /** Only the first bytes stay. */
  cut(length: number): void {
    this.#settle();
    while (this.#settled > length) {
      const last = this.#parts.pop() ?? new Uint8Array(0);
      this.#settled -= last.length;
      if (this.#settled >= length) continue;
      this.#parts.push(last.subarray(0, length - this.#settled));
      this.#settled = length;
    }
  }

  joined(): Uint8Array {
    this.#settle();
    const file = new Uint8Array(this.#settled);
    let at = 0;
    for (const part of this.#parts) {
      file.set(part, at);
      at += part.length;
    }
    return file;
  }
}
