import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EDITOR_SHORTCUTS } from '../../../renderer/editor/shortcut-list.ts';

/** One way to write keys, whatever module names them. */
const plain = (keys: string): string =>
  keys
    .replace(/^Mod-/u, '$mod+')
    .replaceAll('-', '+')
    .replaceAll(/Digit|Key/gu, '')
    .toLowerCase();

test('every key that the editor takes is told in the list of shortcuts, as its own or as a command', () => {
  const source = readFileSync('renderer/editor/editor-keys.ts', 'utf8');
  const [, map = ''] = /keymap\(\{\n([\s\S]*?)\n {2}\}\),/u.exec(source) ?? [];
  const bound = [...map.matchAll(/^ {4}(?:'([^']+)'|(\w+)):/gmu)].map(([, quoted, word]) =>
    plain(quoted ?? word ?? ''),
  );
  expect(bound.length).toBeGreaterThan(20);
  const commands = readFileSync('renderer/screens/memo/MemoCommands.tsx', 'utf8');
  const told = new Set([
    ...EDITOR_SHORTCUTS.flatMap(({ keys }) => keys.map(plain)),
    ...[...commands.matchAll(/keys: '([^']+)'/gu)].map(([, keys = '']) => plain(keys)),
  ]);
  expect(bound.filter((keys) => !told.has(keys))).toEqual([]);
});
