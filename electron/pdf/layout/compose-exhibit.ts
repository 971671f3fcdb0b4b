import { formatEdtf } from '../../../shared/kernel/edtf.ts';
import { fill } from '../../../shared/kernel/words.ts';
import type { Segment } from '../../../shared/domain/source.ts';
import { exhibitName } from '../../../shared/memo/citation-label.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import type { PrintExhibit, PrintPassage } from '../../../shared/memo/print-job.ts';
import { languageOfQuotation, languageTag } from '../../../shared/memo/text-language.ts';
import { composeExhibitTable } from './compose-exhibit-table.ts';
import { setText, type Composition } from './composition.ts';
import { exhibitSegments } from './exhibit-segments.ts';
import { blank, flowItem, lineItems, type FlowItem, type Part } from './flow-item.ts';
import { markPassages } from './mark-passages.ts';
import { TEXT_WIDTH, textHeight } from './page-geometry.ts';
import { paginate, type LaidPage } from './paginate.ts';
import { addText } from './add-text.ts';
import { addLineBreak, createParagraph } from './paragraph.ts';
import { setLines } from './set-lines.ts';
import { faceFor, HEADINGS, STYLES, type TextStyle } from './text-styles.ts';

const COLUMN = { x: 0, width: TEXT_WIDTH } as const;
const INDENT = 20;

/**
 * Typesets an exhibit from its text: a head that says what it is, then every segment in order, with the cited passages marked in the margin.
 * @param reason why the original is not reproduced; empty when the text stands for it
 */
export function composeExhibit(
  composition: Composition,
  exhibit: PrintExhibit,
  passages: readonly Pick<PrintPassage, 'id' | 'start' | 'end'>[],
  reason: string,
): LaidPage[] {
  const parent: Part = {
    tag: 'Sect',
    parent: null,
    title: `${exhibitName(composition.language, exhibit.number)} – ${exhibit.title}`,
  };
  const head = composeHead(composition, exhibit, parent, reason);
  const body = reason === '' ? composeBody(composition, exhibit, parent) : [];
  return paginate([...head, ...markPassages(body, passages)], [], textHeight(composition.page));
}

function composeHead(composition: Composition, exhibit: PrintExhibit, parent: Part, reason: string): FlowItem[] {
  const { language } = composition;
  const words = MEMO_WORDS;
  const part = (tag: Part['tag']): Part => ({ tag, parent });
  const set = (text: string, style: TextStyle, tag: Part['tag'] = 'P'): FlowItem[] =>
    lineItems(setText(composition, text, style, COLUMN), style.leading, part(tag));
  const date = formatEdtf(exhibit.date, language) || words.undated[language];
  const about =
    reason === ''
      ? words.printedFromText[language]
      : exhibit.tooLarge
        ? words.notEnclosed[language]
        : fill(words.notReproduced[language], { reason });
  const rule = flowItem({ height: 14, areas: [{ x: 0, y: 6, width: TEXT_WIDTH, height: 0.7, kind: 'rule' }] });
  return [
    ...set(
      `${exhibitName(language, exhibit.number)} – ${exhibit.title}`,
      { ...STYLES.contentsTitle, size: 12.5, leading: 16 },
      'H1',
    ),
    blank(3),
    ...set(
      `${date} · ${words.file[language]}\u00a0: ${exhibit.fileName}`.replace(
        '\u00a0:',
        language === 'fr' ? '\u00a0:' : ':',
      ),
      STYLES.small,
    ),
    ...set(`${words.digest[language]} ${exhibit.sha256}`, STYLES.small),
    ...(reason === '' ? set(about, STYLES.small) : [blank(14), ...set(about, { ...STYLES.body, align: 'left' })]),
    rule,
  ];
}

const isMain = ({ role }: Segment): boolean => role === 'body' || role === 'heading' || role === 'caption';

function styleOf(segment: Segment): TextStyle {
  if (!isMain(segment)) return STYLES.exhibitAside;
  if (segment.block === 'heading') return HEADINGS[Math.min(Math.max(segment.level ?? 2, 1), 3)] ?? STYLES.exhibitBody;
  if (segment.block === 'preformatted') return STYLES.preformatted;
  if (segment.role === 'caption')
    return { ...STYLES.exhibitBody, italic: true, size: 9.4, leading: 12.4, align: 'left' };
  return STYLES.exhibitBody;
}

function composeBody(composition: Composition, exhibit: PrintExhibit, parent: Part): FlowItem[] {
  const own = languageOfQuotation(exhibit.body, exhibit.language ?? '', composition.language);
  return tablesApart(exhibitSegments(exhibit.body, exhibit.segments)).flatMap((segments) => {
    const [first] = segments;
    if (!first) return [];
    return first.block === 'table-row'
      ? composeExhibitTable(composition, exhibit.body, segments, parent)
      : composeSegment(composition, exhibit.body, first, { parent, own });
  });
}

/** Rows of a table that follow one another, and every other segment by itself. */
function tablesApart(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (segment.block === 'table-row' && last?.[0]?.block === 'table-row') last.push(segment);
    else groups.push([segment]);
  }
  return groups;
}

function composeSegment(
  composition: Composition,
  body: string,
  segment: Segment,
  { parent, own }: { readonly parent: Part; readonly own: string },
): FlowItem[] {
  const style = styleOf(segment);
  const face = faceFor(composition.faces, style.family, style.strong, style.italic);
  const paragraph = createParagraph(face, style.size);
  const run = {
    face,
    hyphenator: style.hyphenate && (own === 'fr' || own === 'en') ? composition.hyphenators[own] : null,
  };
  const keepsLines = segment.block === 'preformatted';
  for (const { text, offset } of piecesOf(body, segment, keepsLines)) {
    addText(paragraph, composition.faces, text, { ...run, offset });
    if (keepsLines) addLineBreak(paragraph);
  }
  if (paragraph.boxes.length === 0) return [];
  const indent = segment.block === 'quotation' || segment.block === 'list-item' ? INDENT : 0;
  const lines = setLines(paragraph, { x: indent, width: TEXT_WIDTH - indent, align: style.align, tone: style.tone });
  const heading = isMain(segment) && segment.block === 'heading';
  const items = lineItems(lines, style.leading, {
    tag: 'P',
    parent,
    ...(own === composition.language ? {} : { language: languageTag(own) }),
  });
  const kept = heading ? items.map((item) => ({ ...item, keepNext: true })) : items;
  return [...(heading ? [blank(style.before * 0.7)] : []), ...kept, blank(style.after, heading)];
}

/** Preformatted text keeps its lines; elsewhere a line break is a blank like any other. */
function piecesOf(body: string, { start, end }: Segment, keepsLines: boolean): { text: string; offset: number }[] {
  if (!keepsLines) return [{ text: body.slice(start, end), offset: start }];
  const pieces: { text: string; offset: number }[] = [];
  let offset = start;
  for (const text of body.slice(start, end).split('\n')) {
    pieces.push({ text, offset });
    offset += text.length + 1;
  }
  return pieces;
}
