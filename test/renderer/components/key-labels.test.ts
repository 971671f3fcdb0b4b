import { expect, test } from 'vitest';
import { keyLabels } from '../../../renderer/components/key-labels.ts';

test('keys are named as the keyboard at hand names them', () => {
  expect(
    ['$mod+Shift+f', '$mod+Digit1', 'Alt+ArrowLeft', '$mod+Backslash', 'F6', '$mod+,'].map((keys) =>
      keyLabels(keys, false),
    ),
  ).toEqual([['Ctrl', 'Shift', 'F'], ['Ctrl', '1'], ['Alt', '←'], ['Ctrl', '\\'], ['F6'], ['Ctrl', ',']]);
  expect(keyLabels('$mod+Alt+b', true)).toEqual(['⌘', '⌥', 'B']);
});
