import { moveCaret } from './caret.ts';
import type { DrawnText } from './drawn-text.ts';
import { ACT_KEYS, type ReaderAct } from './SelectionActions.tsx';

export interface ReaderKeys {
  readonly areLettersOn: boolean;
  readonly onAct: (what: ReaderAct) => void;
  readonly onStep: (step: 1 | -1) => void;
  readonly onOpen: () => void;
  readonly onToggle: () => void;
  readonly onEscape: () => void;
}

/** What the letters say: what to do with words, which passage to go to, another view. */
export type ReaderLetter = ReaderAct | 'next' | 'previous' | 'toggle';

const LETTERS: Readonly<Record<string, ReaderLetter>> = { ...ACT_KEYS, n: 'next', p: 'previous', v: 'toggle' };

/** Undefined for every other key. */
export const saidBy = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): ReaderLetter | undefined =>
  ctrlKey || metaKey || altKey || shiftKey ? undefined : LETTERS[key.toLowerCase()];

const isApple = (): boolean => /Mac|iPhone|iPad/u.test(navigator.platform);

/** The keys of the text itself; letters only while it has the focus, and only if the user wants them. */
export function readerKeys(event: KeyboardEvent, { root, scroller }: DrawnText, keys: ReaderKeys): void {
  if (event.target !== root || event.isComposing || event.defaultPrevented) return;
  const control = event.ctrlKey || event.metaKey;
  const byWord = isApple() ? event.altKey : event.ctrlKey;
  const isPlain = !control && !event.altKey;
  const said = keys.areLettersOn ? saidBy(event) : undefined;

  if (said === 'next') keys.onStep(1);
  else if (said === 'previous') keys.onStep(-1);
  else if (said === 'toggle') keys.onToggle();
  else if (said) keys.onAct(said);
  else if (event.key === 'Escape' && isPlain) keys.onEscape();
  else if (event.key === 'Enter' && isPlain) keys.onOpen();
  else if (control && event.key.toLowerCase() === 'a' && !event.shiftKey && !event.altKey) selectAll(root);
  else if (isPlain || byWord) {
    const { key, shiftKey } = event;
    if (!moveCaret(root, scroller, { key, shiftKey, byWord })) return;
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

const selectAll = (root: HTMLElement): void => root.ownerDocument.getSelection()?.selectAllChildren(root);
