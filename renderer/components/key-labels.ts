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
  Escape: 'Esc',
  Delete: 'Del',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Space: '␣',
};

/** The keys of one tinykeys combination as they are shown: `['Ctrl', 'Shift', 'F']`, or ⌘ ⇧ on Apple keyboards. */
export function keyLabels(keys: string, apple = isApple()): string[] {
  const modifiers: Readonly<Record<string, string>> = apple
    ? { $mod: '⌘', Meta: '⌘', Control: '⌃', Alt: '⌥', Shift: '⇧' }
    : { $mod: 'Ctrl', Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift' };
  return keys.split('+').map((part) => {
    const plain = part.replace(/^(?:Digit|Key)/u, '');
    return modifiers[part] ?? NAMES[part] ?? (plain.length === 1 ? plain.toUpperCase() : plain);
  });
}
