const FIRST_SIZE = 1 << 16;

/** Bytes that are written bit by bit, the lowest first (RFC 1951 § 3.1.1); used again for each stream. */
export class BitSink {
  #bytes = new Uint8Array(FIRST_SIZE);
  #length = 0;
  #bits = 0;
  #count = 0;

  clear(): void {
    this.#length = 0;
    this.#bits = 0;
    this.#count = 0;
  }

  /** Makes room for so many bytes: `put` does not look. */
  reserve(count: number): void {
    const wanted = this.#length + count;
    if (wanted <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, wanted));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  /** At most 16 bits. */
  put(value: number, count: number): void {
    this.#bits |= value << this.#count;
    this.#count += count;
    if (this.#count < 16) return;
    this.#bytes[this.#length++] = this.#bits;
    this.#bytes[this.#length++] = this.#bits >>> 8;
    this.#bits >>>= 16;
    this.#count -= 16;
  }

  /** Fills the last byte with zeros. */
  align(): void {
    for (; this.#count > 0; this.#count -= 8) {
      this.#bytes[this.#length++] = this.#bits;
      this.#bits >>>= 8;
    }
    this.#count = 0;
  }

  /** Everything written, in a buffer of its own. */
  taken(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
