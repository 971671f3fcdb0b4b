import type { Span } from '../../../shared/text/span.ts';

/** A source's text as one of its views draws it; selections, highlights, finding and leading to words are the same in all of them. */
export interface DrawnText {
  /** Takes the focus and the keys. It may stand in the document of a frame. */
  readonly root: HTMLElement;
  /** What scrolls the words. */
  readonly scroller: HTMLElement;
  /** Where a span stands, as far as it is drawn at the moment. */
  rangesOf(span: Span): Range[];
  /** The span of the text that is selected; undefined when there is none, or it lies elsewhere. */
  selectedSpan(): Span | undefined;
  /** Brings a span into view, drawing what is needed, unless it is well in view already. */
  reveal(span: Span): void;
  /** Opens what is folded over a span, where something can be. */
  unfold(span: Span): void;
  /** Offset of the first words in view. */
  firstInView(): number | undefined;
  /** Tells when other parts have come to be drawn, or are gone. */
  onRedraw(listener: () => void): () => void;
}

/** Selects a span, as if with the mouse. */
export function selectSpan(drawn: DrawnText, span: Span): void {
  const ranges = drawn.rangesOf(span);
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last) return;
  drawn.root.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
}

/** Where a frame stands in the window; what is measured in its document is that much further right and down. */
export function frameOrigin({ root }: Pick<DrawnText, 'root'>): { readonly left: number; readonly top: number } {
  const frame = root.ownerDocument.defaultView?.frameElement;
  return frame ? frame.getBoundingClientRect() : { left: 0, top: 0 };
}

/** Scrolls so that a box stands in the upper third, unless it is well in view. */
export function bringIntoView(scroller: HTMLElement, place: DOMRect): void {
  // The element that scrolls a whole document measures the document, not what is seen of it.
  const isWhole = scroller === scroller.ownerDocument.scrollingElement;
  const view = isWhole
    ? { top: 0, bottom: scroller.clientHeight, left: 0, right: scroller.clientWidth }
    : scroller.getBoundingClientRect();
  const height = view.bottom - view.top;
  if (place.top < view.top + 48 || place.bottom > view.bottom - 48)
    scroller.scrollTop += place.top - view.top - height / 3;
  if (place.left < view.left || place.right > view.right) scroller.scrollLeft += place.left - view.left - 48;
}
