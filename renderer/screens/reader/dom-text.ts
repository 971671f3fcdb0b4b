import type { ReadingGroup } from '../../../shared/text/reading-blocks.ts';
import type { Span } from '../../../shared/text/span.ts';
import { lastStartingAtOrBefore } from '../../../shared/text/span.ts';
import { boundaryInBlock, offsetOfBoundary } from './text-offsets.ts';

/** The blocks of one drawn text, found once: thousands of passages ask for their place in them. */
export interface DomText {
  readonly root: HTMLElement;
  readonly starts: readonly number[];
  readonly blocks: readonly HTMLElement[];
}

/** To be read once the groups are drawn under `root`. */
export function readDomText(root: HTMLElement, groups: readonly ReadingGroup[]): DomText {
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
export function rangesOf(text: DomText, span: Span): Range[] {
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

/** Selects a span in the page, as if with the mouse. */
export function selectSpan(text: DomText, span: Span): void {
  const ranges = rangesOf(text, span);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return;
  document.getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
}

/** The span of the document's selection in this text; undefined when there is none, or it lies elsewhere. */
export function selectedSpan(root: HTMLElement): Span | undefined {
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
export function unfold(text: DomText, span: Span): void {
  for (const { block } of portions(text, span)) {
    const folded = block.closest('details');
    if (folded) folded.open = true;
  }
}

/** Frames for which a revealed span is kept in view while what stands above it takes its true height. */
const SETTLING_FRAMES = 8;

/** Scrolls so that a span stands in the upper third, unless it is well in view. */
export function revealSpan(text: DomText, span: Span, scroller: HTMLElement): void {
  unfold(text, span);
  const bring = (framesLeft: number): void => {
    const first = rangesOf(text, span)[0];
    if (!first) return;
    const view = scroller.getBoundingClientRect();
    const place = first.getBoundingClientRect();
    const isInView = place.top > view.top + 48 && place.bottom < view.bottom - 48;
    if (!isInView) scroller.scrollTop += place.top - view.top - view.height / 3;
    // Parts never drawn have a guessed height until they come near; each frame may move the words a little.
    if (framesLeft > 0) requestAnimationFrame(() => bring(framesLeft - 1));
  };
  bring(SETTLING_FRAMES);
}
