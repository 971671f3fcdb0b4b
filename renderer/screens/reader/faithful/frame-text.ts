import type { Span } from '../../../../shared/text/span.ts';
import { alignedPart, selectedIn } from '../aligned-part.ts';
import { bringIntoView, type DrawnText } from '../drawn-text.ts';

/** The words of a page that is shown in a frame. It is drawn once and whole. */
export function frameText(owner: Document, body: string): DrawnText {
  const root = owner.body;
  const scroller = (owner.scrollingElement ?? owner.documentElement) as HTMLElement;
  const part = alignedPart(root, body, 0, body.length);
  const rangesOf = (span: Span): Range[] => {
    const range = part.rangeOf(span);
    return range ? [range] : [];
  };
  const unfold = (span: Span): void => {
    const folded = part.rangeOf(span)?.startContainer.parentElement?.closest('details');
    if (folded) folded.open = true;
  };
  return {
    root,
    scroller,
    rangesOf,
    selectedSpan: () => selectedIn(owner, [part]),
    reveal: (span) => {
      unfold(span);
      const range = part.rangeOf(span);
      if (range) bringIntoView(scroller, range.getBoundingClientRect());
    },
    unfold,
    firstInView: () => {
      const height = scroller.clientHeight;
      for (let y = height / 3; y < height; y += 16) {
        const at = owner.caretPositionFromPoint(scroller.clientWidth / 2, y);
        if (at && at.offsetNode.nodeType === Node.TEXT_NODE) return part.offsetOf(at.offsetNode, at.offset);
      }
      return undefined;
    },
    onRedraw: () => () => undefined,
  };
}
