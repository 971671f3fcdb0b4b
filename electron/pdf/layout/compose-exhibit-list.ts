import { exhibitName } from '../../../shared/memo/citation-label.ts';
import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import type { BlockSettings } from './block-settings.ts';
import { setText, type Column, type Composition } from './composition.ts';
import { blank, flowItem, stack, type FlowItem, type Part } from './flow-item.ts';
import type { LinkTarget } from './paragraph.ts';
import { STYLES, type TextStyle } from './text-styles.ts';

const PADDING = 3.2;
const GUTTER = 8;
/** Above the heading of a group. */
const GROUP_PADDING = 7;
const COLUMNS = 5;
/** Number, date, form and page count; the title takes the rest. */
const WIDTHS = { number: 26, date: 84, form: 46, pages: 36 } as const;

/** Room for "Pièce n° 100". */
const NAMED = 66;

/** The list of exhibits as a table: one line per exhibit, each a link to it. The heading above it is the memorandum's. */
export function composeExhibitList(composition: Composition, settings: BlockSettings): FlowItem[] {
  const { column, exhibits, exhibitPages, parent, isPleading = false } = settings;
  const { language } = composition;
  const table: Part = { tag: 'Table', parent };
  const columns = columnsOf(column, isPleading ? NAMED : WIDTHS.number);
  const words = (['number', 'title', 'date', 'form', 'pages'] as const).map((key) => MEMO_WORDS[key][language]);
  const head = row(composition, words, { columns, column, table, head: true, link: null });
  const repeated = [{ ...head, lines: head.lines.map((line) => ({ ...line, part: null })) }];
  const rows = exhibits.flatMap(({ sourceId, number, title, date, form, heading }, i) => {
    const link: LinkTarget = { anchors: [`exhibit:${sourceId}`], label: `${exhibitName(language, number)} – ${title}` };
    const pages = exhibitPages.get(sourceId);
    const name = isPleading ? exhibitName(language, number) : String(number);
    const cells = [name, title, date, form, pages === undefined ? '–' : String(pages)];
    const item = row(composition, cells, {
      columns,
      column,
      table,
      head: false,
      link: pages === undefined ? null : link,
    });
    const last = i === exhibits.length - 1;
    const group = heading === '' ? [] : [{ ...groupRow(composition, heading, column, table), repeat: repeated }];
    return [
      ...group,
      {
        ...item,
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

function columnsOf({ x, width }: Column, number: number): Column[] {
  const title = width - number - WIDTHS.date - WIDTHS.form - WIDTHS.pages;
  const widths = [number, title, WIDTHS.date, WIDTHS.form, WIDTHS.pages];
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
    return stack([
      blank(PADDING),
      ...lines.map((line) =>
        flowItem({ height: style.leading, lines: [{ line, y: 0, leading: style.leading, part: cell }] }),
      ),
      blank(PADDING),
    ]);
  });
  const height = Math.max(...drawn.map((item) => item.height));
  return flowItem({
    height,
    keepNext: head,
    lines: drawn.flatMap(({ lines }) => lines),
    areas: head ? [ruleAt(column, 0.8, 0.8), ruleAt(column, height, 0.8)] : [],
  });
}
