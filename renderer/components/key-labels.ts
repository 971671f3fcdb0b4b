import type { Bilingual, Language } from '../../shared/kernel/words.ts';

const isApple = (): boolean => typeof navigator !== 'undefined' && /Mac|iPhone|iPad/u.test(navigator.platform);

const NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Backslash: '\\',
  Comma: ',',
  Equal: '+',
  Minus: '-',
  Enter: '↵',
  Space: '␣',
};

/** What is printed on a French keyboard and on an English one. */
const WORDS: Readonly<Record<string, Bilingual>> = {
  Shift: { fr: 'Maj', en: 'Shift' },
  Escape: { fr: 'Échap', en: 'Esc' },
  Delete: { fr: 'Suppr', en: 'Del' },
  Home: { fr: 'Début', en: 'Home' },
  End: { fr: 'Fin', en: 'End' },
  PageUp: { fr: 'Pg préc', en: 'PgUp' },
  PageDown: { fr: 'Pg suiv', en: 'PgDn' },
  Backspace: { fr: 'Retour arrière', en: 'Backspace' },
  ContextMenu: { fr: 'Menu', en: 'Menu' },
};

/** The keys of one tinykeys combination as they are shown: `['Ctrl', 'Maj', 'F']`, or ⌘ ⇧ on Apple keyboards. */
export function keyLabels(keys: string, language: Language, apple = isApple()): string[] {
  const modifiers: Readonly<Record<string, string>> = apple
    ? { $mod: '⌘', Meta: '⌘', Control: '⌃', Alt: '⌥', Shift: '⇧' }
    : { $mod: 'Ctrl', Control: 'Ctrl', Alt: 'Alt' };
  return keys.split('+').map((part) => {
    const plain = part.replace(/^(?:Digit|Key)/u, '');
    return (
      modifiers[part] ?? NAMES[part] ?? WORDS[part]?.[language] ?? (plain.length === 1 ? plain.toUpperCase() : plain)
    );
  });
}
