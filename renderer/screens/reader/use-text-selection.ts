import { useEffect, useState } from 'react';
import { tidySpan, type Span } from '../../../shared/text/span.ts';
import type { DrawnText } from './drawn-text.ts';

export interface TextSelection {
  /** The words selected in this text; null when there are none. */
  readonly span: Span | null;
  /** True while the mouse button is down. */
  readonly isSelecting: boolean;
}

const NOTHING: TextSelection = { span: null, isSelecting: false };
const same = (a: Span | null, b: Span | null): boolean => a?.start === b?.start && a?.end === b?.end;

/** Follows the document's selection as long as it lies in this text, made with the mouse or with keys. */
export function useTextSelection(drawn: DrawnText | null, body: string): TextSelection {
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    if (!drawn) return undefined;
    const { root } = drawn;
    const { ownerDocument } = root;
    const read = (): void => {
      // The palette takes the selection for its own field; what it is asked to do is meant for the words that were selected.
      if (document.activeElement?.closest('[role="dialog"]')) return;
      const raw = drawn.selectedSpan();
      const span = (raw && tidySpan(body, raw)) ?? null;
      setState((now) => (same(now.span, span) ? now : { ...now, span }));
    };
    const press = (event: PointerEvent): void => {
      read();
      if (event.button === 0 && root.contains(event.target as Node)) setState((now) => ({ ...now, isSelecting: true }));
    };
    const release = (): void => setState((now) => (now.isSelecting ? { ...now, isSelecting: false } : now));
    ownerDocument.addEventListener('selectionchange', read);
    // The browser tells of a selection a moment after it was made: a key pressed at once, as that of the palette, is about what is selected now.
    ownerDocument.addEventListener('keydown', read, { capture: true });
    ownerDocument.addEventListener('pointerdown', press);
    ownerDocument.addEventListener('pointerup', release);
    ownerDocument.addEventListener('pointercancel', release);
    read();
    return () => {
      ownerDocument.removeEventListener('selectionchange', read);
      ownerDocument.removeEventListener('keydown', read, { capture: true });
      ownerDocument.removeEventListener('pointerdown', press);
      ownerDocument.removeEventListener('pointerup', release);
      ownerDocument.removeEventListener('pointercancel', release);
    };
  }, [drawn, body]);
  return drawn ? state : NOTHING;
}
