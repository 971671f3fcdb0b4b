import { isPleading } from '../../../shared/domain/memo-template.ts';
import type { Block, Inline, ResolvedMemo } from '../../../shared/memo/resolved-memo.ts';
import type { PrintJob } from '../../../shared/memo/print-job.ts';
import { composeBlocks } from './compose-blocks.ts';
import { composeContents } from './compose-contents.ts';
import { composeSignature } from './title/compose-signature.ts';
import { composeTitle } from './title/compose-title.ts';
import { setInlines, setText, type Composition } from './composition.ts';
import { lineItems, pageBreak, type FlowItem, type Part } from './flow-item.ts';
import { TEXT_WIDTH, textHeight } from './page-geometry.ts';
import { paginate, type LaidPage } from './paginate.ts';
import { STYLES } from './text-styles.ts';

const COLUMN = { x: 0, width: TEXT_WIDTH } as const;
const NOTE_INDENT = 15;
/** After contents that fill more than this part of a page the text begins on a new one. */
const CONTENTS_FILL = 0.8;

/**
 * Lays the memorandum out on pages: title, contents, body, each note at the foot of the page that calls it.
 * @param exhibitPages number of pages of each exhibit that is in the document, by source
 */
export function composeMemo(
  composition: Composition,
  job: PrintJob,
  memo: ResolvedMemo,
  exhibitPages: ReadonlyMap<string, number>,
): LaidPage[] {
  const parent: Part = { tag: 'Sect', parent: null, title: job.title };
  const { exhibits, origins } = memo;
  const marked = composition.memory ? { origins } : {};
  const isPleadingJob = isPleading(job.template);
  const settings = {
    column: COLUMN,
    style: STYLES.body,
    parent,
    exhibits,
    exhibitPages,
    isPleading: isPleadingJob,
    ...marked,
  };
  // The body comes first, because the contents are made of its headings.
  const end = job.template === 'exhibit-list' ? memo.blocks.length : endOf(memo.blocks);
  const body = [
    ...composeBlocks(composition, memo.blocks.slice(0, end), settings),
    ...composeSignature(composition, job, COLUMN, parent),
    ...composeBlocks(composition, memo.blocks.slice(end), settings),
  ];
  const notes = memo.notes.map((inlines, i) => composeNote(composition, inlines, i + 1, parent));
  const title = composeTitle(composition, job, COLUMN, parent);
  const contents = job.settings.contents ? composeContents(composition, COLUMN, parent) : [];
  return paginate([...title, ...contents, pageBreak(CONTENTS_FILL), ...body], notes, textHeight(composition.page));
}

/** Where the text ends and the list of exhibits begins, its heading and a page break before it included. */
function endOf(blocks: readonly Block[]): number {
  const list = blocks.findLastIndex(({ kind }) => kind === 'exhibit-list');
  if (list < 0 || list < blocks.length - 1) return blocks.length;
  let end = list;
  if (blocks[end - 1]?.kind === 'heading') end -= 1;
  if (blocks[end - 1]?.kind === 'page-break') end -= 1;
  return end === 0 ? blocks.length : end;
}

function composeNote(composition: Composition, inlines: readonly Inline[], number: number, parent: Part): FlowItem[] {
  const style = STYLES.note;
  const note: Part = { tag: 'Note', parent, id: `note-${number}` };
  const [label] = setText(composition, `${number}.`, { ...style, align: 'left', hyphenate: false }, COLUMN);
  const indent = Math.max(NOTE_INDENT, (label?.width ?? 0) + 4);
  const lines = setInlines(composition, inlines, style, {
    x: indent,
    width: TEXT_WIDTH - indent,
    align: style.align,
    tone: style.tone,
  });
  const items = lineItems(lines, style.leading, { tag: 'P', parent: note });
  return items.map((item, i) => ({
    ...item,
    height: i === items.length - 1 ? style.leading + style.after : style.leading,
    anchors: i === 0 ? [`note:${number}`] : [],
    lines:
      i === 0 && label
        ? [{ line: label, y: 0, leading: style.leading, part: { tag: 'Lbl', parent: note } }, ...item.lines]
        : item.lines,
  }));
}
