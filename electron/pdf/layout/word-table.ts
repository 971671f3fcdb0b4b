/** First and factor of the hash of FNV-1a, over UTF-16 units. */
export const HASH_START = 0x811c_9dc5 | 0;
export const HASH_FACTOR = 0x0100_0193;

const FIRST_WORDS = 128;

const grown = <T extends Int32Array | Uint16Array>(array: T, length: number): T => {
  const larger = new (array.constructor as new (size: number) => T)(length);
  larger.set(array);
  return larger;
};

/**
 * Values by word, found by the UTF-16 units of a text from one place to another: a text is looked up word by word, and no string is made
 * of what is known. Open addressing; the caller brings the hash, which it can take on its way along the word.
 */
export class WordTable<Value> {
  readonly #values: Value[] = [];
  #hashes = new Int32Array(FIRST_WORDS);
  /** Where each word's units begin, and behind the last one's end. */
  #starts = new Int32Array(FIRST_WORDS + 1);
  #units = new Uint16Array(FIRST_WORDS * 8);
  /** Number of a word, 1…; twice as many places as words. */
  #places = new Int32Array(FIRST_WORDS * 2);

  get(units: Uint16Array, from: number, to: number, hash: number): Value | undefined {
    const number = this.#places[this.#placeOf(units, from, to, hash)] ?? 0;
    return number === 0 ? undefined : this.#values[number - 1];
  }

  #placeOf(units: Uint16Array, from: number, to: number, hash: number): number {
    const mask = this.#places.length - 1;
    for (let place = (hash ^ (hash >>> 15)) & mask; ; place = (place + 1) & mask) {
      const word = (this.#places[place] ?? 0) - 1;
      if (word < 0 || (this.#hashes[word] === hash && this.#isWord(word, units, from, to))) return place;
    }
  }

  #isWord(word: number, units: Uint16Array, from: number, to: number): boolean {
    const start = this.#starts[word] ?? 0;
    if ((this.#starts[word + 1] ?? 0) - start !== to - from) return false;
    for (let i = from; i < to; i++) if (this.#units[start + i - from] !== units[i]) return false;
    return true;
  }

  /** A word that is not in the table. */
  add(units: Uint16Array, from: number, to: number, hash: number, value: Value): void {
    const word = this.#values.push(value) - 1;
    if (word === this.#hashes.length) this.#grow();
    const start = this.#starts[word] ?? 0;
    const end = start + to - from;
    if (end > this.#units.length) this.#units = grown(this.#units, Math.max(this.#units.length * 2, end));
    this.#units.set(units.subarray(from, to), start);
    this.#starts[word + 1] = end;
    this.#hashes[word] = hash;
    this.#places[this.#placeOf(units, from, to, hash)] = word + 1;
  }

  #grow(): void {
    const words = this.#hashes.length;
    this.#hashes = grown(this.#hashes, words * 2);
    this.#starts = grown(this.#starts, words * 2 + 1);
    this.#places = new Int32Array(words * 4);
    const mask = this.#places.length - 1;
    for (let word = 0; word < words; word++) {
      const hash = this.#hashes[word] ?? 0;
      let place = (hash ^ (hash >>> 15)) & mask;
      while (this.#places[place] !== 0) place = (place + 1) & mask;
      this.#places[place] = word + 1;
    }
  }
}
