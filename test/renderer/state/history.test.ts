import { expect, test } from 'vitest';
import { describeLabel } from '../../../renderer/state/history.ts';

test('what was done is said with its plural, in each language; none is singular in French only', () => {
  const say = (count: number, language: 'fr' | 'en'): string =>
    describeLabel({ label: 'sources.imported', detail: { count } }, language);
  expect([0, 1, 3].map((count) => say(count, 'fr'))).toEqual([
    'Import de 0 source',
    'Import de 1 source',
    'Import de 3 sources',
  ]);
  expect([0, 1, 4043].map((count) => say(count, 'en'))).toEqual([
    'Import of 0 sources',
    'Import of 1 source',
    'Import of 4,043 sources',
  ]);
});

test('a label of a newer version is shown as it is', () => {
  expect(describeLabel({ label: 'moon.landed', detail: {} }, 'fr')).toBe('moon.landed');
});
