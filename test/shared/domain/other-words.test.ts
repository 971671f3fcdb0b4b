import { expect, test } from 'vitest';
import { otherWords } from '../../../shared/domain/other-words.ts';

test('the words that an index of words would not have', () => {
  expect(otherWords('La C.N.I.L. et la C.N.I.L., puis l’É.N.A.')).toBe('cnil ena');
  expect(otherWords('ABC会社と第3回XYZ会議')).toBe('abc 3 xyz 会社と第 回 会議');
  expect(otherWords('会社ABC')).toBe('abc');
  expect(otherWords('該会社は2022年に')).toBe('2022');
  expect(otherWords('Un texte comme les autres, du 3.4.2022 (p. 12).')).toBe('');
});
