import type { Segment } from '../../../shared/domain/source.ts';
import type { Composition } from './composition.ts';
import { blank, cellLines, flowItem, stack, type FlowItem, type Part } from './flow-item.ts';
import { TEXT_WIDTH } from './page-geometry.ts';
import { addText } from './add-text.ts';
import { createParagraph, type Paragraph } from './paragraph.ts';
import { naturalWidths, setLines } from './set-lines.ts';
import { shareWidth, type Demand } from './share-width.ts';
import { faceFor, STYLES } from './text-styles.ts';

const PADDING = { x: 4, y: 2.4 } as const;
const RULE = 0.35;
const STYLE = STYLES.preformatted;
/** Points. A higher row, about half a page, is set cell under cell, so that it can go on to the next page. */
const HIGHEST_ROW = 330;
/** More cells than this cannot stand side by side on a page. */
const MOST_COLUMNS = Math.floor(TEXT_WIDTH / 34);

/** Cells of a row of extracted text: a tab parts them. */
function cellsOf(composition: Composition, body: string, { start, end }: Segment): Paragraph[] {
  const face = faceFor(composition.faces, STYLE.family, STYLE.strong, STYLE.italic);
  let offset = start;
  return body
    .slice(start, end)
    .split('\t')
    .map((text) => {
      const paragraph = createParagraph(face, STYLE.size);
      addText(paragraph, composition.faces, text, { face, offset });
      offset += text.length + 1;
      return paragraph;
    });
}

/** Sets rows that follow one another in an extracted text as a table; every word keeps its place in the text. */
export function composeExhibitTable(
  composition: Composition,
  body: string,
  rows: readonly Segment[],
  parent: Part,
): FlowItem[] {
  const cells = rows.map((row) => cellsOf(composition, body, row));
  const count = Math.max(...cells.map(({ length }) => length));
  const table: Part = { tag: 'Table', parent };
  if (count > MOST_COLUMNS) return cells.flatMap((row) => underOneAnother(row, parent));
  const wanted = Array.from({ length: count }, (_, i): Demand => {
    const widths = cells.map((row) => (row[i] ? naturalWidths(row[i]) : { least: 0, most: 0 }));
    return {
      least: Math.max(...widths.map(({ least }) => least)) + 2 * PADDING.x,
      most: Math.max(...widths.map(({ most }) => most)) + 2 * PADDING.x,
    };
  });
  const face = faceFor(composition.faces, STYLE.family, STYLE.strong, STYLE.italic);
  const nothing = createParagraph(face, STYLE.size);
  const full = cells.map((row) => [...row, ...Array.from({ length: count - row.length }, () => nothing)]);
  const shares = shareWidth(wanted, TEXT_WIDTH);
  return [...full.flatMap((row) => composeRow(row, shares, { tag: 'TR', parent: table }, parent)), blank(6)];
}

function composeRow(cells: readonly Paragraph[], widths: readonly number[], row: Part, parent: Part): FlowItem[] {
  let x = 0;
  const drawn = cells.map((paragraph, i) => {
    const width = widths[i] ?? 0;
    const lines = setLines(paragraph, { x: x + PADDING.x, width: width - 2 * PADDING.x, align: 'left' });
    x += width;
    const part: Part = { tag: 'TD', parent: row };
    const items = lines.map((line) =>
      flowItem({ height: STYLE.leading, lines: [{ line, y: 0, leading: STYLE.leading, part }] }),
    );
    const set = stack([blank(PADDING.y), ...items, blank(PADDING.y)]);
    return { ...set, lines: cellLines(set.lines, part) };
  });
  const height = Math.max(...drawn.map((item) => item.height));
  if (height > HIGHEST_ROW) return underOneAnother(cells, parent);
  return [
    flowItem({
      height,
      lines: drawn.flatMap(({ lines }) => lines),
      areas: [{ x: 0, y: height - RULE, width: TEXT_WIDTH, height: RULE, kind: 'light-rule' }],
    }),
  ];
}

const underOneAnother = (cells: readonly Paragraph[], parent: Part): FlowItem[] =>
  cells.flatMap((paragraph) =>
    setLines(paragraph, { width: TEXT_WIDTH, align: 'left' }).map((line) =>
      flowItem({
        height: STYLE.leading,
        lines: [{ line, y: 0, leading: STYLE.leading, part: { tag: 'P', parent } }],
      }),
    ),
  );
