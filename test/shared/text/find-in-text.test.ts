import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findInText, foldText, holdsWords } from '../../../shared/text/find-in-text.ts';

const found = (body: string, words: string): string[] =>
  findInText(foldText(body), words).map(({ start, end }) => body.slice(start, end));

test('disregards case, accents, apostrophes, quotation marks and kinds of blank, and gives back the words as they stand', () => {
  const body = "L’Amende\u00a0 de l'AMENDE, « MŒURS », mœurs, me\u0301moire, Mémoire, co\u00adopération";
  expect({
    amende: found(body, 'l’amende'),
    spaced: found(body, 'amende de'),
    quoted: found(body, '" moeurs "'),
    ligature: found(body, 'MOEURS'),
    marks: found(body, 'memoire'),
    hyphen: found(body, 'cooperation'),
    blank: found(body, '   '),
    none: found(body, 'astreinte'),
  }).toEqual({
    amende: ['L’Amende', "l'AMENDE"],
    spaced: ['Amende\u00a0 de'],
    quoted: ['« MŒURS »'],
    ligature: ['MŒURS', 'mœurs'],
    marks: ['me\u0301moire', 'Mémoire'],
    hyphen: ['co\u00adopération'],
    blank: [],
    none: [],
  });
});

test('any stretch of a text is found in it, and what is found folds to what was asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.nat(80), fc.nat(20), (body, at, length) => {
      const words = body.slice(at, at + length).toWellFormed();
      const folded = foldText(words.trim()).text;
      const spans = findInText(foldText(body), words);
      fc.pre(folded !== '' && words === body.slice(at, at + length));
      expect(spans.length).toBeGreaterThan(0);
      for (const { start, end } of spans) expect(foldText(body.slice(start, end)).text).toContain(folded);
    }),
  );
});

test('stops at the limit', () => {
  expect(findInText(foldText('a'.repeat(50)), 'a', 7)).toHaveLength(7);
});

test('ß is found by ss, and the other way', () => {
  const text = foldText('Die Straße und die Strassen.');
  expect(text.text).toBe('die strasse und die strassen.');
});

test('initials are found with and without their points', () => {
  const folded = foldText('La C.N.I.L. et la CNIL ; journal.eu, le droit.');
  expect(findInText(folded, 'cnil')).toEqual([
    { start: 3, end: 10 },
    { start: 18, end: 22 },
  ]);
  expect(findInText(folded, 'C.N.I.L.')).toEqual([
    { start: 3, end: 11 },
    { start: 18, end: 22 },
  ]);
  expect(findInText(folded, 'le')).toEqual([{ start: 37, end: 39 }]);
  expect(holdsWords(folded.text, ['cnil', 'droit'])).toBe(true);
  expect(holdsWords(foldText('l’A.M.F. a dit').text, ['amf'])).toBe(true);
  expect(holdsWords(foldText('journal.eu').text, ['le'])).toBe(false);
});
