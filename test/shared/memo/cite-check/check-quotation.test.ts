import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkQuotation } from '../../../../shared/memo/cite-check/check-quotation.ts';
import { normaliseQuotation } from '../../../../shared/memo/cite-check/normalise-quotation.ts';

const BODY =
  'Le barrage du Lérins a cédé le 3 mars.\nLe préfet a déclaré : « aucune alerte n’avait été donnée avant la crue ». ' +
  'La commune, elle, soutient que trois courriers d’alerte étaient restés sans réponse. Aucune alerte ne figure au registre.';

const stateOf = (words: string, passage?: { start: number; end: number }): string =>
  checkQuotation(words, BODY, passage).state;

test('blanks and quotation marks do not count; every other character does', () => {
  expect([
    stateOf("aucune alerte n'avait été donnée avant la crue"),
    stateOf('Le préfet a déclaré: "aucune alerte n’avait été donnée avant la crue"'),
    stateOf('a cédé le 3\u00a0mars. Le préfet'),
    stateOf('trois courriers d’alerte étaient restés sans réponse.'),
    stateOf('trois courriers d’alerte étaient restées sans réponse'),
    stateOf('deux courriers d’alerte étaient restés sans réponse'),
    stateOf('Trois courriers d’alerte étaient restés sans réponse'),
    stateOf('la vanne de secours était fermée depuis janvier'),
  ]).toEqual(['sound', 'sound', 'sound', 'sound', 'altered', 'altered', 'altered', 'unsupported']);
});

test('an alteration is told with the words that stand in the source', () => {
  const verdict = checkQuotation('deux courriers d’alerte étaient restés sans réponse', BODY);
  const nearest = verdict.state === 'altered' ? BODY.slice(verdict.nearest.start, verdict.nearest.end) : '';
  expect(nearest).toContain('trois courriers d’alerte étaient restés sans réponse');
});

test('words openly left out must be left out in order', () => {
  expect([
    stateOf('Le barrage du Lérins a cédé […] avant la crue'),
    stateOf('La commune (...) soutient que trois courriers'),
    stateOf('avant la crue [...] Le barrage du Lérins'),
  ]).toEqual(['sound', 'sound', 'unsupported']);
});

test('of words that stand twice, the place of the citation is meant', () => {
  const twice = 'Refusé le matin. Accordé à midi. Refusé le matin.';
  expect([
    checkQuotation('Refusé le matin', twice),
    checkQuotation('Refusé le matin', twice, { start: 33, end: 40 }),
  ]).toEqual([
    { state: 'ambiguous', count: 2 },
    { state: 'sound', span: { start: 33, end: 48 } },
  ]);
});

const words = fc
  .array(fc.stringMatching(/^[a-zéèà]{1,8}$/u), { minLength: 8, maxLength: 40 })
  .map((list) => list.join(' '));

test('whatever the text: its own words are found, in any blanks and marks', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.constantFrom(' ', '\n', '\u00a0', ' \u202f'), (body, seed, blank) => {
      const all = body.split(' ');
      const from = seed % all.length;
      const quote = all.slice(from, from + 5).join(' ');
      const verdict = checkQuotation(quote.replaceAll(' ', blank), body);
      expect(['sound', 'ambiguous']).toContain(verdict.state);
    }),
  );
});

test('a letter changed anywhere is never sound', () => {
  fc.assert(
    fc.property(words, fc.nat(), (body, seed) => {
      const at = seed % body.length;
      if (body[at] === ' ') return;
      const changed = `${body.slice(0, at)}Z${body.slice(at + 1)}`;
      expect(checkQuotation(changed, body).state).not.toBe('sound');
    }),
  );
});

test('part of a word is no quotation of it', () => {
  expect([
    checkQuotation('légal et proportionné', 'Ce contrôle est illégal et proportionné.').state,
    checkQuotation('le contrôle est légal', 'Or le contrôle est légalement fondé.').state,
  ]).not.toContain('sound');
});

test('offsets of the normalised text lead back to the same characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { text: plain, origin } = normaliseQuotation(text);
      for (let i = 0; i < plain.length; i++) {
        const original = text[origin[i] ?? 0] ?? '';
        expect(plain[i] === original || /[\s"']/u.test(plain[i] ?? '')).toBe(true);
      }
    }),
  );
});
