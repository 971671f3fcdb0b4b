import { useLayoutEffect } from 'react';
import { usePreferences } from '../../state/preferences.ts';
import { saidBy } from './reader-keys.ts';
import { askOfReader } from './reader-view.ts';

/** Nothing has the focus, or a screen that waits for its text, or something that has just been hidden and has not lost it yet. */
const isNowhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  (target === document.body || target.hasAttribute('data-screen') || !target.checkVisibility());

/**
 * On the way to a source, until its text has the focus: the letters are meant for it, not for the text before, and are done when it is there.
 * @param isActive the window goes to this source, or shows it
 */
export function useEarlyLetters(isActive: boolean): void {
  const { singleKeyShortcuts } = usePreferences();
  useLayoutEffect(() => {
    if (!isActive || !singleKeyShortcuts) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || !isNowhere(event.target)) return;
      const said = saidBy(event);
      if (!said) return;
      event.preventDefault();
      event.stopPropagation();
      askOfReader(said);
    };
    // Before the text that was left: it may still hold the focus for a frame.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [isActive, singleKeyShortcuts]);
}
