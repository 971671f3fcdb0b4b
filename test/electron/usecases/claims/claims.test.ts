import { afterEach, beforeEach, expect, it } from 'vitest';
import { createClaim } from '../../../../electron/usecases/claims/create-claim.ts';
import { listClaims } from '../../../../electron/usecases/claims/list-claims.ts';
import { removeClaim } from '../../../../electron/usecases/claims/remove-claim.ts';
import { updateClaim } from '../../../../electron/usecases/claims/update-claim.ts';
import { createFact } from '../../../../electron/usecases/facts/create-fact.ts';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../../support/case-file.ts';
import { dumpCaseFile } from '../../../support/dump-case-file.ts';
import { problemOf } from '../../../support/problem-of.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile();
});
afterEach(() => made.dispose());

it('a claim made from a selection has its passage and its fact, in one step', () => {
  const { id, textId } = made.addSource('a.txt', 'Une amende de 3 millions.');
  const fact = createFact(made.file, { statement: 'Une amende est infligée' });
  const before = dumpCaseFile(made.file);
  const selection = { sourceId: id, textId, start: 14, end: 24, quote: '3 millions' };
  const claim = createClaim(made.file, {
    subject: ' Norvane ',
    property: 'amende',
    value: '3000000 EUR',
    how: 'sum.currency',
    date: '2023-04',
    factId: fact.id,
    selection,
  });
  expect(claim).toMatchObject({
    factId: fact.id,
    passage: { quote: '3 millions', sourceNo: 1 },
    subject: 'Norvane',
    property: 'amende',
    value: '3000000 EUR',
    unit: '',
    date: '2023-04',
    speaker: '',
    how: 'sum.currency',
  });
  expect(listClaims(made.file, { factId: fact.id })).toEqual([claim]);
  expect(listClaims(made.file, { passageId: claim.passage?.id })).toEqual([claim]);
  made.file.undo();
  expect(dumpCaseFile(made.file)).toEqual(before);
});

it('an edit writes what is given; a claim without words or with a date that is none is refused', () => {
  const claim = createClaim(made.file, { property: 'amende', value: '3000000 EUR' });
  expect(updateClaim(made.file, { claimId: claim.id, set: { value: '4000000 EUR', speaker: 'la société' } })).toEqual({
    ...claim,
    value: '4000000 EUR',
    speaker: 'la société',
  });
  expect([
    problemOf(() => createClaim(made.file, { property: ' ', value: 'x' })),
    problemOf(() => updateClaim(made.file, { claimId: claim.id, set: { date: '2022-13' } })),
    problemOf(() => createClaim(made.file, { property: 'x', value: 'x', factId: 'none' })),
    problemOf(() => updateClaim(made.file, { claimId: claim.id, set: { factId: 'none' } })),
    problemOf(() => removeClaim(made.file, { claimId: 'none' })),
  ]).toEqual([
    { code: 'value.empty', detail: { field: 'property' } },
    { code: 'value.date', detail: { value: '2022-13' } },
    { code: 'record.missing', detail: { noun: 'fact' } },
    { code: 'record.missing', detail: { noun: 'fact' } },
    { code: 'record.missing', detail: { noun: 'claim' } },
  ]);
  const fact = createFact(made.file, { statement: 'Une amende est infligée' });
  expect(updateClaim(made.file, { claimId: claim.id, set: { factId: fact.id } }).factId).toBe(fact.id);
  expect(updateClaim(made.file, { claimId: claim.id, set: { factId: null } }).factId).toBeNull();
  removeClaim(made.file, { claimId: claim.id });
  expect(listClaims(made.file, {})).toEqual([]);
});
