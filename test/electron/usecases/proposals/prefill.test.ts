import { expect, it } from 'vitest';
import { statementOf, stepOf } from '../../../../electron/usecases/proposals/prefill.ts';
import { gatherProposals } from '../../../../shared/text/recognise/gather.ts';

it.each([
  ['La décision a été notifiée à la société le 19 février 2024.', 'fr', 'notificationDate'],
  ['L’injonction, rendue publique le 19 février 2024, est courte.', 'fr', 'publicationDate'],
  ['Le tribunal a rendu son jugement le 19 février 2024.', 'fr', 'actDate'],
  ['The injunction was served on the company on 19 February 2024.', 'en', 'notificationDate'],
  ['The decision was published on 19 February 2024.', 'en', 'publicationDate'],
] as const)('%s tells the step’s %s date', (body, language, field) => {
  const others = gatherProposals(body, [], { language, published: null });
  const one = others.find(({ kind }) => kind === 'date');
  if (!one) throw new Error('no date');
  const step = stepOf({ one, others, body, language });
  expect([step.field, step.actDate, step.notificationDate, step.publicationDate]).toEqual([
    field,
    ...(['actDate', 'notificationDate', 'publicationDate'] as const).map((name) =>
      name === field ? '2024-02-19' : '',
    ),
  ]);
});

it('a fact says a sentence of the text, and a heading only where nothing else says the value', () => {
  const fact = (body: string) => {
    const others = gatherProposals(body, [], { language: 'fr', published: null });
    const one = others.find(({ kind }) => kind === 'amount');
    if (!one) throw new Error('no sum');
    const { statement, place } = statementOf({ one, others, body, language: 'fr' });
    expect(body.slice(place.start, place.end)).toBe(statement);
    return statement;
  };
  const heading = 'Orlane : 12 millions d’euros d’amende';
  expect([
    fact(`${heading}\n\nLe régulateur a tranché. Il inflige à Orlane une amende de 12 millions d’euros.`),
    fact(`${heading}\n\nLe régulateur a tranché.`),
    fact('Orlane paiera 12 millions d’euros.\n\nElle a un mois.'),
  ]).toEqual(['Il inflige à Orlane une amende de 12 millions d’euros.', heading, 'Orlane paiera 12 millions d’euros.']);
});
