import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Divergence } from '../../../../shared/domain/divergence.ts';
import type { Input } from '../../../../shared/contracts/contract.ts';
import { findDivergences, readStatements } from '../../../../shared/law/diverge/find-divergences.ts';
import type { FoundDivergence } from '../../../../shared/law/diverge/found.ts';
import { listOwnClaims } from '../../../../electron/store/queries/claim.ts';
import { createClaim } from '../../../../electron/usecases/claims/create-claim.ts';
import { removeClaim } from '../../../../electron/usecases/claims/remove-claim.ts';
import {
  dismissDivergence,
  reopenDivergence,
  ruleDivergence,
} from '../../../../electron/usecases/divergences/decide-divergence.ts';
import {
  createDivergence,
  removeDivergence,
  tieToDivergence,
  untieFromDivergence,
  updateDivergence,
} from '../../../../electron/usecases/divergences/edit-divergence.ts';
import { listDivergences } from '../../../../electron/usecases/divergences/list-divergences.ts';
import { takeDivergence } from '../../../../electron/usecases/divergences/take-divergence.ts';
import { createFact } from '../../../../electron/usecases/facts/create-fact.ts';
import { temporaryCaseFile, type AddedSource, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { dumpCaseFile } from '../../../support/dump-case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';

const FIRST = 'Le régulateur a infligé à la société Norvane une amende de 12 millions d’euros en mars 2024.';
const SECOND = 'La société Norvane conteste l’amende de 15 millions d’euros infligée en mars 2024.';

let made: TemporaryCaseFile;
let sources: AddedSource[];
beforeEach(() => {
  made = temporaryCaseFile();
  sources = [made.addSource('a.txt', FIRST), made.addSource('b.txt', SECOND)];
});
afterEach(() => made.dispose());

const found = (): readonly FoundDivergence[] =>
  findDivergences(
    sources.map(({ id, body }) => readStatements({ id, body, segments: [], language: 'fr', published: null })),
    listOwnClaims(made.file.read),
  );
const own = (property: string, value: string, date = ''): string =>
  createClaim(made.file, { subject: 'Norvane', property, value, date }).id;
const list = (): readonly Divergence[] => listDivergences(made.file, found());
const first = (): Divergence => {
  const [only] = list();
  if (!only) throw new Error('nothing was found');
  return only;
};
const rule = (input: Input<'divergence.rule'>): Divergence => ruleDivergence(made.file, input, found());

it('what is found is only proposed, with its values, words and voices', () => {
  expect(list()).toMatchObject([
    {
      state: 'proposed',
      kind: 'contradiction',
      voices: 2,
      claims: [
        {
          claimId: null,
          source: { no: 1 },
          value: '12000000 EUR',
          quote: 'amende de 12 millions d’euros',
          date: '2024-03',
        },
        {
          claimId: null,
          source: { no: 2 },
          value: '15000000 EUR',
          quote: 'amende de 15 millions d’euros',
          date: '2024-03',
        },
      ],
    },
  ]);
});

it('ruling a proposal takes it, marks its words and holds one value, in one step', () => {
  const before = dumpCaseFile(made.file);
  const { id, claims } = first();
  const held = { sourceId: claims[1]?.source?.id ?? '', start: claims[1]?.start ?? 0 };
  const ruled = rule({ divergenceId: id, proposition: 'Montant de l’amende', held, note: ' Communiqué ' });
  expect(ruled).toMatchObject({ state: 'ruled', proposition: 'Montant de l’amende', note: 'Communiqué', voices: 2 });
  expect(ruled.claims.find(({ claimId }) => claimId === ruled.rulingClaimId)).toMatchObject({
    value: '15000000 EUR',
    passageId: expect.any(String) as string,
  });
  expect(list()).toEqual([ruled]);
  made.file.undo();
  expect(dumpCaseFile(made.file)).toEqual(before);
  made.file.redo();
  expect(list()).toEqual([ruled]);
});

it('what was dismissed is not proposed again, unless a source brings another value', () => {
  expect(problemOf(() => dismissDivergence(made.file, { divergenceId: first().id, reason: ' ' }, found()))).toEqual({
    code: 'value.empty',
    detail: { field: 'reason' },
  });
  dismissDivergence(made.file, { divergenceId: first().id, reason: 'Deux amendes' }, found());
  sources.push(made.addSource('c.txt', `${SECOND} Elle a formé un recours.`));
  expect(list().map(({ state, note }) => ({ state, note }))).toEqual([{ state: 'dismissed', note: 'Deux amendes' }]);
  sources.push(made.addSource('d.txt', SECOND.replace('15', '18')));
  expect(list().map(({ state }) => state)).toEqual(['dismissed', 'proposed']);
  const again = takeDivergence(made.file, { divergenceId: list()[1]?.id ?? '' }, found());
  expect(again.claims).toHaveLength(4);
  expect(reopenDivergence(made.file, { divergenceId: again.id }).state).toBe('open');
});

it('the lawyer sets one up from claims and facts, and corrects it', () => {
  const [source] = sources;
  const claim = createClaim(made.file, { property: 'amende', value: '12000000 EUR' });
  const fact = createFact(made.file, {
    statement: 'L’amende est de 15 millions d’euros',
    date: '2024-03',
    selection: {
      sourceId: source?.id ?? '',
      textId: source?.textId ?? '',
      start: 0,
      end: 13,
      quote: FIRST.slice(0, 13),
    },
  });
  expect(problemOf(() => createDivergence(made.file, { proposition: 'Amende', claimIds: [claim.id] }))).toEqual({
    code: 'divergence.too-few',
  });
  const divergence = createDivergence(made.file, { proposition: 'Amende', claimIds: [claim.id], factIds: [fact.id] });
  expect(divergence).toMatchObject({
    state: 'open',
    kind: 'contradiction',
    claims: [
      { claimId: claim.id, source: null, value: '12000000 EUR' },
      { value: 'L’amende est de 15 millions d’euros', factId: fact.id, source: { no: 1 } },
    ],
  });
  expect(problemOf(() => removeClaim(made.file, { claimId: claim.id }))).toEqual({ code: 'claim.in-use' });
  const third = createClaim(made.file, { property: 'amende', value: '13000000 EUR' });
  const { id: divergenceId } = divergence;
  tieToDivergence(made.file, { divergenceId, claimId: third.id });
  updateDivergence(made.file, { divergenceId, set: { kind: 'evolution', proposition: 'Montant' } });
  rule({ divergenceId, held: { claimId: third.id }, note: '' });
  expect(problemOf(() => rule({ divergenceId, held: { claimId: 'other' }, note: '' }))).toEqual({
    code: 'divergence.not-its-claim',
  });
  const left = untieFromDivergence(made.file, { divergenceId, claimId: third.id });
  expect(left).toMatchObject({ state: 'open', kind: 'evolution', proposition: 'Montant', rulingClaimId: null });
  expect(problemOf(() => untieFromDivergence(made.file, { divergenceId, claimId: claim.id }))).toEqual({
    code: 'divergence.too-few',
  });
  removeDivergence(made.file, { divergenceId });
  expect(listDivergences(made.file, [])).toEqual([]);
  removeClaim(made.file, { claimId: claim.id });
});

it('the lawyer’s own claims are compared with one another, by subject and property', () => {
  sources = [];
  own('Effectif', '120 salariés');
  own('effectif', '150 salariés');
  own('Siège', 'Lyon');
  own('Siège', 'Lyon, quai du Port');
  own('Siège', 'Brest');
  own('Clôture', '2024-03-12');
  own('Clôture', '2024-03');
  own('Chiffre d’affaires', '4 millions d’euros', '2022');
  own('Chiffre d’affaires', '5000000 EUR', '2023');
  own('Chiffre d’affaires', '5 millions de dollars', '2023');
  expect(
    list()
      .map(({ kind, topic, claims }) => [kind, topic.detail['thing'], ...claims.map(({ value }) => value)].join(' | '))
      .toSorted((a, b) => a.localeCompare(b, 'fr')),
  ).toEqual([
    'contradiction | Norvane, Effectif | 120 salariés | 150 salariés',
    'contradiction | Norvane, Siège | Lyon | Brest | Lyon, quai du Port',
    'evolution | Norvane, Chiffre d’affaires | 4 millions d’euros | 5000000 EUR',
  ]);
});

it('an own claim is set beside what the sources say of the same sum, and taken as the claim that it is', () => {
  sources = sources.slice(0, 1);
  expect(list()).toEqual([]);
  const id = own('Amende', '13000000 EUR', '2024-03');
  const proposed = first();
  expect(proposed).toMatchObject({
    kind: 'contradiction',
    claims: [
      { source: { no: 1 }, value: '12000000 EUR' },
      { claimId: id, source: null, value: '13000000 EUR' },
    ],
  });
  const ruled = rule({ divergenceId: proposed.id, held: { claimId: id }, note: 'Copie exécutoire' });
  expect(ruled).toMatchObject({ state: 'ruled', rulingClaimId: id });
  expect(ruled.claims.map(({ claimId }) => claimId)).toContain(id);
  expect(list()).toMatchObject([{ state: 'ruled' }]);
});
