import type { ResolvedCell } from '../../../shared/memo/resolved-memo.ts';

/** A cell with the column where it begins; `rows` no more than the table has below. */
export interface GridCell {
  readonly cell: ResolvedCell;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

const NO_CELL: ResolvedCell = { header: false, columns: 1, rows: 1, blocks: [] };

/** Gives each cell its column, cells that reach down from above taken into account. */
export function placeCells(rows: readonly (readonly ResolvedCell[])[]): { grid: GridCell[][]; columnCount: number } {
  const taken: boolean[][] = [];
  let columnCount = 0;
  const grid = rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell): GridCell => {
      while (taken[row]?.[column] === true) column++;
      const height = Math.min(cell.rows, rows.length - row);
      for (let r = row; r < row + height; r++) {
        const line = (taken[r] ??= []);
        for (let c = column; c < column + cell.columns; c++) line[c] = true;
      }
      const placed = { cell, column, columns: cell.columns, rows: height };
      column += cell.columns;
      columnCount = Math.max(columnCount, column);
      return placed;
    });
  });
  // Every row of a table has the same columns (ISO 14289-1 § 7.5; Word asks for it too): what is missing is an empty cell.
  for (const [row, cells] of grid.entries())
    for (let column = 0; column < columnCount; column++)
      if (taken[row]?.[column] !== true) cells.push({ cell: NO_CELL, column, columns: 1, rows: 1 });
  return { grid: grid.map((cells) => cells.toSorted((a, b) => a.column - b.column)), columnCount };
}
