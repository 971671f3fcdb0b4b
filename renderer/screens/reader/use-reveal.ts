import { useEffect, useRef, type RefObject } from 'react';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import type { Place } from '../../state/place.ts';
import { revealSpan, type DomText } from './dom-text.ts';
import { paint } from './highlights.ts';
import { revealing, type ReaderView } from './reader-view.ts';
import { offsetOfBoundary } from './text-offsets.ts';

const FLASH_MILLISECONDS = 700;
const isStill = (): boolean => globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Places already led to; coming back to one finds the text where it was left, going there again leads to the words. */
const arrived = new WeakSet<Place>();
/** Offset of the first words in view when a source was last left. */
const leftAt = new Map<string, number>();

interface Revealing {
  readonly place: Place & { readonly view: 'reader' };
  readonly dom: DomText | null;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly passages: readonly PassageRow[];
  readonly view: ReaderView;
  readonly setView: (set: Partial<ReaderView>) => void;
}

/** Leads to the words that the place names, to those that another pane asks for, or back to where the reader was. */
export function useReveal({ place, dom, scroller, passages, view, setView }: Revealing): void {
  const { sourceId, passageId, span } = place;
  const passage = passageId === undefined ? undefined : passages.find(({ id }) => id === passageId);

  useEffect(() => {
    if (!dom || arrived.has(place) || (passageId !== undefined && !passage)) return;
    arrived.add(place);
    if (passage) setView({ currentId: passage.id, led: null, ...revealing(passage) });
    else if (span) setView({ currentId: null, led: span, ...revealing(span) });
    else return;
    dom.root.focus({ preventScroll: true });
  }, [dom, place, passage, passageId, span, setView]);

  const shown = useRef(view.reveal?.number ?? 0);
  const { reveal } = view;
  useEffect(() => {
    if (!dom || !scroller.current || !reveal || reveal.number <= shown.current) return undefined;
    shown.current = reveal.number;
    revealSpan(dom, reveal.span, scroller.current);
    if (isStill()) return undefined;
    const off = paint(dom, 'flash', [reveal.span]);
    const timer = setTimeout(off, FLASH_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      off();
    };
  }, [dom, reveal, scroller]);

  // A text drawn anew is shown where it was left; a place that names words has been noted above and leads on from there.
  const restored = useRef<DomText>(null);
  useEffect(() => {
    const element = scroller.current;
    if (!dom || !element) return undefined;
    const at = leftAt.get(sourceId);
    if (at !== undefined && restored.current !== dom) revealSpan(dom, { start: at, end: at + 1 }, element);
    restored.current = dom;
    const remember = (): void => {
      const offset = firstInView(dom, element);
      if (offset !== undefined) leftAt.set(sourceId, offset);
    };
    element.addEventListener('scrollend', remember);
    return () => element.removeEventListener('scrollend', remember);
  }, [dom, sourceId, scroller]);
}

/** Offset of the words at the top of the view. */
export function firstInView({ root }: DomText, scroller: HTMLElement): number | undefined {
  const view = scroller.getBoundingClientRect();
  const column = root.getBoundingClientRect();
  const x = column.left + column.width / 2;
  for (let y = view.top + view.height / 3; y < view.bottom; y += 16) {
    const at = document.caretPositionFromPoint(x, y);
    if (at && root.contains(at.offsetNode)) return offsetOfBoundary(root, at.offsetNode, at.offset, 'start');
  }
  return undefined;
}
