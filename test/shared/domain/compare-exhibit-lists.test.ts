import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FrozenExhibit } from '../../../shared/domain/exhibit.ts';
import { compareExhibitLists } from '../../../shared/domain/compare-exhibit-lists.ts';

const exhibit = (sourceId: string, number: number, change: Partial<FrozenExhibit> = {}): FrozenExhibit => ({
  sourceId,
  number,
  title: `Titre ${sourceId}`,
  date: '2024',
  form: 'copy',
  heading: '',
  pageCount: 2,
  sha256: sourceId,
  ...change,
});

test('tells what was added, removed and changed, field by field', () => {
  const before = [exhibit('a', 1), exhibit('b', 2), exhibit('c', 3)];
  const after = [exhibit('a', 1, { title: 'Lettre', date: '2023' }), exhibit('c', 2), exhibit('d', 3)];
  expect(
    compareExhibitLists(before, after).map((change) => [
      change.kind,
      change.exhibit.sourceId,
      change.kind === 'changed' ? change.fields : [],
    ]),
  ).toEqual([
    ['changed', 'a', ['title', 'date']],
    ['changed', 'c', ['number']],
    ['added', 'd', []],
    ['removed', 'b', []],
  ]);
});

test('a list is the same as itself, and every exhibit of two lists is told exactly once', () => {
  const list = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    .map((ids) => ids.map((id, i) => exhibit(id, i + 1)));
  fc.assert(
    fc.property(list, list, (before, after) => {
      const told = compareExhibitLists(before, after);
      const ids = new Set([...before, ...after].map(({ sourceId }) => sourceId));
      expect(told.map(({ exhibit: { sourceId } }) => sourceId).toSorted()).toEqual([...ids].toSorted());
      expect(compareExhibitLists(after, after).every(({ kind }) => kind === 'same')).toBe(true);
    }),
  );
});
