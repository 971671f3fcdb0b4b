import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findDivergences, readStatements } from '../../../../shared/law/diverge/find-divergences.ts';
import type { DivergeDocument } from '../../../../shared/law/diverge/statement.ts';
import { readMatters, scoreDivergences } from '../../../support/labelled-divergences.ts';

const source = (id: string, body: string, extra: Partial<DivergeDocument> = {}): DivergeDocument => ({
  id,
  body,
  segments: [],
  language: 'fr',
  published: null,
  ...extra,
});
const kinds = (...documents: readonly DivergeDocument[]): readonly string[] =>
  findDivergences(documents.map((document) => readStatements(document))).map(({ kind, key }) => `${kind} ${key}`);

it('finds what is planted in invented matters, and reports no control', () => {
  const { planted, found, reported, right, controls, missed, wrong } = scoreDivergences();
  expect({
    controls,
    missed: missed.length <= planted * 0.1 ? [] : missed,
    wrong: wrong.length <= reported * 0.1 ? [] : wrong,
  }).toEqual({
    controls: [],
    missed: [],
    wrong: [],
  });
  expect(found).toBeGreaterThan(0);
  expect(right).toBeGreaterThan(0);
});

it('reports words at their very place, and the same whatever the order of the sources', () => {
  const matters = readMatters();
  fc.assert(
    fc.property(fc.constantFrom(...matters), fc.integer(), (matter, seed) => {
      const read = matter.documents.map((document) => readStatements(document));
      const bodies = new Map(matter.documents.map(({ id, body }) => [id, body]));
      const plain = findDivergences(read);
      for (const { statements } of plain)
        for (const one of statements) expect(bodies.get(one.source)?.slice(one.start, one.end)).toBe(one.quote);
      const shuffled = read.toSorted(
        (a, b) =>
          Math.sin(seed + a.source.length * 7 + Number(a.source.at(-1))) -
          Math.sin(seed + b.source.length * 7 + Number(b.source.at(-1))),
      );
      expect(findDivergences(shuffled).map(({ key, kind }) => `${key} ${kind}`)).toEqual(
        plain.map(({ key, kind }) => `${key} ${kind}`),
      );
    }),
    { numRuns: 20 },
  );
}, 30_000);

it('a source repeated word for word disagrees with nobody', () => {
  for (const { documents } of readMatters())
    for (const document of documents) {
      const alone = kinds(document);
      expect(kinds(document, { ...document, id: `${document.id}-again` })).toEqual(
        alone.length === 0 ? [] : expect.any(Array),
      );
    }
});

it('menus, related articles and readers’ comments claim nothing', () => {
  const own = 'Le groupe Norvane paiera une amende de 12 millions d’euros.';
  const comment = 'Norvane a eu une amende de 50 millions d’euros !';
  const body = `${own}\n\n${comment}`;
  const segments = [
    { start: 0, end: own.length, role: 'body', block: 'paragraph' },
    { start: own.length + 2, end: body.length, role: 'comments', block: 'paragraph' },
  ] as const;
  const other = source('b', 'L’amende infligée à la société Norvane est de 12 M€.');
  expect(kinds(source('a', body, { segments }), other)).toEqual([]);
  expect(kinds(source('a', comment), other)).toEqual(['contradiction sum|fine||norvane']);
});

it('what is denied, asked for or only allowed is not set against what was decided', () => {
  const decided = source('a', 'Le régulateur a infligé à la société Norvane une amende de 12 millions d’euros.');
  const others = [
    'Le rapporteur proposait contre Norvane une amende de 30 millions d’euros.',
    'Norvane encourait une amende allant jusqu’à 30 millions d’euros.',
    'Le régulateur n’a pas retenu contre Norvane, au lieu d’une amende de 30 millions d’euros, la sanction la plus lourde.',
    'Le groupe Norvane paiera une amende de 14 millions de dollars (12 millions d’euros).',
    'Une nouvelle amende de 30 millions d’euros a frappé Norvane.',
  ];
  expect(others.map((body) => kinds(decided, source('b', body)))).toEqual([[], [], [], [], []]);
});

it('sets the lawyer’s own numbers and shares beside what the sources say of the same thing', () => {
  const read = [
    source('a', 'La société Norvane a rappelé 1 200 véhicules. Elle emploie 340 salariés.', { language: 'fr' }),
    source('b', 'Selon la préfecture, 27 % des logements de Norvane restent sans raccordement.', { language: 'fr' }),
    source('c', 'Norvane recalled 1,200 vehicles.', { language: 'en' }),
  ].map((document) => readStatements(document));
  const claim = (property: string, value: string) => ({
    id: 'x',
    subject: 'Norvane',
    property,
    value,
    unit: '',
    date: '',
    speaker: '',
  });
  const against = (property: string, value: string) =>
    findDivergences(read, [claim(property, value)]).map(({ kind, statements }) => [
      kind,
      statements.map((one) => one.source).toSorted(),
    ]);
  expect([
    against('véhicules rappelés', '1 500 véhicules'),
    against('nombre de véhicules', '1 500 véhicules'),
    against('véhicules rappelés', '1 200 véhicules'),
    // How many are employed says nothing of how many were dismissed.
    against('salariés licenciés', '45 salariés'),
    against('salariés employés', '430 salariés'),
    against('part des logements sans raccordement', '32 %'),
    against('part des logements sans raccordement', '27 %'),
    against('part du chiffre d’affaires', '32 %'),
  ]).toEqual([
    [['contradiction', ['a', 'c', 'claim:x']]],
    [['contradiction', ['a', 'c', 'claim:x']]],
    [],
    [],
    [['contradiction', ['a', 'claim:x']]],
    [['contradiction', ['b', 'claim:x']]],
    [],
    [],
  ]);
});
