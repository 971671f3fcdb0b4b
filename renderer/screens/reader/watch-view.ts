import type { DrawnText } from './drawn-text.ts';

type Listener = (at: number) => void;

/** Where the view is need not be known more often than this: it is looked for by laying out the page. */
const PAUSE_MILLISECONDS = 80;

const watched = new WeakMap<DrawnText, { readonly listeners: Set<Listener>; readonly stop: () => void }>();

function startWatching(drawn: DrawnText, listeners: ReadonlySet<Listener>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    timer = undefined;
    const at = drawn.firstInView();
    if (at !== undefined) for (const listener of listeners) listener(at);
  };
  const soon = (): void => {
    timer ??= setTimeout(tell, PAUSE_MILLISECONDS);
  };
  // The scrolling of a whole document is told to the document.
  const { scroller } = drawn;
  const target = scroller === scroller.ownerDocument.scrollingElement ? scroller.ownerDocument : scroller;
  target.addEventListener('scroll', soon, { passive: true });
  return () => {
    clearTimeout(timer);
    target.removeEventListener('scroll', soon);
  };
}

/** Tells the offset of the first words in view while a text is scrolled, a few times a second; whoever listens shares one look. */
export function watchView(drawn: DrawnText, listener: Listener): () => void {
  const listeners = watched.get(drawn)?.listeners ?? new Set<Listener>();
  listeners.add(listener);
  if (!watched.has(drawn)) watched.set(drawn, { listeners, stop: startWatching(drawn, listeners) });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    watched.get(drawn)?.stop();
    watched.delete(drawn);
  };
}
