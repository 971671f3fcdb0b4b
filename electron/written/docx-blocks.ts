import { AlignmentType, HeadingLevel, PageBreak, Paragraph, TextRun, type Table, type IParagraphOptions } from 'docx';
import { assertNever } from '../../shared/kernel/assert-never.ts';
import type { Language } from '../../shared/kernel/words.ts';
import type { Block, ExhibitRow } from '../../shared/memo/resolved-memo.ts';
import { docxInlines, type BookmarkNames } from './docx-inlines.ts';
import { BULLET_LIST, HEADINGS, orderedList, PARAGRAPHS } from './docx-styles.ts';
import { docxExhibitTable, docxTable, gap, type CellOptions } from './docx-table.ts';

export interface DocxContext {
  readonly language: Language;
  readonly exhibits: readonly ExhibitRow[];
  readonly names: BookmarkNames;
  /** Of the headings that the contents list: under which id each is marked. */
  readonly listed: ReadonlyMap<Block, string>;
  /** Where each ordered list starts, in the order in which they are met. */
  readonly orderedStarts: number[];
}

/** How the paragraphs of a block are set. */
interface Manner extends CellOptions {
  readonly style: 'MemoText' | 'MemoQuotation' | 'MemoCell';
  readonly depth: number;
}
const BODY: Manner = { style: 'MemoText', depth: 0 };
const CELL: Manner = { style: 'MemoCell', depth: 0 };

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;
const ALIGNED = {
  start: {},
  center: { alignment: AlignmentType.CENTER },
  end: { alignment: AlignmentType.END },
} as const;

/** Word counts letters AA, BB after Z; beyond it the label is written out. */
const LONG_LABEL = /^\p{L}{2,}\.$/u;
const isOwnCount = (level: number, label: string): boolean => level % 2 === 1 || !LONG_LABEL.test(label);

type Child = Paragraph | Table;

export const docxBlocks = (blocks: readonly Block[], context: DocxContext, manner = BODY): Child[] =>
  blocks.flatMap((block) => docxBlock(block, context, manner));

function docxBlock(block: Block, context: DocxContext, manner: Manner): Child[] {
  switch (block.kind) {
    case 'heading': {
      const children = docxInlines(block.inlines, context.names, context.listed.get(block) ?? block.id);
      const heading = LEVELS[block.level - 1] ?? HeadingLevel.HEADING_4;
      if (block.label === '') return [new Paragraph({ heading, children })];
      if (isOwnCount(block.level, block.label))
        return [new Paragraph({ heading, children, numbering: { reference: HEADINGS, level: block.level - 1 } })];
      return [new Paragraph({ heading, children: [new TextRun(`${block.label} `), ...children] })];
    }
    case 'paragraph': {
      const children = docxInlines(block.inlines, context.names, block.id);
      const numbering = block.label === '' ? {} : { numbering: { reference: PARAGRAPHS, level: 0 } };
      return [
        new Paragraph({
          style: manner.style,
          children,
          ...(manner.alignment && { alignment: manner.alignment }),
          ...(manner.keepNext && { keepNext: true }),
          ...ALIGNED[block.align],
          ...numbering,
        }),
      ];
    }
    case 'quotation':
      return docxBlocks(block.blocks, context, { ...manner, style: 'MemoQuotation' });
    case 'list':
      return docxList(block, context, manner);
    case 'table':
      return [
        docxTable(block.rows, (cell, options) => docxBlocks(cell.blocks, context, { ...CELL, ...options })),
        gap(),
      ];
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'exhibit-list':
      return [docxExhibitTable(context.exhibits, context.language), gap()];
    default:
      return assertNever(block);
  }
}

/** The first paragraph of an item carries its sign; what else stands in it is set in by as much. */
function docxList(
  { ordered, start, items }: Extract<Block, { kind: 'list' }>,
  context: DocxContext,
  manner: Manner,
): Child[] {
  const reference = ordered ? orderedList(context.orderedStarts.length) : BULLET_LIST;
  if (ordered) context.orderedStarts.push(start);
  const level = Math.min(manner.depth, 8);
  const sign = { numbering: { reference, level } };
  const inside = { ...manner, depth: manner.depth + 1 };
  return items.flatMap((item) => {
    const [first, ...rest] = item;
    const opened =
      first?.kind === 'paragraph'
        ? [itemParagraph(first, context, manner, sign)]
        : [new Paragraph({ style: manner.style, ...sign }), ...(first ? docxBlock(first, context, inside) : [])];
    const set = { indent: { left: 425 * (level + 1) } };
    return [
      ...opened,
      ...rest.flatMap((block) =>
        block.kind === 'paragraph' ? [itemParagraph(block, context, manner, set)] : docxBlock(block, context, inside),
      ),
    ];
  });
}

const itemParagraph = (
  { inlines, id, align }: Extract<Block, { kind: 'paragraph' }>,
  { names }: DocxContext,
  { style }: Manner,
  options: Pick<IParagraphOptions, 'numbering' | 'indent'>,
): Paragraph => new Paragraph({ style, children: docxInlines(inlines, names, id), ...ALIGNED[align], ...options });
