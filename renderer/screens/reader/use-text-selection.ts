import { useEffect, useState } from 'react';
import { tidySpan, type Span } from '../../../shared/text/span.ts';
import { selectedSpan } from './dom-text.ts';

export interface TextSelection {
  /** The words selected in this text; null when there are none. */
  readonly span: Span | null;
  /** True while the mouse button is down. */
  readonly isSelecting: boolean;
}

const NOTHING: TextSelection = { span: null, isSelecting: false };
const same = (a: Span | null, b: Span | null): boolean => a?.start === b?.start && a?.end === b?.end;

/** Follows the document's selection as long as it lies in this text, made with the mouse or with keys. */
export function useTextSelection(root: HTMLElement | null, body: string): TextSelection {
  const [state, setState] = useState(NOTHING);
  useEffect(() => {
    const read = (): void => {
      // The palette takes the selection for its own field; what it is asked to do is meant for the words that were selected.
      if (document.activeElement?.closest('[role="dialog"]')) return;
      const raw = root ? selectedSpan(root) : undefined;
      const span = (raw && tidySpan(body, raw)) ?? null;
      setState((now) => (same(now.span, span) ? now : { ...now, span }));
    };
    const press = (event: PointerEvent): void => {
      if (event.button === 0 && root?.contains(event.target as Node))
        setState((now) => ({ ...now, isSelecting: true }));
    };
    const release = (): void => setState((now) => (now.isSelecting ? { ...now, isSelecting: false } : now));
    document.addEventListener('selectionchange', read);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    read();
    return () => {
      document.removeEventListener('selectionchange', read);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
  }, [root, body]);
  return state;
}
