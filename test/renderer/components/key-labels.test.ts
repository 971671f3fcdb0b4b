import { expect, test } from 'vitest';
import { keyLabels } from '../../../renderer/components/key-labels.ts';

test('keys are named as the keyboard at hand names them', () => {
  expect(
    ['$mod+Shift+f', '$mod+Digit1', 'Alt+ArrowLeft', '$mod+Backslash', 'F6', '$mod+,'].map((keys) =>
      keyLabels(keys, 'en', false),
    ),
  ).toEqual([['Ctrl', 'Shift', 'F'], ['Ctrl', '1'], ['Alt', '←'], ['Ctrl', '\\'], ['F6'], ['Ctrl', ',']]);
  expect(['Shift+Delete', 'Home', 'Escape'].map((keys) => keyLabels(keys, 'fr', false))).toEqual([
    ['Maj', 'Suppr'],
    ['Début'],
    ['Échap'],
  ]);
  expect(keyLabels('$mod+Alt+b', 'fr', true)).toEqual(['⌘', '⌥', 'B']);
});
