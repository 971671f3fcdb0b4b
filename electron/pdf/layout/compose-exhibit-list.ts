import { exhibitName } from '../../../shared/memo/citation-label.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import type { BlockSettings } from './block-settings.ts';
import { plainText } from '../../../shared/memo/resolve-inlines.ts';
import { setText, widthsOf, type Column, type Composition } from './composition.ts';
import { blank, cellLines, flowItem, stack, type FlowItem, type Part } from './flow-item.ts';
import type { LinkTarget } from './paragraph.ts';
import { STYLES, type TextStyle } from './text-styles.ts';

const PADDING = 3.2;
const GUTTER = 12;
/** Above the heading of a group. */
const GROUP_PADDING = 7;
const COLUMNS = 5;
/** Of the number, at least, so that titles stand under one another from list to list; "Pièce n° 100" before a court. */
const NUMBER = 18;
const NAMED = 58;
/** A date in many words is broken rather than the titles beside it. */
const WIDEST = 110;

/** The list of exhibits as a table: one line per exhibit, each a link to it. The heading above it is the memorandum's. */
export function composeExhibitList(composition: Composition, settings: BlockSettings): FlowItem[] {
  const { column, exhibits, exhibitPages, parent, isPleading = false } = settings;
  const { language } = composition;
  const table: Part = { tag: 'Table', parent };
  const words = (['number', 'title', 'date', 'form', 'pages'] as const).map((key) => MEMO_WORDS[key][language]);
  const written = exhibits.map(({ sourceId, number, title, date, form }) => {
    const pages = exhibitPages.get(sourceId);
    const name = isPleading ? exhibitName(language, number) : String(number);
    return [name, title, date, form, pages === undefined ? '–' : String(pages)];
  });
  const columns = columnsOf(composition, column, [words, ...written], isPleading ? NAMED : NUMBER);
  const head = row(composition, words, { columns, column, table, head: true, link: null });
  const repeated = [{ ...head, lines: head.lines.map((line) => ({ ...line, part: null })) }];
  const rows = exhibits.flatMap(({ sourceId, number, title, heading }, i) => {
    const link: LinkTarget = { anchors: [`exhibit:${sourceId}`], label: `${exhibitName(language, number)} – ${title}` };
    const pages = exhibitPages.get(sourceId);
    const item = row(composition, written[i] ?? [], {
      columns,
      column,
      table,
      head: false,
      link: pages === undefined ? null : link,
    });
    const last = i === exhibits.length - 1;
    const group = heading === '' ? [] : [{ ...groupRow(composition, heading, column, table), repeat: repeated }];
    // No row stands alone under the head, nor on the last page.
    const isFirstOfMany = i === 0 && exhibits.length > 1;
    return [
      ...group,
      {
        ...item,
        keepNext: isFirstOfMany || i === exhibits.length - 2,
        anchors: [`row:${sourceId}`],
        repeat: repeated,
        areas: [ruleAt(column, item.height, last ? 0.8 : 0.35)],
      },
    ];
  });
  return [blank(2), head, ...rows, blank(9)];
}

/** The heading of a group, over the whole width, kept with its first exhibit. */
function groupRow(composition: Composition, heading: string, column: Column, table: Part): FlowItem {
  const cell: Part = { tag: 'TH', parent: { tag: 'TR', parent: table }, columns: COLUMNS };
  const style = STYLES.headCell;
  const lines = setText(composition, heading, style, column, null);
  const item = stack([
    blank(GROUP_PADDING),
    ...lines.map((line) =>
      flowItem({ height: style.leading, lines: [{ line, y: 0, leading: style.leading, part: cell }] }),
    ),
    blank(PADDING),
  ]);
  return { ...item, keepNext: true, areas: [ruleAt(column, item.height, 0.35)] };
}

const ruleAt = ({ x, width }: Column, bottom: number, height: number): FlowItem['areas'][number] => ({
  x,
  y: bottom - height,
  width,
  height,
  kind: height > 0.5 ? 'rule' : 'light-rule',
});

/** Each column as wide as its words, the title as wide as what is left. */
function columnsOf(
  composition: Composition,
  { x, width }: Column,
  rows: readonly (readonly string[])[],
  number: number,
): Column[] {
  const [head = [], ...others] = rows;
  const widestOf = (i: number): number => {
    const texts = new Set(others.map((cells) => cells[i] ?? ''));
    const own = [...texts].map((text) => widthsOf(composition, [plainText(text)], STYLES.cell).most);
    const ofHead = widthsOf(composition, [plainText(head[i] ?? '')], STYLES.headCell).most;
    // A hundredth more than it measures: what fits exactly is not to be broken by rounding.
    return Math.min(WIDEST, Math.max(ofHead, ...own)) + 0.01;
  };
  const [date, form, pages] = [widestOf(2) + GUTTER, widestOf(3) + GUTTER, widestOf(4)];
  const first = Math.max(number, widestOf(0)) + GUTTER;
  const widths = [first, width - first - date - form - pages, date, form, pages];
  return widths.map((own, i) => ({
    x: x + widths.slice(0, i).reduce((sum, before) => sum + before, 0),
    width: own - (i === widths.length - 1 ? 0 : GUTTER),
  }));
}

interface RowSettings {
  readonly columns: readonly Column[];
  readonly column: Column;
  readonly table: Part;
  readonly head: boolean;
  readonly link: LinkTarget | null;
}

function row(composition: Composition, cells: readonly string[], settings: RowSettings): FlowItem {
  const { columns, column, table, head, link } = settings;
  const part: Part = { tag: 'TR', parent: table };
  const drawn = cells.map((text, i) => {
    const base: TextStyle = head ? STYLES.headCell : STYLES.cell;
    const style: TextStyle = { ...base, align: i === cells.length - 1 ? 'right' : 'left', hyphenate: i === 1 && !head };
    const cell: Part = { tag: head ? 'TH' : 'TD', parent: part };
    const lines = setText(composition, text, style, columns[i] ?? column, i <= 1 ? link : null);
    const set = stack([
      blank(PADDING),
      ...lines.map((line) =>
        flowItem({ height: style.leading, lines: [{ line, y: 0, leading: style.leading, part: cell }] }),
      ),
      blank(PADDING),
    ]);
    return { ...set, lines: cellLines(set.lines, cell) };
  });
  const height = Math.max(...drawn.map((item) => item.height));
  return flowItem({
    height,
    keepNext: head,
    lines: drawn.flatMap(({ lines }) => lines),
    areas: head ? [ruleAt(column, 0.8, 0.8), ruleAt(column, height, 0.8)] : [],
  });
}
