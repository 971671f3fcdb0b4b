/** What a column needs so that no word of it is cut, and what it would fill on one line; points. */
export interface Demand {
  readonly least: number;
  readonly most: number;
}

/** A column with what its cells would fill on one line, row by row; undefined where it has none of its own there. */
export interface Filled extends Demand {
  readonly cells: readonly (number | undefined)[];
}

/** Of a line, what breaking between words leaves unused on the average; points. */
const RAGGED = 10;
/** More rows than this are judged by as many of them, evenly. */
const MOST_ROWS = 60;
/** Lines of a cell that is not the highest of its row count as well, but little. */
const ASIDE = 0.1;

const linesIn = (cell: number, width: number): number =>
  cell <= width + 0.01 ? 1 : Math.ceil(cell / Math.max(width - RAGGED, 1));

/**
 * Shares a width so that the table gets low: each column its least; then, again and again, whichever widening saves the most lines for its
 * width. Dates and numbers stay on one line unless that costs the long texts beside them more.
 */
export function shareByLines(columns: readonly Filled[], whole: number): number[] {
  const least = columns.reduce((sum, column) => sum + column.least, 0);
  const wish = columns.reduce((sum, column) => sum + column.most, 0);
  if (least >= whole || wish <= whole || columns.length < 2) return shareWidth(columns, whole);
  const rows = sampledRows(columns);
  const widths = columns.map((column) => column.least);
  let rest = whole - least;
  const lines = rows.map((row) => columns.map(({ cells }, i) => linesIn(cells[row] ?? 0, widths[i] ?? 0)));
  for (let step = 0; step < rows.length * columns.length && rest > 0.5; step++) {
    const best = bestWidening(columns, { rows, widths, lines, rest });
    if (!best) break;
    const { column, width } = best;
    rest -= width - (widths[column] ?? 0);
    widths[column] = width;
    for (const [r, row] of rows.entries()) {
      const known = lines[r];
      if (known) known[column] = linesIn(columns[column]?.cells[row] ?? 0, width);
    }
  }
  return fillEvenly(
    columns.map(({ most }, i) => ({ least: widths[i] ?? 0, most })),
    rest,
  );
}

function sampledRows(columns: readonly Filled[]): readonly number[] {
  const count = Math.max(...columns.map(({ cells }) => cells.length));
  const step = Math.max(1, count / MOST_ROWS);
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => Math.floor(i * step));
}

interface State {
  readonly rows: readonly number[];
  readonly widths: readonly number[];
  /** Of each row, of each of its cells. */
  readonly lines: readonly (readonly number[])[];
  readonly rest: number;
}

function bestWidening(columns: readonly Filled[], state: State): { column: number; width: number } | null {
  let best: { column: number; width: number } | null = null;
  let most = 0;
  for (const [column, { cells }] of columns.entries()) {
    const now = state.widths[column] ?? 0;
    for (const width of usefulWidths(cells, state, column)) {
      const saved = linesSaved(cells, { ...state, column, width }) / (width - now);
      if (saved <= most) continue;
      most = saved;
      best = { column, width };
    }
  }
  return best;
}

/** Where the next cell of a column would take a line less: the nearest, one in the middle, the farthest within the rest. */
function usefulWidths(cells: Filled['cells'], { rows, widths, lines, rest }: State, column: number): readonly number[] {
  const now = widths[column] ?? 0;
  const found = rows
    .flatMap((row, r) => {
      const count = lines[r]?.[column] ?? 1;
      const cell = cells[row] ?? 0;
      return count < 2 ? [] : [count === 2 ? cell : Math.min(cell, cell / (count - 1) + RAGGED)];
    })
    .filter((width) => width > now + 0.01 && width - now <= rest)
    .toSorted((a, b) => a - b);
  return [...new Set([found[0], found[found.length >> 1], found.at(-1)])].filter((width) => width !== undefined);
}

function linesSaved(
  cells: Filled['cells'],
  { rows, lines, column, width }: State & { readonly column: number; readonly width: number },
): number {
  let saved = 0;
  for (const [r, row] of rows.entries()) {
    const known = lines[r] ?? [];
    const before = known[column] ?? 1;
    const after = linesIn(cells[row] ?? 0, width);
    if (after === before) continue;
    const others = Math.max(1, ...known.filter((_, i) => i !== column));
    saved += Math.max(others, before) - Math.max(others, after) + ASIDE * (before - after);
  }
  return saved;
}

/**
 * Shares a width between columns: each its least, then the rest in equal parts, where no column takes more than it can fill, so that dates
 * and numbers stay on one line and long texts wrap. When even the leasts do not fit they shrink in proportion. The widths add up to the
 * whole.
 */
export function shareWidth(demands: readonly Demand[], whole: number): number[] {
  const least = demands.reduce((sum, demand) => sum + demand.least, 0);
  if (least >= whole) return demands.map((demand) => (demand.least / least) * whole);
  const wish = demands.reduce((sum, demand) => sum + (demand.most - demand.least), 0);
  const rest = whole - least;
  if (wish <= rest) {
    const most = least + wish;
    return demands.map((demand) => (most > 0 ? (demand.most / most) * whole : whole / demands.length));
  }
  return fillEvenly(demands, rest);
}

function fillEvenly(demands: readonly Demand[], room: number): number[] {
  const widths = demands.map(({ least }) => least);
  let rest = room;
  let hungry = demands.map((_, i) => i);
  while (hungry.length > 0 && rest > 0.01) {
    const share = rest / hungry.length;
    for (const i of hungry) {
      const { most = 0 } = demands[i] ?? {};
      const given = Math.min(share, most - (widths[i] ?? 0));
      widths[i] = (widths[i] ?? 0) + given;
      rest -= given;
    }
    hungry = hungry.filter((i) => (demands[i]?.most ?? 0) - (widths[i] ?? 0) > 0.01);
  }
  return widths;
}
