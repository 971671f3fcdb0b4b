import { expect, test } from 'vitest';
import { createHeadingCounter } from '../../../shared/memo/number-headings.ts';

test('headings count I, A, 1, a, and each level starts again under its parent', () => {
  const next = createHeadingCounter();
  const levels = [1, 2, 2, 3, 3, 4, 4, 2, 3, 1, 2];
  const numbers = levels.map(next);
  expect(numbers.map(({ label }) => label)).toEqual([
    'I.',
    'A.',
    'B.',
    '1.',
    '2.',
    'a.',
    'b.',
    'C.',
    '1.',
    'II.',
    'A.',
  ]);
  expect(numbers.map(({ path }) => path)).toEqual([
    'I',
    'I.A',
    'I.B',
    'I.B.1',
    'I.B.2',
    'I.B.2.a',
    'I.B.2.b',
    'I.C',
    'I.C.1',
    'II',
    'II.A',
  ]);
});

test('counts go past the alphabet and through the awkward Roman numerals', () => {
  const next = createHeadingCounter();
  const firsts = Array.from({ length: 49 }, () => next(1).label);
  const seconds = Array.from({ length: 28 }, () => next(2).label);
  expect([firsts[3], firsts[8], firsts[13], firsts[39], firsts[48], seconds[25], seconds[26], seconds[27]]).toEqual([
    'IV.',
    'IX.',
    'XIV.',
    'XL.',
    'XLIX.',
    'Z.',
    'AA.',
    'AB.',
  ]);
});
