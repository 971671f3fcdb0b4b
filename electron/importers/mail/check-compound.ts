/**
 * Whether a compound file (MS-CFB) can be followed without end or excess: every chain of sectors ends, every stream fits the file, every entry of the
 * directory has one place. What reads such files trusts them, and a ring of sectors would hold it for ever.
 */

const HEADER = 512;
const END_OF_CHAIN = -2;
const NO_ENTRY = -1;
const ENTRY = 128;
const DEEPEST = 32;
/** Types of entries. */
const STORAGE = 1;
const STREAM = 2;
const ROOT = 5;

class Damaged extends Error {}
const must = (holds: boolean): void => {
  if (!holds) throw new Damaged('compound file');
};

class Compound {
  private readonly data: Buffer;
  private readonly sector: number;
  private readonly sectors: number;
  private readonly fat: number[];

  constructor(data: Buffer) {
    this.data = data;
    must(data.length >= HEADER);
    const shift = data.readUInt16LE(30);
    must((shift === 9 || shift === 12) && data.readUInt16LE(32) === 6);
    this.sector = 1 << shift;
    this.sectors = Math.floor(data.length / this.sector) - 1;
    this.fat = this.readTable(this.tableSectors());
  }

  /** Where the allocation table lies: 109 places in the header, more in a chain of sectors of their own. */
  private tableSectors(): number[] {
    const count = this.data.readInt32LE(0x2c);
    must(count >= 0 && count <= this.sectors);
    const places = Array.from({ length: Math.min(count, 109) }, (_, index) => this.data.readInt32LE(0x4c + index * 4));
    const perSector = this.sector / 4 - 1;
    const further = this.data.readInt32LE(0x48);
    must(further >= 0 && further <= this.sectors);
    let next = this.data.readInt32LE(0x44);
    for (let index = 0; index < further && next >= 0; index++) {
      const at = this.place(next);
      for (let slot = 0; slot < perSector && places.length < count; slot++)
        places.push(this.data.readInt32LE(at + slot * 4));
      next = this.data.readInt32LE(at + perSector * 4);
    }
    must(places.length === count);
    return places;
  }

  private place(sector: number): number {
    must(sector >= 0 && sector < this.sectors);
    return (sector + 1) * this.sector;
  }

  private readTable(sectors: readonly number[]): number[] {
    return sectors.flatMap((sector) => {
      const at = this.place(sector);
      return Array.from({ length: this.sector / 4 }, (_, index) => this.data.readInt32LE(at + index * 4));
    });
  }

  /** The sectors of a chain in order. */
  private chain(start: number, table: readonly number[], most: number): number[] {
    const chain: number[] = [];
    for (let next = start; next !== END_OF_CHAIN; next = table[next] ?? NO_ENTRY) {
      must(next >= 0 && next < table.length && chain.length < most);
      chain.push(next);
    }
    return chain;
  }

  check(): void {
    const directory = this.chain(this.data.readInt32LE(0x30), this.fat, this.sectors);
    const entries = directory.flatMap((sector) => {
      const at = this.place(sector);
      return Array.from({ length: this.sector / ENTRY }, (_, index) => at + index * ENTRY);
    });
    const root = entries[0];
    must(root !== undefined && this.data[root + 0x42] === ROOT);
    const smallTable = this.data.readInt32LE(0x3c);
    const small = smallTable < 0 ? [] : this.readTable(this.chain(smallTable, this.fat, this.sectors));
    const smallSectors = this.checkStream(root ?? 0, this.fat, this.sector) * (this.sector / 64);
    this.checkTree(entries, (entry) => {
      if (this.data.readInt32LE(entry + 0x78) < this.data.readInt32LE(0x38)) {
        const chain = this.checkStream(entry, small, 64);
        must(chain <= smallSectors);
      } else this.checkStream(entry, this.fat, this.sector);
    });
  }

  /** @returns the length of its chain */
  private checkStream(entry: number, table: readonly number[], unit: number): number {
    const size = this.data.readInt32LE(entry + 0x78);
    must(size >= 0 && size <= this.data.length);
    if (size === 0) return 0;
    const chain = this.chain(this.data.readInt32LE(entry + 0x74), table, table.length);
    must(chain.length * unit >= size);
    if (table === this.fat) for (const sector of chain) this.place(sector);
    return chain.length;
  }

  private checkTree(entries: readonly number[], checkStream: (entry: number) => void): void {
    const seen = new Set<number>([0]);
    const open = [{ index: this.data.readInt32LE((entries[0] ?? 0) + 0x4c), depth: 1 }];
    for (let next = open.pop(); next; next = open.pop()) {
      const { index, depth } = next;
      if (index === NO_ENTRY) continue;
      const entry = entries[index];
      must(entry !== undefined && !seen.has(index) && depth <= DEEPEST);
      if (entry === undefined) return;
      seen.add(index);
      const type = this.data[entry + 0x42];
      must(type === STORAGE || type === STREAM);
      if (type === STREAM) checkStream(entry);
      else open.push({ index: this.data.readInt32LE(entry + 0x4c), depth: depth + 1 });
      for (const side of [0x44, 0x48]) open.push({ index: this.data.readInt32LE(entry + side), depth });
    }
  }
}

export function isSoundCompound(bytes: Uint8Array): boolean {
  try {
    new Compound(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).check();
    return true;
  } catch (error) {
    if (error instanceof Damaged || error instanceof RangeError) return false;
    throw error;
  }
}
