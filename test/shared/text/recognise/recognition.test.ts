import { expect, test } from 'vitest';
import { AFTER, BEFORE, plainSpaces } from '../../../../shared/text/recognise/recognition.ts';

test('words end where Unicode says, in the scripts of alphabets', () => {
  const [before, after] = [new RegExp(`${BEFORE}€`, 'u'), new RegExp(`€${AFTER}`, 'u')];
  const wrong = Array.from({ length: 0x700 }, (_, code) => String.fromCharCode(code)).filter((letter) => {
    const isOfWord = /[\p{L}\p{N}_]/u.test(letter);
    const isUnassigned = /\p{Cn}/u.test(letter);
    return !isUnassigned && (before.test(`${letter}€`) === isOfWord || after.test(`€${letter}`) === isOfWord);
  });
  expect(wrong).toEqual([]);
  expect(['日€', 'ก€', 'Ａ€'].filter((text) => before.test(text))).toEqual([]);
  expect(['。€', '，€', '“€', '😀€'].filter((text) => before.test(text))).toHaveLength(4);
});

test('white space of any kind becomes one space', () => {
  expect(['a b', ' a', 'a ', 'a\u202fb', 'a \n b', '\ufeffa'].map(plainSpaces)).toEqual([
    'a b',
    'a',
    'a',
    'a b',
    'a b',
    'a',
  ]);
});
