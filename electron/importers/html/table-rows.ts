import type { Block } from '../document/block-list.ts';

/** A table row being read: where its cells begin among the blocks read so far. */
export interface Row {
  readonly before: number;
  readonly cells: number[];
}

const LONGEST_ROW = 2_000;

/**
 * Makes one block of a row of data, its cells parted by tabs. Old pages lay out whole articles in tables: a row of one cell, with several blocks in a
 * cell or too long for data is left as the blocks that it holds.
 */
export function joinRow(blocks: Block[], { before, cells }: Row): void {
  if (cells.length < 2 || blocks.length === before) return;
  const inCells = cells.map((start, index) => blocks.slice(start, cells[index + 1] ?? blocks.length));
  const simple = inCells.every((own) => own.length <= 1 && own.every(({ block }) => block !== 'table-row'));
  const text = inCells
    .map(([own]) => own?.text.replaceAll(/\s*\n\s*/gu, ' ') ?? '')
    .join('\t')
    .trimEnd();
  const first = blocks[before];
  if (!simple || !first || text.length > LONGEST_ROW || cells[0] !== before) return;
  blocks.splice(before, blocks.length - before, { text, role: first.role, block: 'table-row' });
}
