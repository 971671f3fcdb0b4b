import type { DocumentNode } from '../../domain/memo.ts';

/** Words of a cell, or inline nodes where it cites. */
export type CellContent = string | readonly DocumentNode[];

const inlines = (content: CellContent): readonly DocumentNode[] =>
  typeof content === 'string' ? (content === '' ? [] : [{ type: 'text', text: content }]) : content;

const paragraph = (content: CellContent): DocumentNode => ({ type: 'paragraph', content: inlines(content) });

/** A table as the editor would make it: one row of heads, then the others. Without rows it is one paragraph that says so. */
export function documentTable(
  heads: readonly string[],
  rows: readonly (readonly CellContent[])[],
  whenEmpty: string,
): readonly DocumentNode[] {
  if (rows.length === 0) return [paragraph(whenEmpty)];
  const row = (type: 'table_header' | 'table_cell', cells: readonly CellContent[]): DocumentNode => ({
    type: 'table_row',
    content: cells.map((cell) => ({ type, content: [paragraph(cell)] })),
  });
  return [{ type: 'table', content: [row('table_header', heads), ...rows.map((cells) => row('table_cell', cells))] }];
}
