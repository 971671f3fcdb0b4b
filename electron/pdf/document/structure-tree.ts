import type { Part } from '../layout/flow-item.ts';
import type { ObjectTable } from './object-table.ts';
import { rectangle, textString } from './pdf-values.ts';

/** One element of the logical structure (ISO 32000-1 § 14.7.2). */
export class StructureElement {
  readonly number: number;
  readonly tag: string;
  readonly parent: StructureElement | null;
  readonly attributes: string;
  /** References to kids and marked content, as they stand in the file. */
  kids = '';
  /** Object number of the page that its first content is on; 0 while it has none. */
  page = 0;

  constructor(number: number, tag: string, parent: StructureElement | null, attributes: string) {
    this.number = number;
    this.tag = tag;
    this.parent = parent;
    this.attributes = attributes;
  }

  add(kid: string): void {
    this.kids = this.kids === '' ? kid : `${this.kids} ${kid}`;
  }
}

function attributesOf(part: Part): string {
  const { tag, language, id, columns = 1, rows = 1, title, alternative, box } = part;
  const table = [
    tag === 'TH' ? '/Scope/Column' : '',
    columns > 1 ? `/ColSpan ${columns}` : '',
    rows > 1 ? `/RowSpan ${rows}` : '',
  ].join('');
  return [
    language === undefined ? '' : `/Lang(${language})`,
    id === undefined ? '' : `/ID(${id})`,
    title === undefined ? '' : `/T ${textString(title)}`,
    alternative === undefined ? '' : `/Alt ${textString(alternative)}`,
    table === '' ? '' : `/A<</O/Table${table}>>`,
    box === undefined ? '' : `/A<</O/Layout/Placement/Block/BBox${rectangle(box)}>>`,
  ].join('');
}

/** Grows with the drawing: an element is made when its first content is drawn, so that their order is the reading order. */
export class StructureTree {
  readonly #table: ObjectTable;
  readonly #root: number;
  readonly #document: StructureElement;
  readonly #elements: StructureElement[] = [];
  readonly #byPart = new Map<Part, StructureElement>();
  readonly #ids: (readonly [string, number])[] = [];
  /** Parent tree: for each key the elements that own a page's marked content, or the one that owns an annotation. */
  readonly #parents: string[] = [];

  constructor(table: ObjectTable) {
    this.#table = table;
    this.#root = table.allocate();
    this.#document = this.#make('Document', null, '');
  }

  #make(tag: string, parent: StructureElement | null, attributes: string): StructureElement {
    const element = new StructureElement(this.#table.allocate(), tag, parent, attributes);
    parent?.add(`${element.number} 0 R`);
    this.#elements.push(element);
    return element;
  }

  /** The element of a part, made with its ancestors when it is met for the first time. */
  elementOf(part: Part): StructureElement {
    const known = this.#byPart.get(part);
    if (known) return known;
    const parent = part.parent ? this.elementOf(part.parent) : this.#document;
    const element = this.#make(part.tag, parent, attributesOf(part));
    this.#byPart.set(part, element);
    if (part.id !== undefined) this.#ids.push([part.id, element.number]);
    return element;
  }

  /** A link, or words of another language, inside a part; each run of such words is an element of its own. */
  inlineIn(parent: StructureElement, tag: 'Link' | 'Span', language: string | undefined): StructureElement {
    return this.#make(tag, parent, language === undefined ? '' : `/Lang(${language})`);
  }

  /** @returns the key under which a page or an annotation finds its elements */
  reserveKey(): number {
    return this.#parents.push('') - 1;
  }

  setParents(key: number, value: string): void {
    this.#parents[key] = value;
  }

  /** Marked content `mcid` of a page belongs to an element. */
  addContent(element: StructureElement, page: number, mcid: number): void {
    if (element.page === 0) element.page = page;
    element.add(element.page === page ? String(mcid) : `<</Type/MCR/Pg ${page} 0 R/MCID ${mcid}>>`);
  }

  addAnnotation(element: StructureElement, page: number, annotation: number): void {
    if (element.page === 0) element.page = page;
    element.add(`<</Type/OBJR/Obj ${annotation} 0 R/Pg ${page} 0 R>>`);
  }

  /** Writes every element. @returns object number of the root */
  finish(): number {
    for (const { number, tag, parent, kids, attributes, page } of this.#elements) {
      const onPage = page === 0 ? '' : `/Pg ${page} 0 R`;
      const above = parent?.number ?? this.#root;
      this.#table.set(number, `<</Type/StructElem/S/${tag}/P ${above} 0 R${onPage}${attributes}/K[${kids}]>>`);
    }
    const numbers = this.#parents.map((value, key) => `${key} ${value === '' ? 'null' : value}`).join(' ');
    const tree = this.#table.add(`<</Nums[${numbers}]>>`);
    const sorted = this.#ids.toSorted(([a], [b]) => (a < b ? -1 : 1));
    const ids =
      sorted.length === 0 ? '' : `/IDTree<</Names[${sorted.map(([id, n]) => `(${id}) ${n} 0 R`).join(' ')}]>>`;
    this.#table.set(
      this.#root,
      `<</Type/StructTreeRoot/K[${this.#document.number} 0 R]/ParentTree ${tree} 0 R/ParentTreeNextKey ${this.#parents.length}${ids}>>`,
    );
    return this.#root;
  }
}
