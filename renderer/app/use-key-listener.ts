import { matchKeybindingPress, parseKeybinding, type KeybindingPress } from 'tinykeys';
import { useEffect } from 'react';
import { currentCommands } from '../state/commands.ts';
import { useStore } from '../state/store.ts';

const parsed = new Map<string, KeybindingPress | undefined>();

function press(keys: string): KeybindingPress | undefined {
  if (!parsed.has(keys)) parsed.set(keys, parseKeybinding(keys)[0]);
  return parsed.get(keys);
}

/** A letter alone writes; with Ctrl or Alt, or a function key, it commands. */
const writes = ([modifiers, , key]: KeybindingPress): boolean =>
  modifiers.every((modifier) => modifier === 'Shift') && typeof key === 'string' && key.length === 1;

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input, textarea, select, [contenteditable="true"], [role="textbox"], [role="listbox"], [role="menu"]',
  ) !== null;

const isSettled = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.dataset['settled'] !== undefined;

const isDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="dialog"], [role="alertdialog"]') !== null;

/** One listener for every command's keys. What a field, an editor or a dialog uses itself is left to it. */
export function useKeyListener(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isDialog(event.target)) return;
      const inField = isField(event.target);
      // The latest registered goes first: a screen may take a key over from the frame.
      for (const command of currentCommands(useStore.getState().commands).toReversed()) {
        const hit = command.keys.some((keys) => {
          const wanted = press(keys);
          if (!wanted || !matchKeybindingPress(event, wanted)) return false;
          if (!inField) return true;
          return !writes(wanted) && (command.inFields === 'settled' ? isSettled(event.target) : command.inFields);
        });
        if (!hit) continue;
        event.preventDefault();
        command.run();
        return;
      }
    };
    globalThis.addEventListener('keydown', onKey);
    return () => globalThis.removeEventListener('keydown', onKey);
  }, []);
}
