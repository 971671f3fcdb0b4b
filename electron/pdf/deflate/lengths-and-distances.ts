/** How deflate says lengths and distances: a symbol for a range, and extra bits for the place in it (RFC 1951 § 3.2.5). */

export const SHORTEST = 3;
export const LONGEST = 258;
const LENGTHS = 29;
export const DISTANCES = 30;

/** Of each symbol: the least that it can say (lengths less `SHORTEST`, distances less 1), and how many extra bits tell how much more. */
export const lengthBase = new Uint8Array(LENGTHS);
export const lengthBits = new Uint8Array(LENGTHS);
export const distanceBase = new Uint16Array(DISTANCES);
export const distanceBits = new Uint8Array(DISTANCES);

/** Symbol of a length less `SHORTEST`. */
export const lengthSymbols = new Uint8Array(LONGEST - SHORTEST + 1);
/** Symbol of a distance less 1: below 256 by itself, above by its 128th part, from 256 on. */
const distanceSymbols = new Uint8Array(512);

let least = 0;
for (let symbol = 0; symbol < LENGTHS - 1; symbol++) {
  const bits = symbol < 8 ? 0 : (symbol >> 2) - 1;
  lengthBase[symbol] = least;
  lengthBits[symbol] = bits;
  lengthSymbols.fill(symbol, least, least + (1 << bits));
  least += 1 << bits;
}
// The longest has a symbol of its own.
lengthBase[LENGTHS - 1] = LONGEST - SHORTEST;
lengthSymbols[LONGEST - SHORTEST] = LENGTHS - 1;

least = 0;
for (let symbol = 0; symbol < DISTANCES; symbol++) {
  const bits = symbol < 4 ? 0 : (symbol >> 1) - 1;
  const end = least + (1 << bits);
  distanceBase[symbol] = least;
  distanceBits[symbol] = bits;
  if (least < 256) distanceSymbols.fill(symbol, least, end);
  else distanceSymbols.fill(symbol, 256 + (least >> 7), 256 + (end >> 7));
  least = end;
}

/** Symbol of a distance less 1. */
export const distanceSymbol = (distance: number): number =>
  distanceSymbols[distance < 256 ? distance : 256 + (distance >> 7)] ?? 0;
