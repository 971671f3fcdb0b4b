/** Properties of MAPI as TNEF packs them (MS-OXTNEF § 2.1.3.4): those that are text or bytes, by their number. */

/** Bytes of a value by its type; text, bytes and objects say their own length. */
const FIXED: Readonly<Record<number, number>> = {
  0x02: 4,
  0x03: 4,
  0x04: 4,
  0x05: 8,
  0x06: 8,
  0x07: 8,
  0x0a: 4,
  0x0b: 4,
  0x14: 8,
  0x40: 8,
  0x48: 16,
};
const VARIABLE: ReadonlySet<number> = new Set([0x0d, 0x1e, 0x1f, 0x102]);
const MULTIPLE = 0x1000;
const NAMED = 0x8000;
/** No message has more. */
const MOST = 10_000;

export interface MapiValue {
  readonly type: number;
  readonly bytes: Buffer;
}

const padded = (length: number): number => (length + 3) & ~3;

/** @returns what could be read before the first thing that makes no sense; the first of several values */
export function mapiProperties(data: Buffer): ReadonlyMap<number, MapiValue> {
  const found = new Map<number, MapiValue>();
  let at = 0;
  const number = (): number => {
    if (at + 4 > data.length) throw new RangeError('MAPI');
    at += 4;
    return data.readUInt32LE(at - 4);
  };
  const skip = (length: number): void => {
    if (length > data.length - at) throw new RangeError('MAPI');
    at += length;
  };
  const skipName = (): void => {
    skip(16);
    if (number() === 0) skip(4);
    else skip(padded(number()));
  };
  const value = (type: number): Buffer => {
    const fixed = FIXED[type];
    if (fixed === undefined && !VARIABLE.has(type)) throw new RangeError('MAPI');
    const length = fixed ?? number();
    const start = at;
    skip(fixed ?? Math.min(padded(length), Math.max(length, data.length - at)));
    return data.subarray(start, start + length);
  };
  try {
    for (let left = Math.min(number(), MOST); left > 0; left--) {
      const tag = number();
      const [type, id] = [tag & 0xffff & ~MULTIPLE, tag >>> 16];
      if (id >= NAMED) skipName();
      const isCounted = (tag & MULTIPLE) !== 0 || VARIABLE.has(type);
      const count = isCounted ? Math.min(number(), MOST) : 1;
      for (let index = 0; index < count; index++) {
        const bytes = value(type);
        if (index === 0 && !found.has(id)) found.set(id, { type, bytes });
      }
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return found;
}
