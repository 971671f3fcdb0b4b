import { expect, test } from 'vitest';
import { codeBefore, isLetter, isLetterOrNumber } from '../../../shared/kernel/letter-kinds.ts';

const KINDS = [
  [isLetter, /\p{L}/u],
  [isLetterOrNumber, /[\p{L}\p{N}]/u],
] as const;

test('the table says of Latin-1 what Unicode says, and beyond it Unicode is asked', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x1_1000; code++)
    for (const [is, pattern] of KINDS)
      if (is(code) !== pattern.test(String.fromCodePoint(code))) wrong.push(`${pattern.source} ${code.toString(16)}`);
  expect(wrong).toEqual([]);
});

test('before a place stands a whole character, or half of one that is broken', () => {
  const text = 'a😀\udc00b';
  expect([0, 1, 3, 4, 5].map((at) => codeBefore(text, at))).toEqual([-1, 0x61, 0x1_f600, 0xdc00, 0x62]);
});
