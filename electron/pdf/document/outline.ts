import type { ObjectTable } from './object-table.ts';
import { textString } from './pdf-values.ts';

/** A bookmark; `destination` is an explicit destination array. */
export interface Bookmark {
  readonly title: string;
  readonly destination: string;
  readonly kids: readonly Bookmark[];
}

/** Nests a flat list by level: each entry goes under the last one of a lesser level. */
export function nestBookmarks(entries: readonly { level: number; title: string; destination: string }[]): Bookmark[] {
  const root: { level: number; kids: Bookmark[] } = { level: 0, kids: [] };
  const open = [root];
  for (const { level, title, destination } of entries) {
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const node = { level, title, destination, kids: [] as Bookmark[] };
    open.at(-1)?.kids.push(node);
    open.push(node);
  }
  return root.kids;
}

const countAll = (bookmarks: readonly Bookmark[]): number =>
  bookmarks.reduce((sum, { kids }) => sum + 1 + countAll(kids), 0);

function writeLevel(
  table: ObjectTable,
  bookmarks: readonly Bookmark[],
  parent: number,
): { first: number; last: number } {
  const numbers = bookmarks.map(() => table.allocate());
  for (const [i, { title, destination, kids }] of bookmarks.entries()) {
    const number = numbers[i] ?? 0;
    const previous = i > 0 ? `/Prev ${numbers[i - 1]} 0 R` : '';
    const next = i < bookmarks.length - 1 ? `/Next ${numbers[i + 1]} 0 R` : '';
    let below = '';
    if (kids.length > 0) {
      const { first, last } = writeLevel(table, kids, number);
      // A negative count: closed when the document opens.
      below = `/First ${first} 0 R/Last ${last} 0 R/Count -${countAll(kids)}`;
    }
    table.set(
      number,
      `<</Title ${textString(title)}/Parent ${parent} 0 R${previous}${next}${below}/Dest ${destination}>>`,
    );
  }
  return { first: numbers[0] ?? 0, last: numbers.at(-1) ?? 0 };
}

/** @returns object number of the outline, 0 when there is nothing in it */
export function writeOutline(table: ObjectTable, bookmarks: readonly Bookmark[]): number {
  if (bookmarks.length === 0) return 0;
  const root = table.allocate();
  const { first, last } = writeLevel(table, bookmarks, root);
  table.set(root, `<</Type/Outlines/First ${first} 0 R/Last ${last} 0 R/Count ${bookmarks.length}>>`);
  return root;
}
