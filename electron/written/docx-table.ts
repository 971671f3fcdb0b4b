import { AlignmentType, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Language } from '../../shared/kernel/words.ts';
import { MEMO_WORDS } from '../../shared/memo/memo-words.ts';
import { plainInlines, type Block, type ExhibitRow, type ResolvedCell } from '../../shared/memo/resolved-memo.ts';
import { figureColumns } from '../pdf/layout/figure-columns.ts';
import { placeCells, type GridCell } from '../pdf/layout/place-cells.ts';
import { shareWidth, type Demand } from '../pdf/layout/share-width.ts';
import { plain } from './docx-inlines.ts';

const WHOLE = { size: 100, type: WidthType.PERCENTAGE } as const;
/** Of the text, in twentieths of a point, on A4; Letter's tables take the share of it that their percentage gives. */
const WIDTH = 9070;
/** About a letter's width at the size of cells, and what stands beside it. */
const LETTER = 105;
const PADDING = 230;
/** A table of no more rows stands on one page; of a longer one the head stays with a row, and the last with the one before. */
const TOGETHER = 8;

/** Word joins tables that touch. */
export const gap = (): Paragraph => new Paragraph({ style: 'MemoCell', children: [] });

const textOf = (block: Block): string =>
  block.kind === 'paragraph' || block.kind === 'heading' ? plainInlines(block.inlines) : '';

/** By the letters of the cells that stand in each column alone, its longest word and its longest line. */
function columnWidths(grid: readonly (readonly GridCell[])[], columnCount: number): number[] {
  const demands = Array.from({ length: columnCount }, (): Demand => ({ least: PADDING, most: PADDING }));
  for (const { cell, column, columns } of grid.flat()) {
    const known = demands[column];
    if (columns !== 1 || !known) continue;
    const text = cell.blocks.map(textOf);
    const longest = Math.max(0, ...text.flatMap((line) => line.split(/\s+/u)).map(({ length }) => length));
    const most = Math.max(0, ...text.map(({ length }) => length));
    demands[column] = {
      least: Math.max(known.least, longest * LETTER + PADDING),
      most: Math.max(known.most, most * LETTER + PADDING),
    };
  }
  return shareWidth(demands, WIDTH).map(Math.round);
}

export interface CellOptions {
  /** Of the paragraphs that say nothing themselves. */
  readonly alignment?: 'right';
  /** The row stays on the page of the next. */
  readonly keepNext?: true;
}

/** The columns of the PDF: as wide as their words ask for, quantities under one another at the right. */
export function docxTable(
  rows: readonly (readonly ResolvedCell[])[],
  write: (cell: ResolvedCell, options: CellOptions) => readonly (Paragraph | Table)[],
): Table {
  const { grid, columnCount } = placeCells(rows);
  const figures = figureColumns(grid);
  return new Table({
    width: WHOLE,
    columnWidths: columnWidths(grid, columnCount),
    rows: grid.map((cells, index) => {
      const isHead = index === 0 && cells.every(({ cell }) => cell.header);
      const last = grid.length - 1;
      const isKept = index < last && (grid.length <= TOGETHER || isHead || index === last - 1);
      return new TableRow({
        ...(isHead && { tableHeader: true }),
        cantSplit: true,
        children: cells.map(({ cell, column, columns }) => {
          const isFigure = columns === 1 && figures.has(column);
          const content = write(cell, {
            ...(isFigure && { alignment: AlignmentType.RIGHT }),
            ...(isKept && { keepNext: true }),
          });
          // A cell ends in a paragraph, or Word calls the file damaged.
          const children = content.at(-1) instanceof Paragraph ? content : [...content, gap()];
          return new TableCell({
            children,
            columnSpan: cell.columns,
            rowSpan: cell.rows,
            ...(cell.header && { shading: { fill: 'EFEFEF' } }),
          });
        }),
      });
    }),
  });
}

/** The list of exhibits, each group under its heading. */
export function docxExhibitTable(exhibits: readonly ExhibitRow[], language: Language): Table {
  const cell = (text: string, { bold = false, columnSpan = 1 } = {}): TableCell =>
    new TableCell({
      columnSpan,
      children: [new Paragraph({ style: 'MemoCell', children: [new TextRun({ text: plain(text), bold })] })],
    });
  const heads = (['number', 'title', 'date', 'form'] as const).map((key) => MEMO_WORDS[key][language]);
  const group = (heading: string): TableRow[] =>
    heading === '' ? [] : [new TableRow({ cantSplit: true, children: [cell(heading, { bold: true, columnSpan: 4 })] })];
  return new Table({
    width: WHOLE,
    columnWidths: [700, 5200, 1900, 1270],
    rows: [
      new TableRow({ tableHeader: true, children: heads.map((text) => cell(text, { bold: true })) }),
      ...exhibits.flatMap(({ number, title, date, form, heading }) => [
        ...group(heading),
        new TableRow({ cantSplit: true, children: [String(number), title, date, form].map((text) => cell(text)) }),
      ]),
    ],
  });
}
