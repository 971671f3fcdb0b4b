import { decodeStream, readCrossReferences, streamStart, type Location } from './cross-references.ts';
import { MalformedPdf, Parser } from './parser.ts';
import { isDictionary, nameOf, numberOf, Ref, type Dictionary, type Value } from './pdf-value.ts';

/** A stream: its dictionary, and its bytes as they lie in the file. */
export interface ReadStream {
  readonly dictionary: Dictionary;
  readonly data: Uint8Array;
}

export type ReadObject = { readonly value: Value } | { readonly stream: ReadStream };

/** The file says itself that it is encrypted; this reader does not open those. */
export class EncryptedPdf extends Error {}

interface Pack {
  readonly bytes: Uint8Array;
  readonly numbers: readonly number[];
  readonly offsets: readonly number[];
}

/**
 * A PDF read lazily: nothing but the cross-references is looked at until an object is asked for. It is strict, so that what it returns can
 * be relied on; files that need mending are for another reader.
 */
export class PdfFile {
  readonly trailer: Dictionary;
  readonly #bytes: Uint8Array;
  readonly #locations: ReadonlyMap<number, Location>;
  readonly #packs = new Map<number, Pack>();
  readonly #objects = new Map<number, ReadObject>();

  /** @throws MalformedPdf, EncryptedPdf */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const { locations, trailer } = readCrossReferences(bytes);
    if (trailer.has('Encrypt')) throw new EncryptedPdf('encrypted');
    this.#locations = locations;
    this.trailer = trailer;
  }

  get objectCount(): number {
    return this.#locations.size;
  }

  /** Numbers of the objects that the file has. */
  numbers(): Iterable<number> {
    return this.#locations.keys();
  }

  /** Numbers of the objects that an earlier state of the same file had, and that a later update wrote anew or took away. */
  changedSince(earlier: PdfFile): number[] {
    return [...earlier.#locations].flatMap(([number, before]) => {
      const now = this.#locations.get(number);
      const isSame =
        now?.kind === 'offset'
          ? before.kind === 'offset' && before.offset === now.offset
          : now?.kind === 'packed' &&
            before.kind === 'packed' &&
            before.stream === now.stream &&
            before.index === now.index;
      return isSame ? [] : [number];
    });
  }

  /** An object that the file does not have is null (ISO 32000-1 § 7.3.10). @throws MalformedPdf */
  object(number: number): ReadObject {
    let object = this.#objects.get(number);
    if (!object) {
      object = this.#read(number);
      this.#objects.set(number, object);
    }
    return object;
  }

  /** The value behind a reference, or the value itself; a stream gives its dictionary. */
  resolve(value: Value | undefined): Value {
    let at = value ?? null;
    for (let hops = 0; at instanceof Ref; hops++) {
      if (hops > 20) throw new MalformedPdf('references without end');
      const object = this.object(at.number);
      at = 'stream' in object ? object.stream.dictionary : object.value;
    }
    return at;
  }

  dictionary(value: Value | undefined): Dictionary | undefined {
    const resolved = this.resolve(value);
    return isDictionary(resolved) ? resolved : undefined;
  }

  stream(value: Value | undefined): ReadStream | undefined {
    if (!(value instanceof Ref)) return undefined;
    const object = this.object(value.number);
    return 'stream' in object ? object.stream : undefined;
  }

  /** Bytes of a stream without its filter; undefined when the filter is none that the reader knows. */
  decoded({ dictionary, data }: ReadStream): Uint8Array | undefined {
    const plain: Dictionary = new Map(dictionary);
    for (const key of ['Filter', 'DecodeParms']) if (plain.has(key)) plain.set(key, this.resolve(plain.get(key)));
    return decodeStream(plain, data);
  }

  #read(number: number): ReadObject {
    const location = this.#locations.get(number);
    if (!location) return { value: null };
    if (location.kind === 'packed') return { value: this.#unpack(number, location.stream, location.index) };
    const parser = new Parser(this.#bytes, location.offset);
    if (parser.integer() !== number) throw new MalformedPdf(`object ${number} is not where it should be`);
    parser.integer();
    if (!parser.take('obj')) throw new MalformedPdf(`object ${number} is not where it should be`);
    const value = parser.value();
    if (!isDictionary(value)) return { value };
    const before = parser.position;
    if (!parser.take('stream')) return { value };
    parser.position = before;
    return { stream: { dictionary: value, data: this.#streamData(value, streamStart(parser)) } };
  }

  #streamData(dictionary: Dictionary, start: number): Uint8Array {
    const length = numberOf(this.resolve(dictionary.get('Length')));
    const parser = new Parser(this.#bytes, start + length);
    if (!Number.isInteger(length) || start + length > this.#bytes.length || !parser.take('endstream')) {
      throw new MalformedPdf('a stream is not as long as it says');
    }
    return this.#bytes.subarray(start, start + length);
  }

  #unpack(number: number, stream: number, index: number): Value {
    const { bytes, numbers, offsets } = this.#pack(stream);
    const at = numbers[index] === number ? index : numbers.indexOf(number);
    if (at < 0) throw new MalformedPdf(`object ${number} is not where it should be`);
    return new Parser(bytes, offsets[at]).value();
  }

  #pack(number: number): Pack {
    const known = this.#packs.get(number);
    if (known) return known;
    if (this.#locations.get(number)?.kind !== 'offset') throw new MalformedPdf('no object stream');
    const object = this.object(number);
    if (!('stream' in object) || nameOf(object.stream.dictionary.get('Type')) !== 'ObjStm')
      throw new MalformedPdf('no object stream');
    const bytes = this.decoded(object.stream);
    const [count, first] = ['N', 'First'].map((key) => numberOf(this.resolve(object.stream.dictionary.get(key))));
    if (!bytes || !(Number(count) <= bytes.length) || first === undefined) throw new MalformedPdf('no object stream');
    const parser = new Parser(bytes);
    const [numbers, offsets]: [number[], number[]] = [[], []];
    for (let i = 0; i < Number(count); i++) {
      numbers.push(parser.integer());
      offsets.push(first + parser.integer());
    }
    const pack = { bytes, numbers, offsets };
    this.#packs.set(number, pack);
    return pack;
  }
}
