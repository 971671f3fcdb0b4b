import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseQuery } from '../../../../electron/store/search/parse-query.ts';

it.each([
  ['amende', '"amende"'],
  ['amende CNIL', '("amende" AND "CNIL")'],
  ['amende AND CNIL', '("amende" AND "CNIL")'],
  ['amende OR astreinte CNIL', '("amende" OR ("astreinte" AND "CNIL"))'],
  ['(amende OR astreinte) CNIL', '(("amende" OR "astreinte") AND "CNIL")'],
  ['"mise en demeure"', '"mise en demeure"'],
  ['« mise en demeure »', '"mise en demeure"'],
  ['“mise en demeure”', '"mise en demeure"'],
  ['l’amende', '"l amende"'],
  ["l'amende", '"l amende"'],
  ['amende -CNIL', '("amende" NOT "CNIL")'],
  ['amende NOT CNIL -Clearview', '("amende" NOT ("CNIL" OR "Clearview"))'],
  ['e-mail', '"e mail"'],
  ['recon*', '"recon" *'],
  ['"mise en dem"*', '"mise en dem" *'],
  ['"mise en dem*"', '"mise en dem" *'],
  ['!!! amende ***', '"amende"'],
  ['', ''],
  ['😀 …', ''],
])('%s', (query, match) => {
  expect(parseQuery(query)).toMatchObject({ match, near: null });
});

it.each([
  ['"mise en demeure', '"mise" AND "en" AND "demeure"', '"mise en demeure'],
  ['(amende OR CNIL', '"amende" AND "CNIL"', '(amende OR CNIL'],
  ['amende)', '"amende"', ')'],
  ['amende OR', '"amende"', 'amende OR'],
  ['OR amende', '"amende"', 'OR amende'],
  ['NOT', '', 'NOT'],
  ['-CNIL', '"CNIL"', '-CNIL'],
  ['()', '', ')'],
])('%s cannot be read as written: its words are taken as they are', (query, match, near) => {
  expect(parseQuery(query)).toMatchObject({ match, near });
});

it('lists the phrases that a hit shows, folded, without what is excluded', () => {
  expect(parseQuery('Élève OR "l’Amende salée" recon* -CNIL').phrases).toEqual([
    { words: ['eleve'], prefix: false },
    { words: ['l', 'amende', 'salee'], prefix: false },
    { words: ['recon'], prefix: true },
  ]);
});

it('holds nothing but quoted words, stars, brackets and operators, whatever is typed', () => {
  const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[a-c"«»*:()\-^{}+,. ]*$/u), fc.string());
  const property = fc.property(typed, (query) => {
    const { match } = parseQuery(query);
    expect(match.replaceAll(/"[\p{L}\p{N}\p{Co}\u0300-\u0331 ]+"/gu, 'w')).toMatch(
      /^(?:w|[()]| \*| AND | OR | NOT )*$/u,
    );
  });
  fc.assert(property, { numRuns: 500 });
});
