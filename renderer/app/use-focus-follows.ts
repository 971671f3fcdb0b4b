import { useEffect, useRef } from 'react';
import { activeTab, tabKey } from '../state/desk.ts';
import { useStore } from '../state/store.ts';
import { followPlace } from './move-focus.ts';

/** The keyboard goes where the window goes: from a list into the text that Enter opened, and back. Not at the start, when nothing was left. */
export function useFocusFollows(): void {
  const half = useStore(({ desk }) => desk.active);
  const shown = useStore(({ desk }) => `${activeTab(desk).id} ${tabKey(activeTab(desk).place)}`);
  const last = useRef<string | null>(null);
  useEffect(() => {
    const now = `${half} ${shown}`;
    const isFirst = last.current === null || last.current === now;
    last.current = now;
    if (isFirst) return undefined;
    // After the view has drawn itself, and has focused what it wants, if it does.
    let stop = (): void => undefined;
    const frame = requestAnimationFrame(() => {
      stop = followPlace(half);
    });
    const giveUp = (): void => {
      cancelAnimationFrame(frame);
      stop();
    };
    // Views place the focus in the centre only: whoever goes to a pane beside it meanwhile is not called back.
    const settle = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.closest('[data-pane="left"], [data-pane="right"]')) giveUp();
    };
    document.addEventListener('focusin', settle);
    return () => {
      document.removeEventListener('focusin', settle);
      giveUp();
    };
  }, [half, shown]);
}
