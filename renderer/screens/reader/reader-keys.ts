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

const isApple = (): boolean => /Mac|iPhone|iPad/u.test(navigator.platform);

/** The keys of the text itself; letters only while it has the focus, and only if the user wants them. */
export function readerKeys(event: KeyboardEvent, { root, scroller }: DrawnText, keys: ReaderKeys): void {
  if (event.target !== root || event.isComposing || event.defaultPrevented) return;
  const control = event.ctrlKey || event.metaKey;
  const byWord = isApple() ? event.altKey : event.ctrlKey;
  const isPlain = !control && !event.altKey;
  const letter = event.key.toLowerCase();
  const act = isPlain && !event.shiftKey && keys.areLettersOn ? ACT_KEYS[letter] : undefined;
  const step = letter === 'n' ? 1 : letter === 'p' ? -1 : undefined;

  if (act) keys.onAct(act);
  else if (step && isPlain && !event.shiftKey && keys.areLettersOn) keys.onStep(step);
  else if (letter === 'v' && isPlain && !event.shiftKey && keys.areLettersOn) keys.onToggle();
  else if (event.key === 'Escape' && isPlain) keys.onEscape();
  else if (event.key === 'Enter' && isPlain) keys.onOpen();
  else if (control && letter === 'a' && !event.shiftKey && !event.altKey) selectAll(root);
  else if (isPlain || byWord) {
    const { key, shiftKey } = event;
    if (!moveCaret(root, scroller, { key, shiftKey, byWord })) return;
  } else return;
  event.preventDefault();
  event.stopPropagation();
}

const selectAll = (root: HTMLElement): void => root.ownerDocument.getSelection()?.selectAllChildren(root);
