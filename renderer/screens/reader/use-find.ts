import { useEffect, useRef, useState } from 'react';
import type { SourceText } from '../../../shared/domain/source.ts';
import type { Span } from '../../../shared/text/span.ts';
import type { DrawnText } from './drawn-text.ts';
import { revealing, type ReaderView } from './reader-view.ts';
import { useHits } from './use-reading.ts';

const PAUSE_MILLISECONDS = 180;
const LONGEST_CHOSEN = 80;

interface Finding {
  readonly text: SourceText | null | undefined;
  readonly dom: DrawnText | null;
  readonly selected: Span | null;
  readonly view: ReaderView;
  readonly setView: (set: Partial<ReaderView>) => void;
}

/** Finding in this text: the first match from where one reads, then the next and the previous, round the ends. */
export function useFind({ text, dom, selected, view, setView }: Finding) {
  const hits = useHits(text, view.isFinding ? view.find : '');
  const index = Math.min(view.hitIndex, hits.length - 1);
  const anchor = useRef(0);
  const sought = useRef(hits);
  const [asked, setAsked] = useState(0);

  // Only after a pause: a letter on the way to a word must not scroll, nor unfold what it happens to stand in.
  useEffect(() => {
    if (hits === sought.current) return undefined;
    const timer = setTimeout(() => {
      // Who has stepped on meanwhile is not called back to the first.
      if (sought.current === hits) return;
      sought.current = hits;
      const from = hits.findIndex(({ start }) => start >= anchor.current);
      const hit = hits[Math.max(0, from)];
      if (hit) setView({ hitIndex: Math.max(0, from), ...revealing(hit) });
    }, PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [hits, setView]);

  const open = (): void => {
    anchor.current = selected?.start ?? dom?.firstInView() ?? 0;
    const chosen = text && selected ? text.body.slice(selected.start, selected.end) : '';
    const isWord = chosen !== '' && chosen.length <= LONGEST_CHOSEN && !chosen.includes('\n');
    setAsked(asked + 1);
    setView({ isFinding: true, ...(isWord ? { find: chosen } : {}) });
  };
  const step = (by: 1 | -1): void => {
    if (hits.length === 0) return;
    sought.current = hits;
    const next = (index + by + hits.length) % hits.length;
    const hit = hits[next];
    if (hit) setView({ hitIndex: next, ...revealing(hit) });
  };
  const close = (): void => {
    setView({ isFinding: false });
    dom?.root.focus({ preventScroll: true });
  };
  return { hits, index, asked, open, step, close, type: (find: string) => setView({ find, hitIndex: 0 }) };
}
