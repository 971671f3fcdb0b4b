import type { TableColumn } from './table-props.ts';

type Width = TableColumn<never>['width'];

/** A column that says nothing of its least width may shrink to this, in px. */
const LEAST = 60;

const leastOf = (width: Width): number => {
  if (typeof width === 'number') return width;
  const least = /(?:minmax\(\s*|^)(\d+)px/u.exec(width)?.[1];
  return least === undefined ? LEAST : Number(least);
};

/** The grid tracks of a row. */
export const gridTracks = (widths: readonly Width[]): string =>
  widths.map((width) => (typeof width === 'number' ? `${width}px` : width)).join(' ');

/** The width in px under which the columns no longer fit and the table scrolls sideways. */
export const leastWidth = (widths: readonly Width[]): number =>
  widths.reduce<number>((sum, width) => sum + leastOf(width), 0);

type Sized = Pick<TableColumn<never>, 'id' | 'width' | 'spare' | 'comfort'>;

/**
 * The columns that fit into a width in px: spare ones go in their order until the rest fits, never the one that the table is sorted by.
 * Without a width, all of them.
 */
export function fittingColumns<Column extends Sized>(
  columns: readonly Column[],
  width: number | null,
  sortedBy?: string,
): readonly Column[] {
  if (width === null) return columns;
  const wanted = (column: Column): number => column.comfort ?? leastOf(column.width);
  let over = columns.reduce((sum, column) => sum + wanted(column), 0) - width;
  const gone = new Set<string>();
  for (const column of columns.toSorted((a, b) => (a.spare ?? 0) - (b.spare ?? 0))) {
    if (over <= 0) break;
    if (column.spare === undefined || column.id === sortedBy) continue;
    gone.add(column.id);
    over -= wanted(column);
  }
  return gone.size === 0 ? columns : columns.filter(({ id }) => !gone.has(id));
}
