import { useEffect, useRef } from 'react';
import type { PassageRow } from '../../../shared/domain/passage.ts';
import type { Place } from '../../state/place.ts';
import type { DrawnText } from './drawn-text.ts';
import { paint } from './highlights.ts';
import { revealing, type ReaderView } from './reader-view.ts';

const FLASH_MILLISECONDS = 700;
const isStill = (): boolean => globalThis.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Places already led to; coming back to one finds the text where it was left, going there again leads to the words. */
const arrived = new WeakSet<Place>();
/** False while the words that a place names are still to be led to. */
export const hasArrived = (place: Place): boolean => arrived.has(place);
/** Offset of the first words in view when a source was last left. */
const leftAt = new Map<string, number>();

interface Revealing {
  readonly place: Place & { readonly view: 'reader' };
  readonly dom: DrawnText | null;
  readonly passages: readonly PassageRow[];
  readonly view: ReaderView;
  readonly setView: (set: Partial<ReaderView>) => void;
}

/** Leads to the words that the place names, to those that another pane asks for, or back to where the reader was. */
export function useReveal({ place, dom, passages, view, setView }: Revealing): void {
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
    if (!dom || !reveal || reveal.number <= shown.current) return undefined;
    shown.current = reveal.number;
    dom.reveal(reveal.span);
    if (isStill()) return undefined;
    const off = paint(dom, 'flash', [reveal.span]);
    const timer = setTimeout(off, FLASH_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      off();
    };
  }, [dom, reveal]);

  // A text drawn anew, in this view or the other, is shown where it was left; a place that names words has been noted above and leads on.
  const restored = useRef<DrawnText>(null);
  useEffect(() => {
    if (!dom) return undefined;
    const at = leftAt.get(sourceId);
    if (at !== undefined && restored.current !== dom) dom.reveal({ start: at, end: at + 1 });
    restored.current = dom;
    const remember = (): void => {
      const offset = dom.firstInView();
      if (offset !== undefined) leftAt.set(sourceId, offset);
    };
    // The end of a whole document's scrolling is told to the document.
    const { scroller } = dom;
    const target = scroller === scroller.ownerDocument.scrollingElement ? scroller.ownerDocument : scroller;
    target.addEventListener('scrollend', remember);
    return () => target.removeEventListener('scrollend', remember);
  }, [dom, sourceId]);
}
