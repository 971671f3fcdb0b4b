import { useEffect, useState, type RefObject } from 'react';

/** How far beyond what is seen parts count as near, so that neither scrolling nor Tab meets an empty box. */
const AHEAD = '600px';
/** Enough to fill a pane at once, before anything has been measured. */
const FIRST = 2;

/** Near what is seen, or the height in px that a part had when it was last drawn. */
type PartState = 'near' | number;

/**
 * Which parts of a list stand near what is seen of it, by their `data-part`; one that was never near is missing.
 * @param list holds the parts and nothing else
 */
export function useNearParts(list: RefObject<HTMLElement | null>, count: number): ReadonlyMap<number, PartState> {
  const [states, setStates] = useState<ReadonlyMap<number, PartState>>(
    () => new Map(Array.from({ length: FIRST }, (_, index) => [index, 'near'])),
  );
  useEffect(() => {
    const parts = [...(list.current?.children ?? [])].slice(0, count);
    const observer = new IntersectionObserver(
      (entries) => {
        const changed = new Map<number, PartState>();
        for (const { target, isIntersecting, boundingClientRect } of entries) {
          const index = Number((target as HTMLElement).dataset['part']);
          if (isIntersecting) changed.set(index, 'near');
          // Whoever has the focus there would lose it; a pane that is hidden has no heights.
          else if (boundingClientRect.height > 0 && !target.contains(document.activeElement))
            changed.set(index, boundingClientRect.height);
        }
        setStates((now) =>
          [...changed].every(([index, state]) => now.get(index) === state) ? now : new Map([...now, ...changed]),
        );
      },
      { scrollMargin: AHEAD, rootMargin: AHEAD },
    );
    for (const part of parts) observer.observe(part);
    return () => observer.disconnect();
  }, [list, count]);
  return states;
}
