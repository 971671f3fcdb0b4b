import { expect, test } from 'vitest';
import { splitProblems } from '../../../renderer/state/split-problems.ts';

test('a file that was there already is no problem', () => {
  const line = (path: string, code: string) => ({ path, code, detail: {}, sourceId: null });
  const problems = [line('a', 'file.duplicate'), line('b', 'source.encrypted'), line('c', 'file.duplicate-trashed')];
  const { faults, duplicates } = splitProblems({ problems });
  expect([faults.map(({ path }) => path), duplicates.map(({ path }) => path)]).toEqual([['b'], ['a', 'c']]);
});
