/** Page operators as bytes: one buffer for all pages, numbers written digit by digit, words copied as the shaper left them. */
export class OperatorBuffer {
  #bytes = new Uint8Array(1 << 17);
  #length = 0;

  clear(): void {
    this.#length = 0;
  }

  /** The bytes so far; they hold good until the next call. */
  get content(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + count));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  /** Operators and names; ASCII. */
  text(text: string): this {
    this.#reserve(text.length);
    for (let i = 0; i < text.length; i++) this.#bytes[this.#length++] = text.charCodeAt(i);
    return this;
  }

  bytes(bytes: Uint8Array): this {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
    return this;
  }

  integer(value: number): this {
    this.#reserve(16);
    let rest = value;
    if (rest < 0) {
      this.#bytes[this.#length++] = 0x2d;
      rest = -rest;
    }
    let unit = 1;
    while (unit * 10 <= rest) unit *= 10;
    for (; unit >= 1; unit = Math.floor(unit / 10)) {
      const digit = Math.floor(rest / unit);
      this.#bytes[this.#length++] = 0x30 + digit;
      rest -= digit * unit;
    }
    return this;
  }

  /** Hundredths of a point are finer than any printer. */
  number(value: number): this {
    return this.hundredths(Math.round(value * 100));
  }

  /** A whole number of hundredths, as a number. */
  hundredths(hundredths: number): this {
    const whole = Math.floor(Math.abs(hundredths) / 100);
    const part = Math.abs(hundredths) % 100;
    if (hundredths < 0) this.text('-');
    this.integer(whole);
    if (part === 0) return this;
    this.#reserve(3);
    this.#bytes[this.#length++] = 0x2e;
    this.#bytes[this.#length++] = 0x30 + Math.floor(part / 10);
    if (part % 10 !== 0) this.#bytes[this.#length++] = 0x30 + (part % 10);
    return this;
  }

  /** Numbers with blanks between and after them. */
  numbers(...values: readonly number[]): this {
    for (let i = 0; i < values.length; i++) this.number(values[i] ?? 0).text(' ');
    return this;
  }
}
