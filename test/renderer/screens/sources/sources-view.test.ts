import { expect, test } from 'vitest';
import { folderRows } from '../../../../renderer/screens/sources/folder-tree.ts';
import { queryOf, type SourcesView } from '../../../../renderer/screens/sources/sources-view.ts';

const view: SourcesView = {
  saved: 'all',
  folder: null,
  batchId: null,
  genre: null,
  familyId: null,
  words: '',
  sort: 'no',
  isDescending: false,
  unfolded: [],
};

test('a view asks for no more than it says', () => {
  expect([
    queryOf(view),
    queryOf({ ...view, words: '  cnil ', folder: 'presse', batchId: 'b1', sort: 'title', isDescending: true }),
    ...(['problems', 'cited', 'uncited', 'trash'] as const).map((saved) => queryOf({ ...view, saved }).filter),
  ]).toEqual([
    { filter: {}, sort: 'no', descending: false },
    { filter: { words: 'cnil', folder: 'presse', batchId: 'b1' }, sort: 'title', descending: true },
    { withProblems: true },
    { cited: true },
    { cited: false },
    { trashed: true },
  ]);
});

test('the tree shows top folders, and what is below the unfolded ones', () => {
  const folders = [
    { folder: 'affaire', count: 7 },
    { folder: 'affaire/2022', count: 3 },
    { folder: 'affaire/2022/mai', count: 1 },
    { folder: 'affaire/2023', count: 2 },
    { folder: 'presse', count: 1 },
  ];
  const rows = (...unfolded: string[]) =>
    folderRows(folders, new Set(unfolded)).map(({ name, level, count, hasChildren, isUnfolded }) =>
      [name, level, count, hasChildren ? (isUnfolded ? 'v' : '>') : ''].join(' '),
    );
  expect([rows(), rows('affaire', 'presse'), rows('affaire/2022', 'affaire')]).toEqual([
    ['affaire 1 7 >', 'presse 1 1 '],
    ['affaire 1 7 v', '2022 2 3 >', '2023 2 2 ', 'presse 1 1 '],
    ['affaire 1 7 v', '2022 2 3 v', 'mai 3 1 ', '2023 2 2 ', 'presse 1 1 '],
  ]);
});
