import { expect, test } from 'vitest';
import { independentCount } from '../../../shared/domain/family.ts';

test('three articles of one family are one independent source; a source counts once; one alone counts for itself', () => {
  const source = (sourceId: string, familyId: string | null = null) => ({ sourceId, familyId });
  expect([
    independentCount([source('a', '1'), source('b', '1'), source('c', '1')]),
    independentCount([source('a', '1'), source('b', '1'), source('d'), source('d'), source('e', '4')]),
    independentCount([source('1'), source('x', '1')]),
    independentCount([]),
  ]).toEqual([1, 3, 2, 0]);
});
