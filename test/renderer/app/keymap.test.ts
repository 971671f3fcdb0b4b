import { parseKeybinding } from 'tinykeys';
import { expect, test } from 'vitest';
import { KEYS, viewKeys } from '../../../renderer/app/keymap.ts';
import { RAIL, RAIL_END } from '../../../renderer/app/views.ts';

const all = [...Object.values(KEYS).flat(), ...[...RAIL, ...RAIL_END].flatMap((view) => viewKeys(view))];

test('no two commands of the frame share a key, and every key can be read', () => {
  const pressed = all.map((keys) => JSON.stringify(parseKeybinding(keys)));
  expect(new Set(pressed).size).toBe(all.length);
});

test('every view of the rail has a key of its own', () => {
  expect([...RAIL, ...RAIL_END].filter((view) => viewKeys(view).length === 0)).toEqual([]);
});
