import type { TextItem } from './open-pdf.ts';
import { withLigatures } from './printed-ligatures.ts';

/** A printed line: baseline and extent in points, origin at the lower left of the page. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Height of its letters. */
  readonly size: number;
  /** Where each cell behind a tab begins. */
  readonly stops?: readonly number[];
}

/** In letter heights: a blank that the page leaves without writing it, and the gap between two columns of a table. */
const BLANK = 0.2;
const COLUMN = 2.5;

const sizeOf = ({ transform, height }: TextItem): number =>
  Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || height || 1;

/** Joins runs into lines in the order in which the page draws them; columns of a table are parted by a tab. */
export function itemsToLines(items: readonly TextItem[]): PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  let [left, right, baseline, size] = [0, 0, 0, 0];
  let stops: number[] = [];
  const close = (): void => {
    const clean = text
      .replaceAll(/ *\t[ \t]*/gu, '\t')
      .replaceAll(/ {2,}/gu, ' ')
      .trim();
    if (clean !== '')
      lines.push({ text: clean, left, right, baseline, size, ...(clean.includes('\t') ? { stops } : {}) });
    [text, stops] = ['', []];
  };
  for (const item of items) {
    const [x = 0, y = 0] = item.transform.slice(4);
    const height = sizeOf(item);
    const isBlank = item.str.trim() === '';
    if (text !== '' && !isBlank) {
      const gap = x - right;
      const sameLine = Math.abs(y - baseline) <= 0.6 * Math.max(size, height) && gap > -2 * height;
      if (!sameLine) close();
      else if (gap > COLUMN * height) text += '\t';
      else if (gap > BLANK * height && !/\s$/u.test(text) && !/^\s/u.test(item.str)) text += ' ';
    }
    if (isBlank) {
      // A blank as wide as a column is one.
      if (text !== '' && item.str !== '') text += item.width > COLUMN * height ? '\t' : ' ';
    } else {
      if (text === '') [left, baseline, size] = [x, y, height];
      else if (text.endsWith('\t')) stops.push(x);
      size = Math.max(size, height);
      text += withLigatures(item.str);
      right = x + item.width;
    }
    if (item.hasEOL) close();
  }
  close();
  return lines;
}
