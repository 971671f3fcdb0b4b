import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanWords } from '../../../../shared/text/wording/scan-words.ts';

const scan = (body: string) => {
  const { length, hashes, starts, ends } = scanWords(body, [{ start: 0, end: body.length }]);
  return Array.from({ length }, (_, i) => ({ hash: hashes[i], word: body.slice(starts[i], ends[i]) }));
};

test('words are found at their places; apostrophes and hyphens part them, soft hyphens and marks do not', () => {
  expect(scan('L’œuvre, 20 Mai : hé\u00adbergé (É\u0301t). Žižek Ωμέγα 😀').map(({ word }) => word)).toEqual([
    'L',
    'œuvre',
    '20',
    'Mai',
    'hé\u00adbergé',
    'É\u0301t',
    'Žižek',
    'Ωμέγα',
  ]);
});

test('case, accents and ligatures do not count; anything else does', () => {
  const hash = (word: string) => scan(word)[0]?.hash;
  expect([hash('ŒUVRE'), hash('Éte\u0301'), hash('hé\u00adbergé')]).toEqual([
    hash('oeuvre'),
    hash('ete'),
    hash('heberge'),
  ]);
  expect(new Set(['a', 'b', 'ab', 'ba', '1', 'ω'].map(hash)).size).toBe(6);
});

test('the words of any text are those between what is neither letter, digit nor mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (body) => {
      const text = body.normalize('NFC');
      const expected = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu) ?? [];
      expect(scan(text).map(({ word }) => word)).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

test('a word never runs over the end of a part', () => {
  const { length } = scanWords('abcd', [
    { start: 0, end: 2 },
    { start: 2, end: 4 },
  ]);
  expect(length).toBe(2);
});
