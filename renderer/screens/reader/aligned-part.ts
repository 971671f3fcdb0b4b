import { alignText, drawnSpan, textSpan, type Alignment } from '../../../shared/text/align-text.ts';
import { lastStartingAtOrBefore, type Span } from '../../../shared/text/span.ts';

/** A stretch of a source's text and the element in which another program has drawn it: a page of a PDF, a web page. */
export interface AlignedPart {
  readonly element: HTMLElement;
  readonly start: number;
  readonly end: number;
  rangeOf(span: Span): Range | undefined;
  /** The span of the text that a selection in the document shows of this part. */
  spanOf(selected: Range): Span | undefined;
  /** Offset in the text of a place in the element. */
  offsetOf(node: Node, offset: number): number | undefined;
}

/** To be made when the element's text is there; it must not change afterwards. Letters are paired when they are first asked for. */
export function alignedPart(element: HTMLElement, body: string, start: number, end: number): AlignedPart {
  const owner = element.ownerDocument;
  const words = body.slice(start, end);
  let made: { drawn: string; nodes: Text[]; starts: number[]; alignment: Alignment } | undefined;
  const read = () => {
    if (made) return made;
    const nodes: Text[] = [];
    const starts: number[] = [];
    let drawn = '';
    const walker = owner.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push(node as Text);
      starts.push(drawn.length);
      drawn += (node as Text).data;
    }
    made = { drawn, nodes, starts, alignment: alignText(words, drawn) };
    return made;
  };
  /** Characters drawn before a place; everything that is text counts, as in `drawn`. */
  const drawnBefore = (node: Node, offset: number): number => {
    const range = owner.createRange();
    range.setStart(element, 0);
    range.setEnd(node, offset);
    return range.toString().length;
  };
  const carried = (from: number, to: number): Span | undefined => {
    const { alignment } = read();
    const span = textSpan(alignment, { start: from, end: to }, words);
    return span && { start: span.start + start, end: span.end + start };
  };
  return {
    element,
    start,
    end,
    rangeOf(span) {
      if (span.start >= end || span.end <= start) return undefined;
      const { drawn, nodes, starts, alignment } = read();
      const wanted = { start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start };
      const place = drawnSpan(alignment, wanted, drawn);
      if (!place) return undefined;
      const first = lastStartingAtOrBefore(starts, place.start);
      const last = lastStartingAtOrBefore(starts, place.end - 1);
      const [from, to] = [nodes[first], nodes[last]];
      if (!from || !to) return undefined;
      const range = owner.createRange();
      range.setStart(from, place.start - (starts[first] ?? 0));
      range.setEnd(to, Math.min(to.length, place.end - (starts[last] ?? 0)));
      return range;
    },
    spanOf(selected) {
      if (!selected.intersectsNode(element)) return undefined;
      const from = element.contains(selected.startContainer)
        ? drawnBefore(selected.startContainer, selected.startOffset)
        : 0;
      const to = element.contains(selected.endContainer)
        ? drawnBefore(selected.endContainer, selected.endOffset)
        : Number.POSITIVE_INFINITY;
      return carried(from, to);
    },
    offsetOf: (node, offset) => carried(drawnBefore(node, offset), Number.POSITIVE_INFINITY)?.start,
  };
}

/** The span that is selected in a document, over all the parts that it touches. */
export function selectedIn(owner: Document, parts: Iterable<AlignedPart>): Span | undefined {
  const selection = owner.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const selected = selection.getRangeAt(0);
  let span: Span | undefined;
  for (const part of parts) {
    const own = part.spanOf(selected);
    if (own) span = { start: Math.min(span?.start ?? own.start, own.start), end: Math.max(span?.end ?? 0, own.end) };
  }
  return span;
}
