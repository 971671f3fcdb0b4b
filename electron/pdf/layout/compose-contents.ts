import { MEMO_WORDS } from '../../../shared/memo/memo-words.ts';
import { setText, type Column, type Composition, type HeadingEntry } from './composition.ts';
import { blank, flowItem, keptTogether, lineItems, type FlowItem, type Part } from './flow-item.ts';
import type { LinkTarget } from './paragraph.ts';
import { STYLES, type TextStyle } from './text-styles.ts';

const INDENTS = [0, 18, 34, 48] as const;
const LABEL_WIDTHS = [18, 16, 14, 14] as const;
/** Kept free for the page number. */
const NUMBER_WIDTH = 34;
const DOTS_GAP = 5;
/** A short memorandum needs no contents. */
export const FEWEST_HEADINGS = 3;

/** The contents: one entry per heading, a link each, its page number set when pages are known. Its length depends on the headings alone. */
export function composeContents(composition: Composition, column: Column, parent: Part): FlowItem[] {
  const { headings, language } = composition;
  if (headings.length < FEWEST_HEADINGS) return [];
  const part: Part = { tag: 'TOC', parent };
  const labels = labelWidths(composition);
  const title: TextStyle = STYLES.contentsTitle;
  const titleLines = setText(composition, MEMO_WORDS.contents[language], title, column);
  return [
    blank(title.before),
    ...keptTogether(lineItems(titleLines, title.leading, { tag: 'P', parent })),
    blank(title.after, true),
    ...headings.flatMap((heading) => composeEntry(composition, heading, { column, toc: part, labels })),
    blank(10),
  ];
}

const styleOf = (level: number): TextStyle => ({ ...STYLES.contents, strong: level === 1 });

/** Of each level, so that texts of one level begin under one another whatever their numbers. */
function labelWidths(composition: Composition): number[] {
  const widths: number[] = [...LABEL_WIDTHS];
  for (const { level, label } of composition.headings) {
    if (label === '') continue;
    const [line] = setText(composition, label, styleOf(level), { x: 0, width: 400 });
    widths[level - 1] = Math.max(widths[level - 1] ?? 14, (line?.width ?? 0) + 5);
  }
  return widths;
}

interface EntrySettings {
  readonly column: Column;
  readonly toc: Part;
  /** Of each level. */
  readonly labels: readonly number[];
}

function composeEntry(composition: Composition, heading: HeadingEntry, settings: EntrySettings): FlowItem[] {
  const { level, label, text, anchor } = heading;
  const { column, toc, labels } = settings;
  const { x, width } = column;
  const strong = level === 1;
  const style = styleOf(level);
  const item: Part = { tag: 'TOCI', parent: toc };
  const part: Part = { tag: 'Reference', parent: item };
  const link: LinkTarget = { anchors: [anchor], label: `${label} ${text}`.trim(), quiet: true };
  const indent = INDENTS[level - 1] ?? 0;
  const labelLines = label === '' ? [] : setText(composition, label, style, { x: x + indent, width }, link);
  const gap = label === '' ? 0 : (labels[level - 1] ?? 14);
  const inner = { x: x + indent + gap, width: width - indent - gap - NUMBER_WIDTH };
  const lines = setText(composition, text, style, inner, link);
  const last = lines.at(-1);
  if (!last) return [];
  const { leading } = style;
  const before = strong ? 3 : 0;
  const placed = lines.map((line, i) => ({ line, y: before + i * leading, leading, part }));
  const y = before + (lines.length - 1) * leading;
  return [
    flowItem({
      height: before + lines.length * leading + style.after,
      lines: [...labelLines.map((line) => ({ line, y: before, leading, part })), ...placed],
      latePage: {
        anchor,
        right: x + width,
        dotsFrom: last.x + last.width + DOTS_GAP,
        y,
        leading,
        size: style.size,
        strong,
        part,
      },
    }),
  ];
}
