import type { ReadingGroup } from '../../../shared/text/reading-blocks.ts';
import type { Span } from '../../../shared/text/span.ts';
import { lastStartingAtOrBefore } from '../../../shared/text/span.ts';
import { bringIntoView, type DrawnText } from './drawn-text.ts';
import { boundaryInBlock, offsetOfBoundary } from './text-offsets.ts';

/** The blocks of one drawn text, found once: thousands of passages ask for their place in them. */
interface DomText {
  readonly root: HTMLElement;
  readonly starts: readonly number[];
  readonly blocks: readonly HTMLElement[];
}

/** To be read once the groups are drawn under `root`. */
function readDomText(root: HTMLElement, groups: readonly ReadingGroup[]): DomText {
  const starts = groups.flatMap(({ blocks }) => blocks.map(({ start }) => start));
  return { root, starts, blocks: [...root.querySelectorAll<HTMLElement>('[data-start]')] };
}

/** The blocks that a span touches, with the part of the span in each. */
function* portions(
  { blocks, starts }: DomText,
  span: Span,
): Generator<{ block: HTMLElement; start: number; end: number }> {
  for (let i = Math.max(0, lastStartingAtOrBefore(starts, span.start)); i < blocks.length; i++) {
    const start = starts[i] ?? 0;
    if (start >= span.end) return;
    const block = blocks[i];
    const next = starts[i + 1] ?? Number.POSITIVE_INFINITY;
    if (block && span.start < next) yield { block, start: Math.max(span.start, start), end: Math.min(span.end, next) };
  }
}

/** One DOM range for each block that a span touches, so that nothing between two blocks is painted. */
function rangesOf(text: DomText, span: Span): Range[] {
  const ranges: Range[] = [];
  for (const { block, start, end } of portions(text, span)) {
    const from = boundaryInBlock(block, start, 'start');
    const to = boundaryInBlock(block, end, 'end');
    if (!from || !to) continue;
    const range = document.createRange();
    range.setStart(from.node as Node, from.offset);
    range.setEnd(to.node as Node, to.offset);
    if (!range.collapsed) ranges.push(range);
  }
  return ranges;
}

/** The span of the document's selection in this text; undefined when there is none, or it lies elsewhere. */
function selectedSpan(root: HTMLElement): Span | undefined {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.startContainer) && !root.contains(range.endContainer)) return undefined;
  const start = root.contains(range.startContainer)
    ? offsetOfBoundary(root, range.startContainer, range.startOffset, 'start')
    : offsetOfBoundary(root, root, 0, 'start');
  const end = root.contains(range.endContainer)
    ? offsetOfBoundary(root, range.endContainer, range.endOffset, 'end')
    : offsetOfBoundary(root, root, root.childNodes.length, 'end');
  return start === undefined || end === undefined || start >= end ? undefined : { start, end };
}

/** Opens whatever is folded over a span: words that one is led to, or quotes, must be seen. */
function unfold(text: DomText, span: Span): void {
  for (const { block } of portions(text, span)) {
    const folded = block.closest('details');
    if (folded) folded.open = true;
  }
}

/** Frames for which a revealed span is kept in view while what stands above it takes its true height. */
const SETTLING_FRAMES = 8;

/** What is revealed last in each text: what was asked before it does not draw the view back. */
const revealing = new WeakMap<HTMLElement, Span>();

function revealSpan(text: DomText, span: Span, scroller: HTMLElement): void {
  unfold(text, span);
  revealing.set(text.root, span);
  const bring = (framesLeft: number): void => {
    const first = revealing.get(text.root) === span ? rangesOf(text, span)[0] : undefined;
    if (!first) return;
    bringIntoView(scroller, first.getBoundingClientRect());
    // Parts never drawn have a guessed height until they come near; each frame may move the words a little.
    if (framesLeft > 0) requestAnimationFrame(() => bring(framesLeft - 1));
  };
  bring(SETTLING_FRAMES);
}

/** Offset of the words at the top of the view. */
function firstInView({ root }: DomText, scroller: HTMLElement): number | undefined {
  const view = scroller.getBoundingClientRect();
  const column = root.getBoundingClientRect();
  const x = column.left + column.width / 2;
  for (let y = view.top + view.height / 3; y < view.bottom; y += 16) {
    const at = document.caretPositionFromPoint(x, y);
    if (at && root.contains(at.offsetNode)) return offsetOfBoundary(root, at.offsetNode, at.offset, 'start');
  }
  return undefined;
}

/** The text view's words; the whole text is always in the page. */
export function drawnBlocks(root: HTMLElement, scroller: HTMLElement, groups: readonly ReadingGroup[]): DrawnText {
  const text = readDomText(root, groups);
  return {
    root,
    scroller,
    rangesOf: (span) => rangesOf(text, span),
    selectedSpan: () => selectedSpan(root),
    reveal: (span) => revealSpan(text, span, scroller),
    unfold: (span) => unfold(text, span),
    firstInView: () => firstInView(text, scroller),
    onRedraw: () => () => undefined,
  };
}
