import type { ObjectTable } from '../document/object-table.ts';
import type { PdfFile } from '../reader/pdf-file.ts';
import {
  isArray,
  isDictionary,
  nameOf,
  Ref,
  serialise,
  serialiseEntries,
  type Dictionary,
  type Value,
} from '../reader/pdf-value.ts';

/** Actions that would run a program, or reach out of the document, on the reader's machine. */
const ACTIVE: ReadonlySet<string | undefined> = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'Rendition',
  'Movie',
  'Sound',
  'GoToE',
  'RichMediaExecute',
]);
/** What acts by itself, what leads into structures that stay behind, and what other programs kept for themselves. */
const LEFT_BEHIND: ReadonlySet<string> = new Set(['AA', 'StructParent', 'StructParents', 'PieceInfo', 'B']);
const FONT_FILES = ['FontFile', 'FontFile2', 'FontFile3'] as const;
const EMBEDDABLE: ReadonlySet<string | undefined> = new Set([
  'Type1',
  'MMType1',
  'TrueType',
  'CIDFontType0',
  'CIDFontType2',
]);

/** Copies objects of a file that was read into our document, each once, with all that they refer to. */
export class ObjectCopier {
  readonly #file: PdfFile;
  readonly #table: ObjectTable;
  /** Number there → number here; pages are known from the start. */
  readonly #numbers: Map<number, number>;
  readonly #waiting: Ref[] = [];
  /** A font that other machines may draw otherwise was met. */
  missesFont = false;

  constructor(file: PdfFile, table: ObjectTable, pages: ReadonlyMap<number, number>) {
    this.#file = file;
    this.#table = table;
    this.#numbers = new Map(pages);
  }

  /** The number that an object will have here; 0 when it has nothing to come with. */
  readonly refer = (ref: Ref): number => {
    const known = this.#numbers.get(ref.number);
    if (known !== undefined) return known;
    const object = this.#file.object(ref.number);
    const isLeft =
      'value' in object && (object.value === null || (isDictionary(object.value) && isOfTheTree(object.value)));
    const number = isLeft ? 0 : this.#table.allocate();
    this.#numbers.set(ref.number, number);
    if (number !== 0) this.#waiting.push(ref);
    return number;
  };

  /** A value as text, everything in it that acts left out. */
  text(value: Value | undefined): string {
    return serialise(this.#inert(value ?? null), this.refer);
  }

  /** The inside of a dictionary as text. */
  entries(dictionary: Dictionary): string {
    const inert = this.#inert(dictionary);
    return isDictionary(inert) ? serialiseEntries(inert, this.refer) : '';
  }

  /** Copies what was referred to, and what that refers to. */
  finish(): void {
    for (let ref = this.#waiting.pop(); ref; ref = this.#waiting.pop()) {
      const object = this.#file.object(ref.number);
      const number = this.#numbers.get(ref.number) ?? 0;
      if ('stream' in object) {
        const { dictionary, data } = object.stream;
        const own = new Map(dictionary);
        own.delete('Length');
        this.#table.set(number, { dictionary: this.entries(own), bytes: data });
      } else {
        this.#examine(object.value);
        this.#table.set(number, this.text(object.value));
      }
    }
  }

  #examine(value: Value): void {
    if (!isDictionary(value) || nameOf(value.get('Type')) !== 'Font') return;
    if (!EMBEDDABLE.has(nameOf(value.get('Subtype')))) return;
    const descriptor = this.#file.dictionary(value.get('FontDescriptor'));
    if (!descriptor || !FONT_FILES.some((key) => descriptor.has(key))) this.missesFont = true;
  }

  #inert(value: Value): Value {
    if (isArray(value)) return value.map((one) => this.#inert(one));
    if (!isDictionary(value)) return value;
    if (isActive(value)) return null;
    const kept: Dictionary = new Map();
    for (const [key, entry] of value) {
      if (LEFT_BEHIND.has(key)) continue;
      // An action may be an object of its own.
      const isAction = (key === 'A' || key === 'Next' || key === 'OpenAction') && entry instanceof Ref;
      const action = isAction ? this.#file.resolve(entry) : null;
      if (isDictionary(action) && isActive(action)) continue;
      kept.set(key, this.#inert(entry));
    }
    return kept;
  }
}

const isOfTheTree = (dictionary: Dictionary): boolean =>
  isActive(dictionary) ||
  ['Pages', 'Page', 'Catalog', 'StructTreeRoot', 'StructElem'].includes(nameOf(dictionary.get('Type')) ?? '');

const isActive = (dictionary: Dictionary): boolean => ACTIVE.has(nameOf(dictionary.get('S')));
