/** Codes of whole numbers of bits for symbols of known frequency: D. A. Huffman (1952), made in place after A. Moffat and J. Katajainen (1995). */

/** No alphabet of deflate is larger. */
const MOST_SYMBOLS = 286;
const LONGEST_CODE = 15;

const order = new Uint16Array(MOST_SYMBOLS);
const tree = new Uint32Array(MOST_SYMBOLS);
const ofLength = new Uint16Array(LONGEST_CODE + 1);
const next = new Uint16Array(LONGEST_CODE + 1);

/** Orders the symbols that occur by rising frequency; among equals the lower comes first. @returns how many occur */
function sortByFrequency(frequencies: Uint32Array): number {
  let used = 0;
  for (let symbol = 0; symbol < frequencies.length; symbol++) {
    const frequency = frequencies[symbol] ?? 0;
    if (frequency === 0) continue;
    let at = used++;
    for (; at > 0 && (frequencies[order[at - 1] ?? 0] ?? 0) > frequency; at--) order[at] = order[at - 1] ?? 0;
    order[at] = symbol;
  }
  return used;
}

/** Depth of each leaf of the best tree over `tree`'s first `used` weights, which rise; the depths replace them, and fall. */
function weightsToDepths(used: number): void {
  tree[0] = (tree[0] ?? 0) + (tree[1] ?? 0);
  let root = 0;
  let leaf = 2;
  for (let inner = 1; inner < used - 1; inner++) {
    let sum = 0;
    for (let half = 0; half < 2; half++) {
      const takesInner = leaf >= used || (root < inner && (tree[root] ?? 0) < (tree[leaf] ?? 0));
      if (takesInner) {
        sum += tree[root] ?? 0;
        tree[root++] = inner;
      } else sum += tree[leaf++] ?? 0;
    }
    tree[inner] = sum;
  }
  tree[used - 2] = 0;
  for (let inner = used - 3; inner >= 0; inner--) tree[inner] = (tree[tree[inner] ?? 0] ?? 0) + 1;
  let available = 1;
  let inner = used - 2;
  let at = used - 1;
  for (let depth = 0; available > 0; depth++) {
    let taken = 0;
    for (; inner >= 0 && tree[inner] === depth; inner--) taken++;
    for (; available > taken; available--) tree[at--] = depth;
    available = 2 * taken;
  }
}

/** Shortens what is longer than `longest`, and lengthens others until the codes can be told apart again. */
function countLengths(used: number, longest: number): void {
  ofLength.fill(0);
  for (let i = 0; i < used; i++) {
    const length = Math.min(tree[i] ?? 0, longest);
    ofLength[length] = (ofLength[length] ?? 0) + 1;
  }
  let taken = 0;
  for (let length = longest; length > 0; length--) taken += (ofLength[length] ?? 0) << (longest - length);
  for (; taken > 1 << longest; taken--) {
    let length = longest - 1;
    while (length > 0 && ofLength[length] === 0) length--;
    ofLength[longest] = (ofLength[longest] ?? 0) - 1;
    ofLength[length] = (ofLength[length] ?? 0) - 1;
    ofLength[length + 1] = (ofLength[length + 1] ?? 0) + 2;
  }
}

const mirrored = new Uint8Array(256);
for (let byte = 0; byte < 256; byte++)
  for (let bit = 0; bit < 8; bit++) mirrored[byte] = (mirrored[byte] ?? 0) | (((byte >> bit) & 1) << (7 - bit));

/** The bits of a code, the last one first. */
const reversed = (code: number, length: number): number =>
  (((mirrored[code & 0xff] ?? 0) << 8) | (mirrored[code >> 8] ?? 0)) >> (16 - length);

/** One alphabet: how often each symbol occurs, and the code that it gets for it. The arrays are used again for each block. */
export class PrefixCode {
  readonly frequencies: Uint32Array;
  /** In bits; 0 for a symbol that does not occur. */
  readonly lengths: Uint8Array;
  /** The first bit is the lowest, as deflate packs them. */
  readonly codes: Uint16Array;
  readonly #longest: number;

  constructor(symbols: number, longest: number) {
    this.frequencies = new Uint32Array(symbols);
    this.lengths = new Uint8Array(symbols);
    this.codes = new Uint16Array(symbols);
    this.#longest = longest;
  }

  /** Makes the codes from the frequencies. */
  build(): void {
    const { frequencies, lengths } = this;
    const used = sortByFrequency(frequencies);
    lengths.fill(0);
    if (used === 1) lengths[order[0] ?? 0] = 1;
    if (used > 1) {
      for (let i = 0; i < used; i++) tree[i] = frequencies[order[i] ?? 0] ?? 0;
      weightsToDepths(used);
      countLengths(used, this.#longest);
      let at = used;
      for (let length = 1; length <= this.#longest; length++)
        for (let left = ofLength[length] ?? 0; left > 0; left--) lengths[order[--at] ?? 0] = length;
    }
    this.#assign();
  }

  /** Codes of one length are consecutive, in the order of their symbols (RFC 1951 § 3.2.2). */
  #assign(): void {
    const { lengths, codes } = this;
    ofLength.fill(0);
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      const length = lengths[symbol] ?? 0;
      ofLength[length] = (ofLength[length] ?? 0) + 1;
    }
    ofLength[0] = 0;
    let code = 0;
    for (let length = 1; length <= LONGEST_CODE; length++) {
      code = (code + (ofLength[length - 1] ?? 0)) << 1;
      next[length] = code;
    }
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      const length = lengths[symbol] ?? 0;
      if (length === 0) continue;
      codes[symbol] = reversed(next[length] ?? 0, length);
      next[length] = (next[length] ?? 0) + 1;
    }
  }
}
