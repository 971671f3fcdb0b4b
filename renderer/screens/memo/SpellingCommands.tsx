import { useCommand } from '../../state/commands.ts';
import { setPreferences, usePreferences } from '../../state/preferences.ts';

/** From one wrong word to the next, and whether words are judged at all. */
export function SpellingCommands({ onMove }: { readonly onMove: (step: 1 | -1) => void }) {
  const { spellCheck } = usePreferences();
  useCommand({ id: 'memo.misspelled', labelKey: 'spelling.next', keys: 'F7', when: spellCheck, run: () => onMove(1) });
  useCommand({
    id: 'memo.misspelled-before',
    labelKey: 'spelling.previous',
    keys: 'Shift+F7',
    when: spellCheck,
    run: () => onMove(-1),
  });
  useCommand({
    id: 'memo.spelling',
    labelKey: 'spelling.switch',
    run: () => void setPreferences({ spellCheck: !spellCheck }),
  });
  return null;
}
