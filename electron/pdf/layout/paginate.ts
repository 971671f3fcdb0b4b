import type { FlowItem } from './flow-item.ts';

/** An item at its place: `y` from the top of the text area. */
export interface PlacedItem {
  readonly item: FlowItem;
  readonly y: number;
}

export interface LaidPage {
  readonly items: readonly PlacedItem[];
  /** The notes at the foot, and the y of the short rule above them. */
  readonly notes: readonly PlacedItem[];
  readonly notesTop: number;
}

/** Height of the short rule above the notes with the blanks around it. */
const NOTE_RULE = 14;
/** A note is divided only when this many of its lines stay on the page of its call. */
const NOTE_LINES_HERE = 2;

interface Draft {
  items: PlacedItem[];
  notes: FlowItem[];
  notesHeight: number;
  y: number;
  /** How many leading items repeat a table's head: a page with nothing else is still empty. */
  repeated: number;
}

/** Lines of the notes that an item calls: those that its page has room for, and those that go on on the next. */
interface NoteLines {
  readonly here: readonly FlowItem[];
  readonly later: readonly FlowItem[];
}

const NO_NOTES: NoteLines = { here: [], later: [] };

interface Checkpoint {
  readonly next: number;
  readonly items: number;
  readonly notes: number;
  readonly notesHeight: number;
  readonly y: number;
  readonly carried: readonly FlowItem[];
}

/**
 * Makes pages: each takes what fits, ends only where it may, and carries the notes called on it at its foot. A note that is too long goes on
 * at the foot of the next page.
 * @param notes lines of each note; note 1 is at index 0
 * @param height of the text area
 */
export function paginate(
  items: readonly FlowItem[],
  notes: readonly (readonly FlowItem[])[],
  height: number,
): LaidPage[] {
  return new PageMaker(items, notes, height).run();
}

class PageMaker {
  readonly #items: readonly FlowItem[];
  readonly #notes: readonly (readonly FlowItem[])[];
  readonly #height: number;
  readonly #pages: LaidPage[] = [];
  #page: Draft = emptyDraft();
  #checkpoint: Checkpoint | null = null;
  /** Lines of a note that go on at the foot of the next page. */
  #carried: readonly FlowItem[] = [];

  constructor(items: readonly FlowItem[], notes: readonly (readonly FlowItem[])[], height: number) {
    this.#items = items;
    this.#notes = notes;
    this.#height = height;
  }

  run(): LaidPage[] {
    let next = 0;
    while (next < this.#items.length) next = this.#step(next);
    // Closing a page may put the rest of a long note on the next.
    while (this.#page.items.length > 0 || this.#page.notes.length > 0 || this.#pages.length === 0) this.#close();
    return this.#pages;
  }

  /** Deals with one item; answers with the item to deal with next. */
  #step(index: number): number {
    const item = this.#items[index];
    if (!item) return index + 1;
    const page = this.#page;
    const empty = page.items.length === page.repeated;
    if (item.breakBeyond > 0) {
      if (!empty && page.y > item.breakBeyond * this.#height) this.#close();
      return index + 1;
    }
    if (item.blank) {
      if (!empty) page.y += item.height;
      return index + 1;
    }
    if (empty) this.#repeatHead(item);
    else if (this.#mayBreakBefore(index)) {
      const { notes, notesHeight, y } = page;
      this.#checkpoint = {
        next: index,
        items: page.items.length,
        notes: notes.length,
        notesHeight,
        y,
        carried: this.#carried,
      };
    }
    // An item higher than a page stands out of it rather than being lost; notes that go on from the page before have their room first.
    if (this.#place(index, item, empty && page.notes.length === 0)) return index + 1;
    const back = this.#checkpoint;
    if (back) this.#restore(back);
    this.#close();
    return back?.next ?? index;
  }

  #mayBreakBefore(index: number): boolean {
    for (let i = index - 1; i >= 0; i--) {
      const item = this.#items[i];
      if (!item) return true;
      if (item.keepNext) return false;
      if (!item.blank) return true;
    }
    return true;
  }

  #repeatHead({ repeat }: FlowItem): void {
    const page = this.#page;
    if (page.items.length > 0 || this.#pages.length === 0) return;
    for (const head of repeat) {
      page.items.push({ item: head, y: page.y });
      page.y += head.height;
    }
    page.repeated = page.items.length;
  }

  /** Puts an item and the notes it calls on the page if they fit; `force` when the page holds nothing else. */
  #place(index: number, item: FlowItem, force: boolean): boolean {
    const page = this.#page;
    const taken = this.#notesThatFit(index, item, force);
    const bottom = page.y + item.height + page.notesHeight;
    if (taken === null || (!force && bottom > this.#height + 0.01)) return false;
    page.items.push({ item, y: page.y });
    page.y += item.height;
    for (const line of taken.here) this.#addNoteLine(line);
    if (taken.later.length > 0) this.#carried = [...this.#carried, ...taken.later];
    return true;
  }

  /** Height of what may not be parted from an item, below it: a note that is divided leaves it its room. */
  #keptBelow(index: number): number {
    let height = 0;
    for (let i = index; this.#items[i]?.keepNext === true; i++) height += this.#items[i + 1]?.height ?? 0;
    return height > this.#height / 2 ? 0 : height;
  }

  #notesThatFit(index: number, item: FlowItem, force: boolean): NoteLines | null {
    if (item.notes.length === 0) return NO_NOTES;
    const page = this.#page;
    const here: FlowItem[] = [];
    let room = this.#height - page.y - item.height - page.notesHeight - (page.notesHeight === 0 ? NOTE_RULE : 0);
    room -= this.#keptBelow(index);
    for (const [i, number] of item.notes.entries()) {
      const lines = this.#notes[number - 1] ?? [];
      let fitting = 0;
      while (fitting < lines.length && room >= (lines[fitting]?.height ?? 0) - 0.01) {
        room -= lines[fitting]?.height ?? 0;
        fitting++;
      }
      here.push(...lines.slice(0, fitting));
      if (fitting === lines.length) continue;
      const last = i === item.notes.length - 1;
      const enough = last && fitting >= NOTE_LINES_HERE && lines.length - fitting >= 1;
      if (!enough && !force) return null;
      const others = item.notes.slice(i + 1).flatMap((other) => this.#notes[other - 1] ?? []);
      return { here, later: [...lines.slice(fitting), ...others] };
    }
    return { here, later: [] };
  }

  #addNoteLine(line: FlowItem): void {
    const page = this.#page;
    page.notesHeight += line.height + (page.notes.length === 0 ? NOTE_RULE : 0);
    page.notes.push(line);
  }

  #restore({ items, notes, notesHeight, y, carried }: Checkpoint): void {
    const page = this.#page;
    page.items.length = items;
    page.notes.length = notes;
    page.notesHeight = notesHeight;
    page.y = y;
    this.#carried = carried;
  }

  #close(): void {
    const { items, notes, notesHeight } = this.#page;
    const top = this.#height - notesHeight;
    let y = top + NOTE_RULE;
    const placed = notes.map((item) => {
      const at = { item, y };
      y += item.height;
      return at;
    });
    this.#pages.push({ items, notes: placed, notesTop: top });
    this.#page = emptyDraft();
    this.#checkpoint = null;
    this.#placeCarried();
  }

  /** A note that does not even end on the new page has the page to itself, so that later notes keep their places. */
  #placeCarried(): void {
    const waiting = this.#carried;
    this.#carried = [];
    for (const [i, line] of waiting.entries()) {
      if (this.#page.notesHeight + line.height + NOTE_RULE > this.#height) {
        this.#carried = waiting.slice(i);
        this.#close();
        return;
      }
      this.#addNoteLine(line);
    }
  }
}

const emptyDraft = (): Draft => ({ items: [], notes: [], notesHeight: 0, y: 0, repeated: 0 });
