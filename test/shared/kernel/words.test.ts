import { expect, test } from 'vitest';
import { agree } from '../../../shared/kernel/words.ts';

test('words agree with their count, and French has no plural of none', () => {
  const said = (language: 'fr' | 'en', words: string): string[] =>
    [0, 1, 2].map((count) => agree(words, count, language));
  expect(said('fr', 'source(s) mise(s) à part')).toEqual([
    'source mise à part',
    'source mise à part',
    'sources mises à part',
  ]);
  expect(said('en', 'likeness(es)')).toEqual(['likenesses', 'likeness', 'likenesses']);
  expect(agree('source(s)', undefined, 'fr')).toBe('source');
});
