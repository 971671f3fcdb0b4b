import { plainInlines, type ResolvedCell } from '../../../shared/memo/resolved-memo.ts';

/** A sum, a count, a rate: figures with their separators, a sign before, a unit behind. */
const QUANTITY =
  /^[-+−–±(]?\s*[€$£]?\s*\d[\d\s.,'’\u00a0\u2009\u202f]*\)?\s*(?:[€$£%‰]|[A-Z]{3}|j\.?|jours?|days?|m²|km|kg)?$/u;
/** Stands where there is no figure. */
const NONE = /^[-–—\s]*$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

interface Standing {
  readonly cell: ResolvedCell;
  readonly column: number;
  readonly columns: number;
}

const textOf = ({ blocks }: ResolvedCell): string | null => {
  const [block, more] = blocks;
  if (more || (block && block.kind !== 'paragraph')) return null;
  return block ? plainInlines(block.inlines).trim() : '';
};

/** Columns that hold quantities and nothing else under their head: their figures stand under one another, at the right. Years are names. */
export function figureColumns(grid: readonly (readonly Standing[])[]): ReadonlySet<number> {
  const texts = new Map<number, (string | null)[]>();
  for (const { cell, column, columns } of grid.flat()) {
    if (cell.header || columns > 1) continue;
    const known = texts.get(column);
    if (known) known.push(textOf(cell));
    else texts.set(column, [textOf(cell)]);
  }
  const found = new Set<number>();
  for (const [column, cells] of texts) {
    const filled = cells.filter((text) => text === null || !NONE.test(text));
    const quantities = filled.every((text) => text !== null && QUANTITY.test(text));
    if (filled.length > 0 && quantities && !filled.every((text) => YEAR.test(text ?? ''))) found.add(column);
  }
  return found;
}
