import { assertNever } from '../../../shared/kernel/assert-never.ts';
import { plainText } from '../../../shared/memo/resolve-inlines.ts';
import { plainInlines, type Block, type Inline } from '../../../shared/memo/resolved-memo.ts';
import { isUnseen } from '../fonts/characters.ts';
import type { BlockSettings } from './block-settings.ts';
import { composeTable } from './compose-table.ts';
import { setInlines, setText, shapeInlines, type Composition } from './composition.ts';
import { blank, flowItem, keptTogether, lineItems, pageBreak, type FlowItem, type Part } from './flow-item.ts';
import { naturalWidths } from './set-lines.ts';
import { DIVISION, HEADINGS, STYLES, type TextStyle } from './text-styles.ts';
import { composeExhibitList } from './compose-exhibit-list.ts';

const QUOTATION_INDENT = 24;
const LIST_INDENT = 20;
const LABEL_GAP = 7;
/** Items of a list stand closer together than paragraphs do. */
const CLOSER = 0.6;
/** A numbered paragraph's text stands this far in from its number. */
const NUMBER_INDENT = 28;

/** Lays blocks one under the other. */
export function composeBlocks(composition: Composition, blocks: readonly Block[], settings: BlockSettings): FlowItem[] {
  const { origins } = settings;
  const items = blocks.flatMap((block, i) => {
    const made = composeBlock(composition, block, settings, blocks[i + 1]);
    const origin = origins?.get(block);
    return origin === undefined ? made : made.map((item) => ({ ...item, origin }));
  });
  return collapsed(items);
}

/** Of blanks that meet, the highest stands for all; the next is kept if one of them would. */
function collapsed(items: readonly FlowItem[]): FlowItem[] {
  const result: FlowItem[] = [];
  for (const item of items) {
    const last = result.at(-1);
    if (item.blank && last?.blank === true) {
      result[result.length - 1] = blank(Math.max(last.height, item.height), last.keepNext || item.keepNext);
    } else result.push(item);
  }
  return result;
}

function composeBlock(
  composition: Composition,
  block: Block,
  settings: BlockSettings,
  next: Block | undefined,
): FlowItem[] {
  const { column, style, parent } = settings;
  switch (block.kind) {
    case 'heading':
      return composeHeading(composition, block, settings);
    case 'paragraph':
      return composeParagraph(composition, block, settings, next);
    case 'quotation': {
      const width = column.width - 2 * QUOTATION_INDENT;
      const inner = width > 100 ? { x: column.x + QUOTATION_INDENT, width } : column;
      const quotation = style.size >= STYLES.body.size ? STYLES.quotation : style;
      const part: Part = { tag: 'BlockQuote', parent };
      const items = composeBlocks(composition, block.blocks, {
        ...settings,
        column: inner,
        style: quotation,
        parent: part,
      });
      return [blank(1.5), ...items, blank(1.5)];
    }
    case 'list':
      return composeList(composition, block, settings);
    case 'table':
      return composeTable(composition, block.rows, settings, composeBlocks);
    case 'page-break':
      return [pageBreak()];
    case 'exhibit-list':
      return composeExhibitList(composition, settings);
    default:
      return assertNever(block);
  }
}

function composeHeading(
  composition: Composition,
  { level, label, id, inlines }: Extract<Block, { kind: 'heading' }>,
  { column, parent, isPleading = false }: BlockSettings,
): FlowItem[] {
  const style = isPleading && level === 1 && label === '' ? DIVISION : (HEADINGS[level - 1] ?? STYLES.body);
  if (isEmpty(inlines)) return [];
  // No level is left out in the structure, whatever the author skipped (ISO 14289-1 § 7.4.2).
  const depth = Math.min(level, (composition.headings.at(-1)?.depth ?? 0) + 1);
  const part: Part = { tag: `H${depth as 1 | 2 | 3 | 4}`, parent };
  const anchor = `heading:${composition.headings.length}`;
  composition.headings.push({
    anchor,
    level,
    depth,
    label,
    text: plainInlines(inlines).replaceAll(/\s+/gu, ' ').trim(),
  });
  const labelLines = label === '' ? [] : setText(composition, label, style, column);
  const indent = labelLines[0] ? labelLines[0].width + LABEL_GAP : 0;
  const lines = setInlines(composition, inlines, style, {
    x: column.x + indent,
    width: column.width - indent,
    align: style.align,
    tone: style.tone,
  });
  const [first, ...others] = keptTogether(lineItems(lines, style.leading, part));
  if (!first) return [];
  const labelled = labelLines.map((line) => ({ line, y: 0, leading: style.leading, part }));
  return [
    blank(style.before),
    { ...first, anchors: [anchor, ...referredAs(id)], lines: [...labelled, ...first.lines] },
    ...others,
    blank(style.after, true),
  ];
}

/** Nothing of it is drawn: no word, no call of a note. */
const isEmpty = (inlines: readonly Inline[]): boolean =>
  inlines.every((inline) => ('text' in inline ? isUnseen(inline.text) : inline.kind === 'line-break'));

/** What a cross-reference leads to. */
const referredAs = (id: string | null): readonly string[] => (id === null ? [] : [`reference:${id}`]);

const PARAGRAPH_ALIGN = { start: null, center: 'center', end: 'right' } as const;

function composeParagraph(
  composition: Composition,
  { label, id, align, inlines }: Extract<Block, { kind: 'paragraph' }>,
  { column, style, parent }: BlockSettings,
  next: Block | undefined,
): FlowItem[] {
  // An empty paragraph is a blank that the author wants.
  if (isEmpty(inlines)) return [blank(style.leading * 0.6)];
  const indent = label === '' ? 0 : NUMBER_INDENT;
  const lines = setInlines(composition, inlines, style, {
    x: column.x + indent,
    width: column.width - indent,
    align: PARAGRAPH_ALIGN[align] ?? style.align,
    tone: style.tone,
  });
  const part: Part = { tag: 'P', parent };
  const items = lineItems(lines, style.leading, part);
  const [first] = items;
  if (first && (label !== '' || id !== null)) {
    const numbers =
      label === '' ? [] : setText(composition, label, { ...style, align: 'left', hyphenate: false }, column);
    const labelled = numbers.map((line) => ({ line, y: 0, leading: style.leading, part }));
    items[0] = { ...first, anchors: [...first.anchors, ...referredAs(id)], lines: [...labelled, ...first.lines] };
  }
  // Words that announce a list, a quotation or a table stay with it.
  const announces =
    next !== undefined && next.kind !== 'paragraph' && next.kind !== 'heading' && next.kind !== 'page-break';
  const last = items.at(-1);
  if (announces && last) items[items.length - 1] = { ...last, keepNext: true };
  // Inside an item a list follows as closely as its items follow one another.
  const after = next?.kind === 'list' && parent.tag === 'LBody' ? style.after * CLOSER : style.after;
  items.push(blank(after, announces));
  return items;
}

/** Dashes first in French: Lexique de l’Imprimerie nationale, « Énumérations ». */
const BULLETS = { fr: ['–', '•'], en: ['•', '–'] } as const;

function composeList(
  composition: Composition,
  { ordered, start, items }: Extract<Block, { kind: 'list' }>,
  settings: BlockSettings,
): FlowItem[] {
  const { column, style, parent } = settings;
  const list: Part = { tag: 'L', parent };
  const depth = listDepth(parent);
  const labels = items.map((_, i) => (ordered ? `${start + i}.` : (BULLETS[composition.language][depth % 2] ?? '•')));
  const labelStyle: TextStyle = { ...style, align: 'left', hyphenate: false };
  const widest = Math.max(0, ...labels.map((label) => naturalWidths(shapePlain(composition, label, labelStyle)).most));
  const indent = Math.max(LIST_INDENT, widest + LABEL_GAP);
  const inner = { x: column.x + indent, width: column.width - indent };
  const composed = items.map((blocks, i): FlowItem[] => {
    const item: Part = { tag: 'LI', parent: list };
    const content = composeBlocks(composition, blocks, {
      ...settings,
      column: inner,
      parent: { tag: 'LBody', parent: item },
    });
    const [line] = setText(composition, labels[i] ?? '', labelStyle, {
      x: column.x + (depth === 0 ? 3 : 0),
      width: indent,
    });
    const at = content.findIndex(({ lines }) => lines.length > 0);
    const target = content[at];
    if (!line) return content;
    const label = { line, y: 0, leading: style.leading, part: { tag: 'Lbl', parent: item } as const };
    if (!target) return [flowItem({ height: style.leading, lines: [label] }), blank(style.after)];
    const labelled = { ...target, lines: [label, ...target.lines] };
    return closer(content.with(at, labelled), style);
  });
  return withoutLoneItems(composed).flat();
}

const isOneLine = (items: readonly FlowItem[] | undefined): boolean =>
  items !== undefined && items.filter((item) => !item.blank).length === 1;

/** An item of one line is not left alone at the head of a page, nor the first one at the foot. */
function withoutLoneItems(items: readonly FlowItem[][]): (readonly FlowItem[])[] {
  return items.map((item, i) => {
    const beforeLast = i === items.length - 2 && isOneLine(items.at(-1));
    const loneFirst = i === 0 && items.length > 1 && isOneLine(item);
    return beforeLast || loneFirst
      ? item.map((part, at) => (at >= item.length - 2 ? { ...part, keepNext: true } : part))
      : item;
  });
}

const closer = (items: readonly FlowItem[], style: TextStyle): FlowItem[] =>
  items.map((item, i) =>
    i === items.length - 1 && item.blank && item.height === style.after
      ? { ...item, height: style.after * CLOSER }
      : item,
  );

const shapePlain = (composition: Composition, text: string, style: TextStyle): ReturnType<typeof shapeInlines> =>
  shapeInlines(composition, [plainText(text)], style);

function listDepth(part: Part | null): number {
  let depth = 0;
  for (let at = part; at; at = at.parent) if (at.tag === 'L') depth++;
  return depth;
}
