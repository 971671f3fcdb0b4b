import { assertNever } from '../../../../shared/kernel/assert-never.ts';
import { applyEdits, englishEdits, frenchEdits } from '../../../../shared/memo/french-typography.ts';
import type { PrintJob } from '../../../../shared/memo/print-job.ts';
import { titleBlock, type TitleElement } from '../../../../shared/memo/templates/title-block.ts';
import { setText, type Column, type Composition } from '../composition.ts';
import { blank, flowItem, lineItems, type Area, type FlowItem, type Part } from '../flow-item.ts';
import { STYLES, TITLE_STYLES, type TextStyle } from '../text-styles.ts';
import { composeFields } from './compose-fields.ts';
import { composeSides } from './compose-sides.ts';

/** Where the head of a document is composed. */
export interface TitleContext {
  readonly composition: Composition;
  readonly column: Column;
  readonly parent: Part;
  /** Spaces and quotation marks of the document's language. */
  readonly typeset: (text: string) => string;
}

/** The head of a document, as its template wants it: of a note to its reader, or of a pleading to a court. */
export function composeTitle(composition: Composition, job: PrintJob, column: Column, parent: Part): FlowItem[] {
  const context = titleContext(composition, job, column, parent);
  return [...titleBlock(job).flatMap((element) => composeElement(context, element)), blank(16)];
}

export const titleContext = (
  composition: Composition,
  { language }: PrintJob,
  column: Column,
  parent: Part,
): TitleContext => ({
  composition,
  column,
  parent,
  typeset: (text) => applyEdits(text, language === 'fr' ? frenchEdits(text) : englishEdits(text)),
});

function composeElement(context: TitleContext, element: TitleElement): FlowItem[] {
  switch (element.kind) {
    case 'letterhead':
      return composeLetterhead(context, element);
    case 'banner':
      return composeBanner(context, element.text);
    case 'line':
      return composeLine(context, element);
    case 'fields':
      return composeFields(context, element.rows);
    case 'sides':
      return composeSides(context, element.sides);
    default:
      return assertNever(element);
  }
}

/** Lines of one style as a paragraph. */
function composeWords(
  { composition, column, parent, typeset }: TitleContext,
  text: string,
  style: TextStyle,
): FlowItem[] {
  const lines = setText(composition, typeset(text), style, column);
  return [blank(style.before), ...lineItems(lines, style.leading, { tag: 'P', parent }), blank(style.after)];
}

/** The firm, then who writes and how to be reached; a hairline closes it. */
function composeLetterhead(
  context: TitleContext,
  { firm, lines }: Extract<TitleElement, { kind: 'letterhead' }>,
): FlowItem[] {
  const { x, width } = context.column;
  return [
    ...composeWords(context, firm, TITLE_STYLES.firm),
    ...lines.flatMap((line) => composeWords(context, line, TITLE_STYLES.firmLine)),
    flowItem({ height: 10, areas: [{ x, y: 5, width, height: 0.4, kind: 'light-rule' }] }),
    blank(16),
  ];
}

function composeLine(context: TitleContext, { look, text }: Extract<TitleElement, { kind: 'line' }>): FlowItem[] {
  const words = composeWords(context, text, TITLE_STYLES[look]);
  if (look !== 'pleading') return words;
  const { x, width } = context.column;
  const inset = width * 0.22;
  const rule = (y: number): FlowItem =>
    flowItem({ height: 8, areas: [{ x: x + inset, y, width: width - 2 * inset, height: 0.7, kind: 'rule' }] });
  return [blank(18), rule(4), ...words, rule(4), blank(12)];
}

function composeBanner({ composition, column, parent, typeset }: TitleContext, text: string): FlowItem[] {
  const style = STYLES.banner;
  const lines = setText(composition, typeset(text), style, { x: column.x + 12, width: column.width - 24 });
  const height = lines.length * style.leading + 9;
  const { x, width } = column;
  const frame: Area[] = [
    { x, y: 0, width, height: 0.7, kind: 'rule' },
    { x, y: height - 0.7, width, height: 0.7, kind: 'rule' },
  ];
  const part: Part = { tag: 'P', parent };
  return [
    flowItem({
      height,
      lines: lines.map((line, i) => ({ line, y: 4.5 + i * style.leading, leading: style.leading, part })),
      areas: frame,
    }),
    blank(22),
  ];
}
