import type { TableColumn } from './table-props.ts';

type Width = TableColumn<never>['width'];

/** A column that says nothing of its least width may shrink to this, in px. */
const LEAST = 60;

/** The grid tracks of a row. */
export const gridTracks = (widths: readonly Width[]): string =>
  widths.map((width) => (typeof width === 'number' ? `${width}px` : width)).join(' ');

/** The width in px under which the columns no longer fit and the table scrolls sideways. */
export const leastWidth = (widths: readonly Width[]): number =>
  widths.reduce<number>((sum, width) => {
    if (typeof width === 'number') return sum + width;
    const least = /(?:minmax\(\s*|^)(\d+)px/u.exec(width)?.[1];
    return sum + (least === undefined ? LEAST : Number(least));
  }, 0);
