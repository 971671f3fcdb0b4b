import { expect, it } from 'vitest';
import { isKnownWord } from '../../../../shared/text/spelling/known-words.ts';

it('knows names with what stands around them, and taught words with a capital or in capitals', () => {
  const known = new Set(['Hydrovel', 'Armor', 'débitmètre']);
  const judged = (words: string): boolean[] => words.split(' ').map((word) => isKnownWord(word, known));
  expect(
    judged('Hydrovel HYDROVEL d’Armor Hydrovel’s Hydrovel-Armor débitmètre Débitmètre l’débitmètre'),
  ).not.toContain(false);
  expect(judged('hydrovel Hydrovela débitmètres')).toEqual([false, false, false]);
});
