import type { ResolvedCell } from '../../../shared/memo/resolved-memo.ts';
import type { BlockSettings, ComposeBlocks } from './block-settings.ts';
import { widthsOf, type Column, type Composition } from './composition.ts';
import {
  blank,
  cellLines,
  flowItem,
  notesOf,
  stack,
  type Area,
  type FlowItem,
  type Part,
  type PlacedLine,
} from './flow-item.ts';
import { figureColumns } from './figure-columns.ts';
import { placeCells, type GridCell } from './place-cells.ts';
import { shareByLines, type Filled } from './share-width.ts';
import { STYLES } from './text-styles.ts';

const PADDING = { x: 5, y: 3.2 } as const;
const RULE = 0.8;
const LIGHT_RULE = 0.35;
/** A row of more lines than this may be divided between pages, line by line. */
const LONGEST_ROW = 10;
/** A row of no more lines than this is kept with the row that would stand alone. */
const LOW_ROW = 5;

/** Of lists and quotations in a cell, points. */
const OTHER = { least: 60, most: 160 } as const;

/** What each column would like, by the cells that stand in it alone. */
function demands(composition: Composition, grid: readonly (readonly GridCell[])[], columnCount: number): Filled[] {
  const padding = 2 * PADDING.x;
  const wanted = Array.from({ length: columnCount }, () => {
    const cells: (number | undefined)[] = Array.from({ length: grid.length });
    return { least: 12 + padding, most: 12 + padding, cells };
  });
  for (const [row, placed] of grid.entries())
    for (const { cell, column, columns, rows } of placed) {
      const known = wanted[column];
      if (columns !== 1 || !known) continue;
      const style = cell.header ? STYLES.headCell : STYLES.cell;
      let filled = padding;
      for (const block of cell.blocks) {
        const isText = block.kind === 'paragraph' || block.kind === 'heading';
        const { least, most } = isText ? widthsOf(composition, block.inlines, style) : OTHER;
        known.least = Math.max(known.least, least + padding);
        known.most = Math.max(known.most, most + padding);
        filled += most;
      }
      if (rows === 1) known.cells[row] = filled;
    }
  return wanted;
}

/** Sets a table over the width of its column. Its head is printed again on each page; long rows may be divided. */
export function composeTable(
  composition: Composition,
  rows: readonly (readonly ResolvedCell[])[],
  settings: BlockSettings,
  compose: ComposeBlocks,
): FlowItem[] {
  const { grid, columnCount } = placeCells(rows);
  if (columnCount === 0) return [];
  const { column: frame, parent } = settings;
  const widths = shareByLines(demands(composition, grid, columnCount), frame.width);
  const columns = widths.map((width, i): Column => ({
    x: frame.x + widths.slice(0, i).reduce((sum, before) => sum + before, 0),
    width,
  }));
  const table: Part = { tag: 'Table', parent };
  const figures = figureColumns(grid);
  const drawn = grid.map((cells) => composeRow(composition, cells, { columns, figures, table, settings, compose }));
  return [blank(3), ...joinRows(grid, drawn, frame), blank(9)];
}

interface RowContext {
  readonly columns: readonly Column[];
  readonly figures: ReadonlySet<number>;
  readonly table: Part;
  readonly settings: BlockSettings;
  readonly compose: ComposeBlocks;
}

/** A cell's content as one undivided item, its lines already at their x. */
function composeRow(composition: Composition, cells: readonly GridCell[], context: RowContext): FlowItem[] {
  const row: Part = { tag: 'TR', parent: context.table };
  return cells.map(({ cell, column, columns, rows }) => {
    const spanned = context.columns.slice(column, column + columns);
    const x = (spanned[0]?.x ?? 0) + PADDING.x;
    const width = spanned.reduce((sum, part) => sum + part.width, 0) - 2 * PADDING.x;
    const part: Part = { tag: cell.header ? 'TH' : 'TD', parent: row, columns, rows };
    const plain = cell.header ? STYLES.headCell : STYLES.cell;
    const style = columns === 1 && context.figures.has(column) ? { ...plain, align: 'right' as const } : plain;
    const items = context.compose(composition, cell.blocks, {
      ...context.settings,
      column: { x, width },
      style,
      parent: part,
    });
    const last = items.at(-1);
    const drawn = stack([blank(PADDING.y), ...(last?.blank === true ? items.slice(0, -1) : items), blank(PADDING.y)]);
    return { ...drawn, lines: cellLines(drawn.lines, part) };
  });
}

const isHead = (cells: readonly GridCell[]): boolean => cells.length > 0 && cells.every(({ cell }) => cell.header);

function rowHeights(grid: readonly (readonly GridCell[])[], drawn: readonly (readonly FlowItem[])[]): number[] {
  const heights = grid.map((cells, r) =>
    Math.max(
      STYLES.cell.leading + 2 * PADDING.y,
      ...cells.map(({ rows }, c) => (rows === 1 ? (drawn[r]?.[c]?.height ?? 0) : 0)),
    ),
  );
  // A cell over several rows that is higher than they are makes its last row higher.
  for (const [r, cells] of grid.entries()) {
    for (const [c, { rows }] of cells.entries()) {
      const room = heights.slice(r, r + rows).reduce((sum, height) => sum + height, 0);
      const missing = (drawn[r]?.[c]?.height ?? 0) - room;
      const last = r + rows - 1;
      if (rows > 1 && missing > 0) heights[last] = (heights[last] ?? 0) + missing;
    }
  }
  return heights;
}

/** Rules under a row: none under a cell that reaches further down. */
function ruleBelow(grid: readonly (readonly GridCell[])[], row: number, frame: Column, y: number): Area[] {
  const heavy = row === grid.length - 1 || (isHead(grid[row] ?? []) && !isHead(grid[row + 1] ?? []));
  const reaching = grid.slice(0, row + 1).some((cells, r) => cells.some(({ rows }) => r + rows > row + 1));
  if (reaching) return [];
  const height = heavy ? RULE : LIGHT_RULE;
  return [{ x: frame.x, y: y - height, width: frame.width, height, kind: heavy ? 'rule' : 'light-rule' }];
}

function joinRows(
  grid: readonly (readonly GridCell[])[],
  drawn: readonly (readonly FlowItem[])[],
  frame: Column,
): FlowItem[] {
  const heights = rowHeights(grid, drawn);
  const headCount = grid.findIndex((cells) => !isHead(cells));
  const head: FlowItem[] = [];
  const top: Area = { x: frame.x, y: 0, width: frame.width, height: RULE, kind: 'rule' };
  const items: FlowItem[] = [];
  for (const [r, cells] of grid.entries()) {
    const height = heights[r] ?? 0;
    const content = drawn[r] ?? [];
    const reachesDown = grid.slice(0, r + 1).some((above, a) => above.some(({ rows }) => a + rows > r + 1));
    const inHead = r < headCount;
    const isLow = height <= LOW_ROW * STYLES.cell.leading;
    const item = flowItem({
      height,
      // A head keeps two rows with it, and no row is left alone on the last page.
      keepNext: reachesDown || inHead || (isLow && (r === headCount || r === grid.length - 2)),
      lines: content.flatMap(({ lines }) => lines),
      areas: [
        ...(r === 0 ? [top] : []),
        ...content.flatMap(({ areas }) => areas),
        ...ruleBelow(grid, r, frame, height),
      ],
      notes: content.flatMap(({ notes }) => notes),
      anchors: content.flatMap(({ anchors }) => anchors),
      repeat: inHead ? [] : [...head],
    });
    const divisible =
      cells.every(({ rows }) => rows === 1) && !inHead && !reachesDown && height > LONGEST_ROW * STYLES.cell.leading;
    items.push(...(divisible ? divideRow(item) : [item]));
    if (inHead) head.push(withoutNotes(item));
  }
  return items;
}

/** A repeated head calls no notes and is no place to link to: it is the same head, printed again. */
const withoutNotes = (item: FlowItem): FlowItem => ({
  ...item,
  notes: [],
  anchors: [],
  lines: item.lines.map((line) => ({ ...line, part: null })),
});

/** Cuts a high row into bands at the tops of its lines, so that pages may end between them; two lines stay together at either end. */
function divideRow(row: FlowItem): FlowItem[] {
  const tops = [...new Set(row.lines.map(({ y }) => y))].toSorted((a, b) => a - b).slice(1);
  const free = tops.filter((y) => row.lines.every((line) => line.y >= y - 0.01 || line.y + line.leading <= y + 0.01));
  const cuts = [0, ...free, row.height];
  const bands: FlowItem[] = [];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i] ?? 0, cuts[i + 1] ?? 0];
    const lines: PlacedLine[] = row.lines
      .filter(({ y }) => y >= from - 0.01 && y < to - 0.01)
      .map((line) => ({ ...line, y: line.y - from }));
    bands.push(
      flowItem({
        height: to - from,
        keepNext: i === 0 || i === cuts.length - 3,
        lines,
        areas: row.areas.filter(({ y }) => y >= from && y < to).map((area) => ({ ...area, y: area.y - from })),
        notes: lines.flatMap(({ line }) => notesOf(line)),
        anchors: i === 0 ? row.anchors : [],
        repeat: row.repeat,
      }),
    );
  }
  return bands;
}
