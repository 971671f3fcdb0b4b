import type { TextLine } from './text-line.ts';

/** Structure types of ISO 32000-1 § 14.8.4 that our documents are made of. */
export type PartTag =
  | 'Document'
  | 'Sect'
  | 'P'
  | `H${1 | 2 | 3 | 4}`
  | 'BlockQuote'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Note'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Figure'
  | 'Span'
  | 'Link';

/** A part of the document's logical structure. Lines of one part belong together, over page breaks too. */
export interface Part {
  readonly tag: PartTag;
  readonly parent: Part | null;
  /** BCP 47. */
  readonly language?: string;
  /** Notes: unique in the document. */
  readonly id?: string;
  readonly columns?: number;
  readonly rows?: number;
  readonly title?: string;
  /** Figures: what a screen reader says in their place, and the box they take on the page. */
  readonly alternative?: string;
  readonly box?: readonly number[];
}

/** A line at its place inside an item; `y` is the top of its line box, from the top of the item. */
export interface PlacedLine {
  readonly line: TextLine;
  readonly y: number;
  readonly leading: number;
  /** Null for what is only decoration or repetition. */
  readonly part: Part | null;
}

/** A filled rectangle: a rule, the bar beside cited words, the tint behind them. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly kind: 'rule' | 'light-rule' | 'bar' | 'tint';
}

/** A number that is known only when pages are made: a contents entry's page, with dots leading to it. */
export interface LatePage {
  readonly anchor: string;
  /** Right end of the number and first x of the dots. */
  readonly right: number;
  readonly dotsFrom: number;
  readonly y: number;
  readonly leading: number;
  readonly size: number;
  readonly strong: boolean;
  readonly part: Part;
}

/** What the page maker stacks: a line, a blank, a table row. It is never divided. */
export interface FlowItem {
  readonly height: number;
  /** No page may end after it. */
  readonly keepNext: boolean;
  /** A blank: dropped at the top of a page. */
  readonly blank: boolean;
  readonly lines: readonly PlacedLine[];
  readonly areas: readonly Area[];
  /** Notes called in it. */
  readonly notes: readonly number[];
  readonly anchors: readonly string[];
  readonly latePage: LatePage | null;
  /** Printed again when the item opens a page: a table's head. */
  readonly repeat: readonly FlowItem[];
  /** 0, or: the page ends here when more than this part of it is used. */
  readonly breakBeyond: number;
  /** Index of the document's node that it was made from; -1 when nobody asked, or it was made from none. */
  readonly origin: number;
}

const EMPTY: FlowItem = {
  height: 0,
  keepNext: false,
  blank: false,
  lines: [],
  areas: [],
  notes: [],
  anchors: [],
  latePage: null,
  repeat: [],
  breakBeyond: 0,
  origin: -1,
};

export const flowItem = (set: Partial<FlowItem>): FlowItem => ({ ...EMPTY, ...set });
export const blank = (height: number, keepNext = false): FlowItem => ({ ...EMPTY, height, keepNext, blank: true });
/** Ends the page when more than `beyond` (0…1) of it is used; by default always. */
export const pageBreak = (beyond = Number.MIN_VALUE): FlowItem => ({ ...EMPTY, breakBeyond: beyond });

const NOTHING: TextLine = {
  boxes: [],
  gaps: [],
  size: 0,
  space: 0,
  x: 0,
  width: 0,
  endsWord: true,
  tone: 0,
  tooWide: false,
};

/** The lines of a cell; one without words has a line of nothing, so that it is a cell of its row to whoever hears the table (ISO 14289-1 § 7.5). */
export const cellLines = (lines: readonly PlacedLine[], cell: Part): readonly PlacedLine[] =>
  lines.length > 0 ? lines : [{ line: NOTHING, y: 0, leading: 0, part: cell }];

/** Notes called on a line. */
export function notesOf({ boxes }: TextLine): readonly number[] {
  let notes: number[] | null = null;
  for (let i = 0; i < boxes.length; i++) {
    const note = boxes[i]?.note ?? 0;
    if (note > 0) (notes ??= []).push(note);
  }
  return notes ?? EMPTY.notes;
}

/** A paragraph's lines as items that leave no line of it alone at the foot or the head of a page. */
export function lineItems(lines: readonly TextLine[], leading: number, part: Part | null): FlowItem[] {
  const last = lines.length - 1;
  return lines.map((line, i) => ({
    height: leading,
    keepNext: i < last && (lines.length <= 3 || i === 0 || i === last - 1),
    blank: false,
    lines: [{ line, y: 0, leading, part }],
    areas: EMPTY.areas,
    notes: notesOf(line),
    anchors: EMPTY.anchors,
    latePage: null,
    repeat: EMPTY.repeat,
    breakBeyond: 0,
    origin: -1,
  }));
}

/** The same items, none of which may be parted from the next. */
export const keptTogether = (items: readonly FlowItem[]): FlowItem[] =>
  items.map((item) => ({ ...item, keepNext: true }));

const below = (item: FlowItem, y: number): Pick<FlowItem, 'lines' | 'areas'> => ({
  lines: item.lines.map((line) => ({ ...line, y: line.y + y })),
  areas: item.areas.map((area) => ({ ...area, y: area.y + y })),
});

/** Stacks items into one that is not divided. */
export function stack(items: readonly FlowItem[]): FlowItem {
  let height = 0;
  const lines: PlacedLine[] = [];
  const areas: Area[] = [];
  for (const item of items) {
    const placed = below(item, height);
    lines.push(...placed.lines);
    areas.push(...placed.areas);
    height += item.height;
  }
  return flowItem({
    height,
    lines,
    areas,
    notes: items.flatMap(({ notes }) => notes),
    anchors: items.flatMap(({ anchors }) => anchors),
  });
}
