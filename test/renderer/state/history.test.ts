import { expect, test } from 'vitest';
import { describeLabel } from '../../../renderer/state/history.ts';

test('what was done is said with its plural, in each language; none is singular in French only', () => {
  const say = (count: number, language: 'fr' | 'en'): string =>
    describeLabel({ label: 'sources.updated', detail: { count } }, language);
  expect([0, 1, 3].map((count) => say(count, 'fr'))).toEqual([
    'Modification de 0 source',
    'Modification de 1 source',
    'Modification de 3 sources',
  ]);
  expect([0, 1, 4043].map((count) => say(count, 'en'))).toEqual([
    'Edit of 0 sources',
    'Edit of 1 source',
    'Edit of 4,043 sources',
  ]);
});

test('an import of which nothing is in yet has begun, and does not bring in no sources', () => {
  const entry = { label: 'sources.imported', detail: { count: 0 } };
  expect([describeLabel(entry, 'fr'), describeLabel(entry, 'en')]).toEqual(['Début d’un import', 'Import begun']);
});

test('a label of a newer version is shown as it is', () => {
  expect(describeLabel({ label: 'moon.landed', detail: {} }, 'fr')).toBe('moon.landed');
});
