import { zlibSync } from 'fflate';
import { PDFDocument, type PDFContext, PDFRef } from 'pdf-lib';

/** A stream object: its dictionary without brackets and length, and its bytes as they go into the file. */
export interface StreamObject {
  readonly dictionary: string;
  readonly bytes: Uint8Array;
}

/**
 * The objects of one document. Ours are kept as text, ready to be written; those copied from exhibits live in a pdf-lib context, which also
 * gives out the numbers, so that both kinds can point to one another.
 */
export class ObjectTable {
  readonly context: PDFContext;
  readonly own = new Map<number, string | StreamObject>();

  private constructor(context: PDFContext) {
    this.context = context;
  }

  static async create(): Promise<ObjectTable> {
    const { context } = await PDFDocument.create({ updateMetadata: false });
    const table = new ObjectTable(context);
    // The empty document's own catalog and page tree are not wanted: ours take their place.
    for (const [ref] of context.enumerateIndirectObjects()) context.delete(ref);
    return table;
  }

  allocate(): number {
    return this.context.nextRef().objectNumber;
  }

  set(number: number, value: string): void {
    this.own.set(number, value);
  }

  add(value: string): number {
    const number = this.allocate();
    this.own.set(number, value);
    return number;
  }

  /** Deflated by fflate, whose bytes do not depend on the zlib that the run-time was built with. */
  addStream(dictionary: string, bytes: Uint8Array, number: number = this.allocate()): number {
    this.own.set(number, { dictionary: `${dictionary}/Filter/FlateDecode`, bytes: zlibSync(bytes, { level: 6 }) });
    return number;
  }

  /** Uncompressed, for metadata that other programs look for in the file. */
  addPlainStream(dictionary: string, bytes: Uint8Array): number {
    const number = this.allocate();
    this.own.set(number, { dictionary, bytes });
    return number;
  }

  static refOf = (number: number): PDFRef => PDFRef.of(number);
}
