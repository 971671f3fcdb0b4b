/** The tokens of RTF (specification 1.9.1, "Basic entities"): groups, control words with their number, bytes of text. */

export interface TokenSink {
  open(): void;
  close(): void;
  /** @param value undefined when the word has no number */
  word(name: string, value: number | undefined): void;
  /** A control symbol: one character that is no letter. */
  symbol(character: string): void;
  /** One byte of text, written plain or as `\'hh`. */
  byte(value: number): void;
  /** Called every now and then. */
  tick(): void;
}

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const QUOTE = 0x27;
const STEP = 1 << 20;

const isLetter = (byte: number | undefined): boolean => byte !== undefined && (byte | 32) >= 97 && (byte | 32) <= 122;
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

const hexDigit = (byte: number | undefined): number => {
  if (byte === undefined) return -1;
  if (isDigit(byte)) return byte - 48;
  const lower = byte | 32;
  return lower >= 97 && lower <= 102 ? lower - 87 : -1;
};

/** Reads to the end whatever is in between; nothing is an error. */
export function readTokens(bytes: Uint8Array, sink: TokenSink): void {
  let at = 0;
  let nextTick = STEP;

  /** A word, its number and the blank that ends it. @returns the place behind */
  const readWord = (start: number): number => {
    let end = start;
    while (isLetter(bytes[end]) && end - start < 32) end++;
    const name = String.fromCodePoint(...bytes.subarray(start, end));
    const signed = bytes[end] === 0x2d && isDigit(bytes[end + 1]);
    const digits = signed ? end + 1 : end;
    let stop = digits;
    while (isDigit(bytes[stop]) && stop - digits < 10) stop++;
    const number = stop > digits ? Number(String.fromCodePoint(...bytes.subarray(digits, stop))) : undefined;
    const value = number === undefined ? undefined : signed ? -number : number;
    const behind = bytes[stop] === 0x20 ? stop + 1 : stop;
    // Raw bytes of a picture: whatever they look like, they are none of our tokens.
    if (name === 'bin') return behind + Math.max(0, value ?? 0);
    sink.word(name, value);
    return behind;
  };

  const readControl = (): number => {
    const next = bytes[at + 1];
    if (next === undefined) return at + 1;
    if (isLetter(next)) return readWord(at + 1);
    if (next !== QUOTE) {
      sink.symbol(String.fromCodePoint(next));
      return at + 2;
    }
    const [high, low] = [hexDigit(bytes[at + 2]), hexDigit(bytes[at + 3])];
    if (high < 0 || low < 0) return at + 2;
    sink.byte(high * 16 + low);
    return at + 4;
  };

  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === BACKSLASH) at = readControl();
    else {
      if (byte === OPEN) sink.open();
      else if (byte === CLOSE) sink.close();
      // Line ends of the file mean nothing; nor do zero bytes, which some writers leave behind the end.
      else if (byte !== 0x0a && byte !== 0x0d && byte !== 0) sink.byte(byte);
      at++;
    }
    if (at >= nextTick) {
      nextTick = at + STEP;
      sink.tick();
    }
  }
}
