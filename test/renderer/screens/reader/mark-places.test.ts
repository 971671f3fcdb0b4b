import { expect, test } from 'vitest';
import { placeMarks } from '../../../../renderer/screens/reader/mark-places.ts';

const mark = (start: number, factIds: readonly string[] = [], comment = '') => ({ start, factIds, comment });

test('signs that fall into one line stand beside one another; each further line begins anew', () => {
  expect(placeMarks([mark(0), mark(40), mark(90), mark(300)])).toEqual([0, 1, 0, 0]);
});

test('a passage with a fact and a comment has two signs, and there is room for two', () => {
  expect(placeMarks([mark(0, ['a'], 'à vérifier'), mark(10), mark(20)])).toEqual([0, 1, 1]);
  expect(placeMarks([mark(0), mark(10), mark(20)])).toEqual([0, 1, 1]);
});
