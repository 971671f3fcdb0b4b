import type { Face, ShapedWord } from '../fonts/face.ts';
import type { Area, LatePage, Part } from '../layout/flow-item.ts';
import type { PageGeometry } from '../layout/page-geometry.ts';
import type { LinkTarget } from '../layout/paragraph.ts';
import type { TextLine } from '../layout/text-line.ts';
import { destinationArray, type Anchors } from '../document/anchors.ts';
import type { ObjectTable } from '../document/object-table.ts';
import { rectangle, references, textString } from '../document/pdf-values.ts';
import type { StructureElement, StructureTree } from '../document/structure-tree.ts';
import type { OperatorBuffer } from './operator-buffer.ts';

/** What all pages of a document draw with. */
export interface DrawingContext {
  readonly page: PageGeometry;
  readonly buffer: OperatorBuffer;
  readonly table: ObjectTable;
  readonly tree: StructureTree;
  readonly anchors: Anchors;
  /** Resource name of each face. */
  readonly fontNames: ReadonlyMap<Face, string>;
  /** Object number of the dictionary of all our fonts, and of the resources that hold nothing else. */
  readonly fonts: number;
  readonly resources: number;
  /** Page object → SHA-256 of its content as it stands in the file. */
  readonly contents: Map<number, string>;
  /** Citation → where it was first drawn: page number 1…, upper left corner in points. */
  readonly places: Map<string, { readonly page: number; readonly x: number; readonly y: number }>;
  /** A character that no font has, or a line that nothing could break: told with its page, 1…. */
  readonly report: (code: 'export.glyph-missing' | 'export.line-too-wide', what: string, page: number) => void;
}

const LINK_COLOUR = '.08 .2 .45 rg ';
const COLOURS: Readonly<Record<Area['kind'], string>> = {
  rule: '.15 g ',
  'light-rule': '.62 g ',
  bar: '.2 .36 .62 rg ',
  tint: '.98 .93 .74 rg ',
};

const DOTS_TONE = 0.45;

/** Dots from an entry to its page number, on a grid that starts at the right margin, whatever the number's width. */
export function dotsOf(
  late: Pick<LatePage, 'right' | 'dotsFrom' | 'size'>,
  numberWidth: number,
  face: Face,
): { readonly count: number; readonly step: number; readonly first: number; readonly tone: number } {
  const gap = 5;
  const step = (face.word('.').width * 2.2 * late.size) / 1000;
  const end = late.right - Math.ceil((numberWidth + gap) / step) * step;
  const count = Math.max(0, Math.floor((end - late.dotsFrom) / step) + 1);
  return { count, step, first: end - (count - 1) * step, tone: DOTS_TONE };
}

/** Of the line box: how far the baseline lies above its bottom, so that sizes set on one line share it. */
export const DEPTH = 0.29;

/** Draws one page: operators go to the buffer, links and structure to the document. Call `close` before taking the buffer's content. */
export class Canvas {
  readonly #context: DrawingContext;
  /** Object number and number, 1…, of the page. */
  readonly #page: number;
  readonly #pageNumber: number;
  readonly #contents: number[] = [];
  readonly annotations: number[] = [];
  #face: Face | null = null;
  #size = 0;
  #colour = '';
  /** Where the last line of the text object began, in hundredths of a point. */
  #left = 0;
  #bottom = 0;
  /** The open marked content: a part and a link in it; undefined when none is open, null part for an artifact. */
  #part: Part | null | undefined;
  #target: LinkTarget | null = null;
  #element: StructureElement | null = null;

  constructor(context: DrawingContext, page: number, pageNumber: number) {
    this.#context = context;
    this.#page = page;
    this.#pageNumber = pageNumber;
  }

  /** Elements that own the page's marked content, in its order. */
  get contents(): string {
    return references(this.#contents);
  }

  close(): void {
    if (this.#part !== undefined) this.#context.buffer.text('ET EMC\n');
    this.#part = undefined;
    this.#target = null;
  }

  /** Opens the marked content of a part, or of a link inside it, unless it is open already. */
  #enter(part: Part | null, target: LinkTarget | null): void {
    if (this.#part === part && this.#part !== undefined && this.#target === target) return;
    const { buffer, tree } = this.#context;
    const sameLink = target !== null && this.#target === target && this.#part === part;
    this.close();
    this.#part = part;
    this.#target = target;
    this.#face = null;
    this.#colour = '';
    this.#left = 0;
    this.#bottom = 0;
    if (part === null) {
      this.#element = null;
      buffer.text('/Artifact BMC BT ');
      return;
    }
    const owner = tree.elementOf(part);
    if (!sameLink)
      this.#element = target === null ? owner : tree.inlineIn(owner, isLink(target) ? 'Link' : 'Span', target.language);
    const element = this.#element ?? owner;
    const mcid = this.#contents.push(element.number) - 1;
    tree.addContent(element, this.#page, mcid);
    buffer.text(`/${element.tag} <</MCID `).integer(mcid).text('>> BDC BT ');
  }

  /** Rectangles are decoration: an artifact each time. */
  areas(areas: readonly Area[], top: number): void {
    if (areas.length === 0) return;
    this.close();
    const { buffer, page } = this.#context;
    buffer.text('/Artifact BMC ');
    for (const { kind, x, y, width, height } of areas) {
      buffer
        .text(COLOURS[kind])
        .numbers(page.left + x, page.height - page.top - top - y - height, width, height)
        .text('re f ');
    }
    buffer.text('EMC\n');
  }

  /**
   * Draws a line. `top` is the top of its line box below the top of the text area, in points.
   * @param part null for decoration and repetition
   */
  line(line: TextLine, top: number, leading: number, part: Part | null): void {
    const { page } = this.#context;
    if (line.boxes.length === 0 && part !== null) this.#context.tree.elementOf(part);
    const baseline = page.height - page.top - top - leading * (1 - DEPTH);
    if (line.tooWide) this.#context.report('export.line-too-wide', textOf(line), this.#pageNumber);
    let x = page.left + line.x;
    for (let i = 0; i < line.boxes.length;) {
      const target = part === null ? null : (line.boxes[i]?.target ?? null);
      const from = x;
      let end = i;
      let last = x;
      while (end < line.boxes.length) {
        const box = line.boxes[end];
        if (!box || (part !== null && box.target !== target)) break;
        x += (box.word.width * line.size) / 1000;
        last = x;
        if (line.gaps[end] === 1) x += line.space;
        end++;
      }
      this.#enter(part, target);
      this.#setColour(target === null || target.quiet === true || !isLink(target) ? line.tone : null);
      this.#chunk(line, i, end, from, baseline);
      if (target !== null) this.#link(target, [from, baseline - line.size * 0.25, last, baseline + line.size * 0.8]);
      i = end;
    }
  }

  #setColour(tone: number | null): void {
    const colour = tone === null ? LINK_COLOUR : tone === 0 ? '0 g ' : `${tone} g `;
    if (colour === this.#colour) return;
    this.#context.buffer.text(colour);
    this.#colour = colour;
  }

  #setFace(face: Face, size: number): void {
    if (face === this.#face && size === this.#size) return;
    this.#context.buffer
      .text(`/${this.#context.fontNames.get(face) ?? ''} `)
      .number(size)
      .text(' Tf ');
    this.#face = face;
    this.#size = size;
  }

  /** Begins a line of the text object, by the distance from where the last one began: lines that stand evenly say the same. */
  #moveTo(x: number, y: number): void {
    const left = Math.round(x * 100);
    const bottom = Math.round(y * 100);
    this.#context.buffer
      .hundredths(left - this.#left)
      .text(' ')
      .hundredths(bottom - this.#bottom)
      .text(' Td ');
    this.#left = left;
    this.#bottom = bottom;
  }

  /** Boxes i…end as one TJ array per face. Spaces are rounded to thousandths with the error carried on, so that lines end where they should. */
  #chunk(line: TextLine, start: number, end: number, x: number, y: number): void {
    const { buffer, report } = this.#context;
    this.#moveTo(x, y);
    const wanted = (line.space * 1000) / line.size;
    let open = false;
    let error = 0;
    for (let i = start; i < end; i++) {
      const word = line.boxes[i]?.word;
      if (!word) continue;
      if (word.missing !== '') report('export.glyph-missing', word.missing, this.#pageNumber);
      if (word.face !== this.#face || line.size !== this.#size) {
        if (open) buffer.text(')]TJ ');
        open = false;
        this.#setFace(word.face, line.size);
      }
      if (!open) buffer.text('[(');
      open = true;
      if (word.parts) this.#parts(word.parts, line.size);
      else buffer.bytes(word.encoded);
      const space = word.face.space;
      if (line.gaps[i] === 1) {
        const adjustment = space.width - wanted + error;
        // Never minus zero: a whole number is drawn faster.
        const rounded = Math.round(adjustment) || 0;
        error = adjustment - rounded;
        this.#space(space, rounded);
      } else if (i === line.boxes.length - 1 && line.endsWord) this.#space(space, 0);
    }
    if (open) buffer.text(')]TJ\n');
  }

  /** A word whose marks stand off the baseline. */
  #parts(parts: NonNullable<ShapedWord['parts']>, size: number): void {
    const { buffer } = this.#context;
    buffer.text(')]TJ ');
    for (const { encoded, rise } of parts) {
      if (encoded.length === 0) continue;
      buffer.number((rise * size) / 1000).text(' Ts ');
      buffer.text('[(').bytes(encoded).text(')]TJ ');
    }
    buffer.text('0 Ts [(');
  }

  #space(space: ShapedWord, adjustment: number): void {
    const { buffer } = this.#context;
    buffer.bytes(space.encoded);
    if (adjustment !== 0) buffer.text(')').integer(adjustment).text('(');
  }

  #link(target: LinkTarget, corners: readonly number[]): void {
    const { anchors, table, tree, places } = this.#context;
    const [x = 0, , , y = 0] = corners;
    if (target.citation !== undefined && !places.has(target.citation))
      places.set(target.citation, { page: this.#pageNumber, x: Math.round(x), y: Math.round(y) });
    const destination = anchors.find(target.anchors);
    if (!destination) return;
    const key = tree.reserveKey();
    const annotation = table.add(
      `<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect${rectangle(corners)}/Dest${destinationArray(destination)}` +
        `/Contents ${textString(target.label)}/StructParent ${key}>>`,
    );
    this.annotations.push(annotation);
    const element = this.#element;
    if (!element) return;
    tree.setParents(key, `${element.number} 0 R`);
    tree.addAnnotation(element, this.#page, annotation);
  }

  /** Dots that stand under one another on all lines, then the page number, linked like its entry. */
  latePage(late: LatePage, number: TextLine, face: Face, top: number): void {
    const { buffer, page } = this.#context;
    const baseline = page.height - page.top - top - late.y - late.leading * (1 - DEPTH);
    const dot = face.word('.');
    const { count, first } = dotsOf(late, number.width, face);
    if (count > 1) {
      this.#enter(null, null);
      this.#setColour(DOTS_TONE);
      this.#setFace(face, late.size);
      this.#moveTo(page.left + first, baseline);
      buffer.text('[');
      for (let i = 0; i < count; i++)
        buffer
          .text('(')
          .bytes(dot.encoded)
          .text(')')
          .integer(Math.round(dot.width * -1.2));
      buffer.text(']TJ\n');
    }
    this.line({ ...number, x: late.right - number.width }, top + late.y, late.leading, late.part);
  }
}

/** Words that lead nowhere are told apart only by their language. */
const isLink = ({ anchors }: LinkTarget): boolean => anchors.length > 0;

const textOf = (line: TextLine): string =>
  line.boxes
    .map(({ word }, i) => word.text + (line.gaps[i] === 1 ? ' ' : ''))
    .join('')
    .slice(0, 40);
