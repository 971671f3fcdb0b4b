import { inflateSync } from 'node:zlib';
import { MalformedPdf, Parser } from './parser.ts';
import { isArray, isDictionary, nameOf, numberOf, type Dictionary } from './pdf-value.ts';

/** Where an object lies: at an offset of the file, or at an index of an object stream. */
export type Location =
  | { readonly kind: 'offset'; readonly offset: number }
  | { readonly kind: 'packed'; readonly stream: number; readonly index: number };

export interface CrossReferences {
  readonly locations: ReadonlyMap<number, Location>;
  readonly trailer: Dictionary;
}

/** No stream of a document's skeleton unpacks to more; one that says so is a trap. */
const MOST_BYTES = 1 << 28;
/** More revisions than any file has. */
const MOST_SECTIONS = 1_000;

/** Bytes of a stream as far as this reader needs them: unfiltered, or deflated with or without PNG prediction. */
export function decodeStream(dictionary: Dictionary, data: Uint8Array): Uint8Array | undefined {
  const filters = dictionary.get('Filter');
  const list = filters === undefined || filters === null ? [] : isArray(filters) ? filters : [filters];
  if (list.length === 0) return data;
  if (list.length > 1 || !['FlateDecode', 'Fl'].includes(nameOf(list[0]) ?? '')) return undefined;
  const parameters = dictionary.get('DecodeParms') ?? dictionary.get('DP');
  const own = isArray(parameters) ? parameters[0] : parameters;
  let bytes: Uint8Array;
  try {
    bytes = inflateSync(data, { maxOutputLength: MOST_BYTES });
  } catch {
    throw new MalformedPdf('a stream cannot be unpacked');
  }
  const predictor = isDictionary(own) ? numberOf(own.get('Predictor')) : 1;
  if (!isDictionary(own) || !(predictor > 1)) return bytes;
  const width = (name: string, usual: number): number => numberOf(own.get(name)) || usual;
  if (predictor < 10 || width('Colors', 1) !== 1 || width('BitsPerComponent', 8) !== 8) return undefined;
  return withoutPrediction(bytes, width('Columns', 1));
}

/** PNG's filters None, Sub, Up, Average and Paeth, one byte to the sample (W3C PNG § 9). */
function withoutPrediction(data: Uint8Array, columns: number): Uint8Array {
  const rows = Math.floor(data.length / (columns + 1));
  const result = new Uint8Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const filter = data[row * (columns + 1)] ?? 0;
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      const left = column > 0 ? (result[at - 1] ?? 0) : 0;
      const above = row > 0 ? (result[at - columns] ?? 0) : 0;
      const corner = row > 0 && column > 0 ? (result[at - columns - 1] ?? 0) : 0;
      const added = predicted(filter, left, above, corner);
      result[at] = (data[row * (columns + 1) + 1 + column] ?? 0) + added;
    }
  }
  return result;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** Follows the chain of cross-reference sections from the last one back (ISO 32000-1 § 7.5.4, 7.5.8). @throws MalformedPdf */
export function readCrossReferences(bytes: Uint8Array): CrossReferences {
  const tail = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + Math.max(0, bytes.length - 2_048),
    Math.min(2_048, bytes.length),
  );
  const at = tail.lastIndexOf('startxref', undefined, 'latin1');
  if (at < 0) throw new MalformedPdf('no startxref');
  const parser = new Parser(tail, at + 9);
  const locations = new Map<number, Location | null>();
  let trailer: Dictionary | undefined;
  const seen = new Set<number>();
  const waiting = [parser.integer()];
  while (waiting.length > 0) {
    const offset = waiting.pop() ?? 0;
    if (seen.has(offset)) continue;
    if (seen.add(offset).size > MOST_SECTIONS || offset >= bytes.length) throw new MalformedPdf('cross-references');
    const section = readSection(bytes, offset, locations);
    trailer ??= section;
    const older = numberOf(section.get('Prev'));
    if (Number.isInteger(older)) waiting.push(older);
    const hidden = numberOf(section.get('XRefStm'));
    if (Number.isInteger(hidden)) waiting.push(hidden);
  }
  if (!trailer) throw new MalformedPdf('no trailer');
  const known = [...locations].filter((entry): entry is [number, Location] => entry[1] !== null);
  return { locations: new Map(known), trailer };
}

type Locations = Map<number, Location | null>;

function readSection(bytes: Uint8Array, offset: number, locations: Locations): Dictionary {
  const parser = new Parser(bytes, offset);
  return parser.take('xref') ? readTable(parser, locations) : readStreamSection(parser, locations);
}

function readTable(parser: Parser, locations: Locations): Dictionary {
  while (!parser.take('trailer')) {
    const first = parser.integer();
    const count = parser.integer();
    if (count > parser.bytes.length / 16) throw new MalformedPdf('cross-references');
    for (let i = 0; i < count; i++) {
      const offset = parser.integer();
      parser.integer();
      const kind = parser.word();
      if (kind !== 'n' && kind !== 'f') throw new MalformedPdf('cross-references');
      if (!locations.has(first + i)) locations.set(first + i, kind === 'n' ? { kind: 'offset', offset } : null);
    }
  }
  const trailer = parser.value();
  if (!isDictionary(trailer)) throw new MalformedPdf('no trailer');
  return trailer;
}

function readStreamSection(parser: Parser, locations: Locations): Dictionary {
  parser.integer();
  parser.integer();
  if (!parser.take('obj')) throw new MalformedPdf('cross-references');
  const dictionary = parser.value();
  if (!isDictionary(dictionary) || nameOf(dictionary.get('Type')) !== 'XRef')
    throw new MalformedPdf('cross-references');
  const start = streamStart(parser);
  const length = numberOf(dictionary.get('Length'));
  if (!Number.isInteger(length)) throw new MalformedPdf('cross-references');
  const rows = decodeStream(dictionary, parser.bytes.subarray(start, start + length));
  const [kind = 0, first = 0, second = 0] = numbersOf(dictionary.get('W'));
  const row = kind + first + second;
  if (!rows || row === 0 || row > 24) throw new MalformedPdf('cross-references');
  const index = dictionary.has('Index') ? numbersOf(dictionary.get('Index')) : [0, numberOf(dictionary.get('Size'))];
  let at = 0;
  for (let pair = 0; pair + 1 < index.length; pair += 2) {
    for (let i = 0; i < (index[pair + 1] ?? 0) && at + row <= rows.length; i++, at += row) {
      const number = (index[pair] ?? 0) + i;
      if (locations.has(number)) continue;
      const type = kind === 0 ? 1 : unsigned(rows, at, kind);
      const [a, b] = [unsigned(rows, at + kind, first), unsigned(rows, at + kind + first, second)];
      locations.set(
        number,
        type === 1 ? { kind: 'offset', offset: a } : type === 2 ? { kind: 'packed', stream: a, index: b } : null,
      );
    }
  }
  return dictionary;
}

const numbersOf = (value: Parameters<typeof isArray>[0]): number[] => (isArray(value) ? value.map(numberOf) : []);

function unsigned(bytes: Uint8Array, at: number, length: number): number {
  let value = 0;
  for (let i = 0; i < length; i++) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}

/** First byte of a stream, the parser standing behind its dictionary. @throws MalformedPdf */
export function streamStart(parser: Parser): number {
  if (!parser.take('stream')) throw new MalformedPdf('no stream');
  let at = parser.position;
  if (parser.bytes[at] === 13) at++;
  if (parser.bytes[at] === 10) at++;
  return at;
}
