import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guessLanguage } from '../../../../shared/text/spelling/guess-language.ts';
import { plainWord, wordsIn } from '../../../../shared/text/spelling/words-in.ts';

it('keeps what apostrophes and hyphens join, and leaves out numbers, letters and addresses', () => {
  const text = 'L’avis n° 12 du 3e bureau, à sous‑traiter : a1b, https://x.test/avis et y@z.test.';
  expect(wordsIn(text).map(({ word }) => word)).toEqual(['L’avis', 'du', 'bureau', 'sous‑traiter', 'et']);
});

it('names each word where it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { at, word } of wordsIn(text)) expect(text.slice(at, at + word.length)).toBe(word);
    }),
  );
});

it('writes a word in one way', () => {
  expect(plainWord('l’e\u0301tat')).toBe("l'état");
  expect(plainWord('sous\u2011trai\u00adtant')).toBe('sous-traitant');
});

it('tells the language of a quotation from its small words, and keeps the usual one in doubt', () => {
  const words = (text: string): string[] => wordsIn(text).map(({ word }) => word);
  expect(
    guessLanguage(words('The controller shall implement the measures that are set out in this notice'), 'fr'),
  ).toBe('en');
  expect(guessLanguage(words('Le responsable met en œuvre les mesures qui sont prévues par la décision'), 'en')).toBe(
    'fr',
  );
  expect(guessLanguage(words('Le principe accountability demeure applicable'), 'fr')).toBe('fr');
  expect(guessLanguage(words('data breach'), 'fr')).toBe('fr');
});
