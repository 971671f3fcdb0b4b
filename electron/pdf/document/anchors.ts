import type { PageGeometry } from '../layout/page-geometry.ts';
import type { LaidPage, PlacedItem } from '../layout/paginate.ts';
import type { DocumentParts, PlacedExhibit } from './document-parts.ts';

/** A place in the document: the page object and the height above the page's foot; null for the page as a whole. */
export interface Destination {
  readonly page: number;
  readonly y: number | null;
}

/** Space shown above a destination, so that its line does not stick to the window's edge. */
const AIR = 6;

/** What links and bookmarks lead to, by anchor. */
export class Anchors {
  readonly #top: number;
  readonly #places = new Map<string, Destination>();

  constructor({ height, top }: PageGeometry) {
    this.#top = height - top;
  }

  set(anchor: string, destination: Destination): void {
    if (!this.#places.has(anchor)) this.#places.set(anchor, destination);
  }

  /** Every anchor of laid pages; `numbers` are the object numbers of those pages. */
  addPages(pages: readonly LaidPage[], numbers: readonly number[]): void {
    for (const [i, { items, notes }] of pages.entries()) {
      for (const placed of items) this.#addItem(placed, numbers[i] ?? 0);
      for (const placed of notes) this.#addItem(placed, numbers[i] ?? 0);
    }
  }

  #addItem({ item, y }: PlacedItem, page: number): void {
    for (const anchor of item.anchors) this.set(anchor, { page, y: this.#top - y + AIR });
  }

  /** The first of the anchors that exists. */
  find(anchors: readonly string[]): Destination | null {
    for (const anchor of anchors) {
      const place = this.#places.get(anchor);
      if (place) return place;
    }
    return null;
  }
}

/** An explicit destination array (ISO 32000-1 § 12.3.2.2). */
export const destinationArray = ({ page, y }: Destination): string =>
  y === null ? `[${page} 0 R/Fit]` : `[${page} 0 R/XYZ null ${Math.round(y * 10) / 10} null]`;

/** Every place that a link of the finished document may lead to. Of a merged exhibit only pages are known, not lines. */
export function gatherAnchors(
  { job, pages, composition }: DocumentParts,
  memoNumbers: readonly number[],
  exhibits: readonly PlacedExhibit[],
): Anchors {
  const anchors = new Anchors(composition.page);
  anchors.addPages(pages, memoNumbers);
  for (const { prepared, numbers } of exhibits) {
    const { sourceId } = prepared.exhibit;
    if (prepared.kind !== 'merged') anchors.addPages(prepared.pages, numbers);
    anchors.set(`exhibit:${sourceId}`, { page: numbers[0] ?? 0, y: null });
    if (prepared.kind !== 'merged') continue;
    for (const { id, page } of job.passages.filter((passage) => passage.sourceId === sourceId)) {
      const number = page === null ? undefined : numbers[page - 1];
      if (number !== undefined) anchors.set(`passage:${id}`, { page: number, y: null });
    }
  }
  return anchors;
}
