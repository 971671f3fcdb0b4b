/** Lines of narrow columns that their setter drew out to both edges: the gaps in them are as wide as those of a table, and are none. */
import type { PageLine } from './page-lines.ts';

/** In letter heights: the widest column in which a line is drawn out so far, how exactly edges meet, and the step from line to line. */
const NARROW = 28;
const EDGE = 0.5;
const LEADING = 2;

const meets = (one: number, other: number, size: number): boolean => Math.abs(one - other) <= EDGE * size;

/** Below or above one another in one column. */
function areNeighbours(one: PageLine, other: PageLine | undefined): other is PageLine {
  if (!other) return false;
  const step = Math.abs(one.baseline - other.baseline);
  return step > 0.3 * one.size && step <= LEADING * one.size && Math.abs(one.left - other.left) <= 2 * one.size;
}

/** Two rows of a table have their cells below one another. */
const areRows = (one: PageLine, other: PageLine): boolean =>
  (one.stops ?? []).some((stop) => (other.stops ?? []).some((under) => meets(stop, under, one.size)));

/** @param lines of one page in their order @returns the same, with blanks where tabs were only wide blanks */
export function withoutWideBlanks(lines: readonly PageLine[]): PageLine[] {
  const extents = new Map<string, number>();
  const extentOf = ({ left, right, size }: PageLine): string =>
    `${Math.round(left / size)} ${Math.round(right / size)}`;
  for (const line of lines) if (line.stops) extents.set(extentOf(line), (extents.get(extentOf(line)) ?? 0) + 1);
  return lines.map((line, index) => {
    if (line.stops === undefined || line.right - line.left > NARROW * line.size) return line;
    const beside = [lines[index - 1], lines[index + 1]].filter((other) => areNeighbours(line, other));
    if (beside.some((other) => areRows(line, other))) return line;
    // A line of text beside it ends where it does; or, where words are too long for that, others that are drawn out do.
    const isFull = beside.some((other) => meets(other.right, line.right, line.size) && /\p{L}/u.test(other.text));
    const isAlone = beside.length === 2 && beside.every(({ stops }) => stops === undefined);
    const isOneOfMany = isAlone && (extents.get(extentOf(line)) ?? 0) > 1;
    if (!isFull && !isOneOfMany) return line;
    const { stops: _, ...rest } = line;
    return { ...rest, text: line.text.replaceAll('\t', ' ') };
  });
}
