import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENGLISH_DATES } from '../../../../shared/text/recognise/date-patterns-en.ts';
import { FRENCH_DATES } from '../../../../shared/text/recognise/date-patterns-fr.ts';
import { BEGINS, read, type Reading } from '../../../../shared/text/recognise/reading.ts';
import { BEFORE } from '../../../../shared/text/recognise/recognition.ts';
import { CAPITAL_WORDS, VOCABULARY } from '../../../../shared/text/recognise/vocabulary.ts';
import { labelledBodies } from '../../../support/labelled-texts.ts';

const readIn = (language: 'fr' | 'en', text: string): Reading => read(text, [], VOCABULARY[language], CAPITAL_WORDS);
const found = (reading: Reading, pattern: RegExp, begins: number): readonly string[] =>
  reading.matches({ start: 0, text: reading.body }, pattern, begins).map((match) => `${match.index} ${match[0]}`);

const PATTERNS = { fr: FRENCH_DATES, en: ENGLISH_DATES } as const;
/** The words that the patterns are written with, and figures of dates: what comes out of them in any order is nearly a date. */
const wordsOf = (language: 'fr' | 'en'): readonly string[] => [
  ...new Set(PATTERNS[language].flatMap(({ pattern }) => pattern.source.match(/\p{L}{2,}/gu) ?? [])),
  '3',
  '12',
  '21st',
  '2019',
  '12/03/2020',
  '2020-04',
  'Q3',
  'T2',
  '1er',
  'd’',
  'l’',
  '(',
];

describe('where grammars are tried', () => {
  it('is everywhere that a word, a figure or a sign begins, whatever stands before it', () => {
    const pattern = (flags: string): RegExp => new RegExp(`${BEFORE}(?:\\p{L}\\p{L}+|\\d+|[(«€😀])`, flags);
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('été', 'Œuvre', '3M', '12', '«', '(', '😀', '€', ' ', '\u00a0', '_', '’', 'ж', '、', '́'),
          {
            minLength: 1,
            maxLength: 12,
          },
        ),
        (parts) => {
          const text = parts.join('');
          const all = [...text.matchAll(pattern('gu'))].map((match) => `${match.index} ${match[0]}`);
          expect(found(readIn('fr', text), pattern('yu'), BEGINS.any)).toEqual(all);
        },
      ),
    );
  });

  it.each(['fr', 'en'] as const)('misses no %s date that a look at every beginning would find', (language) => {
    const check = (text: string): void => {
      const reading = readIn(language, text);
      for (const { rule, pattern, begins } of PATTERNS[language])
        expect([rule, found(reading, pattern, begins)]).toEqual([rule, found(reading, pattern, BEGINS.any)]);
    };
    labelledBodies(language).forEach(check);
    const word = fc.constantFrom(...wordsOf(language));
    fc.assert(fc.property(fc.array(word, { minLength: 2, maxLength: 80 }), (words) => check(words.join(' '))));
  });
});
