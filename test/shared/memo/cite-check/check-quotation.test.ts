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

const LETTER =
  'La digue de Penmarc’h fut construite en 1974, pour 1 250 000 F. Son entretien n’a jamais été budgété : « on verra plus tard », disait-on. ' +
  'Le syndicat a été condamné le 12 juin 2019 ; ses élus, prévenus, n’ont pas fait appel. L’œuvre a vieilli. Le ﬁlet de sûreté manquait.';

test.each([
  ['exact', 'fut construite en 1974', 'sound'],
  ['blanks of another kind', 'pour 1\u202f250\u202f000\u00a0F', 'sound'],
  ['other quotation marks', 'jamais été budgété: “on verra plus tard”, disait-on', 'sound'],
  ['a straight apostrophe', "Son entretien n'a jamais été budgété", 'sound'],
  ['a soft hyphen and a word joiner', 'La di\u00adgue de Pen\u2060marc’h', 'sound'],
  ['decomposed accents', 'n’a jamais été budgété'.normalize('NFD'), 'sound'],
  ['a printer’s ligature', 'Le filet de sûreté manquait', 'sound'],
  ['two letters for one that is no ligature', 'L’oeuvre a vieilli', 'altered'],
  ['one letter', 'La digue de Penmarch’h fut construite', 'altered'],
  ['one accent', 'Son entretien n’a jamais été budgete', 'altered'],
  ['one digit', 'La digue de Penmarc’h fut construite en 1975', 'altered'],
  ['one digit of a sum', 'construite en 1974, pour 1 350 000 F', 'altered'],
  ['a word left out untold', 'Le syndicat a été condamné le juin 2019', 'altered'],
  ['a word put in untold', 'Le syndicat a été lourdement condamné le 12 juin 2019', 'altered'],
  ['two words changed about', 'ses élus, prévenus, n’ont fait pas appel', 'altered'],
  ['a negation taken out', 'ses élus, prévenus, ont fait appel', 'altered'],
  ['a comma', 'ses élus prévenus, n’ont pas fait appel', 'altered'],
  ['a dash for a hyphen', 'plus tard », disait—on', 'altered'],
  ['the case of the first letter', 'le syndicat a été condamné', 'altered'],
  ['the case, told', '[l]e syndicat a été condamné', 'sound'],
  ['words left out, told', 'Le syndicat a été condamné […] ses élus', 'sound'],
  ['words left out, told otherwise', 'Le syndicat a été condamné (…) n’ont pas fait appel', 'sound'],
  ['words left out twice', 'La digue [...] fut construite [...] pour 1 250 000 F', 'sound'],
  ['words left out, order changed', 'ses élus […] Le syndicat a été condamné', 'altered'],
  ['a word replaced, told', '[L’établissement] a été condamné le 12 juin 2019', 'sound'],
  ['a word replaced inside', 'ses élus, [mis au courant], n’ont pas fait appel', 'sound'],
  ['an ending, told', 'Le syndicat a été condamné[e] le 12 juin', 'sound'],
  ['a remark', 'L’œuvre [sic] a vieilli', 'sound'],
  ['half a word', 'Le syndicat a été condam', 'altered'],
  ['another language', 'The union was convicted on 12 June 2019', 'unsupported'],
  ['nothing but marks', '« … »', 'unsupported'],
])('a quotation with %s', (_, quotation, state) => {
  expect(checkQuotation(quotation, LETTER).state).toBe(state);
});

test('words from far apart are no quotation, whatever is left out between them', () => {
  const far = `Le maire savait tout. ${'Rien à signaler. '.repeat(300)} Il a signé le permis.`;
  expect(checkQuotation('Le maire savait tout. […] Il a signé le permis', far)).toEqual({ state: 'spliced' });
});

test('of several beginnings that lead to one end the nearest is meant', () => {
  const body = 'Le maire dit oui. Le maire dit non, le soir, à la radio.';
  const verdict = checkQuotation('Le maire dit […] à la radio', body);
  expect(verdict).toEqual({ state: 'sound', span: { start: 18, end: 55 } });
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
    fc.property(
      fc.string({
        unit: fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }), fc.constantFrom('ﬀ', 'ﬃ', 'ﬅ')),
      }),
      (text) => {
        const { text: plain, origin } = normaliseQuotation(text);
        for (let i = 0; i < plain.length; i++) {
          const original = text[origin[i] ?? 0] ?? '';
          // A printer's ligature is its letters; blanks and marks are read alike.
          const letters = /[ﬀ-ﬆ]/u.test(original) ? original.normalize('NFKC') : original;
          expect(letters.includes(plain[i] ?? '') || /[\s"']/u.test(plain[i] ?? '')).toBe(true);
        }
      },
    ),
  );
});
