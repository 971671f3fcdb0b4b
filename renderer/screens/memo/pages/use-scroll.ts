import { useEffect, useState, type RefObject } from 'react';

export interface Scrolled {
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far an element is scrolled, and its size. */
export function useScroll(ref: RefObject<HTMLElement | null>): Scrolled {
  const [scrolled, set] = useState<Scrolled>({ top: 0, width: 0, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const read = (): void => set({ top: element.scrollTop, width: element.clientWidth, height: element.clientHeight });
    const observer = new ResizeObserver(read);
    observer.observe(element);
    element.addEventListener('scroll', read, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', read);
    };
  }, [ref]);
  return scrolled;
}
