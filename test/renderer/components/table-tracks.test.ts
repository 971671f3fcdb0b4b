import { expect, test } from 'vitest';
import { fittingColumns, gridTracks, leastWidth } from '../../../renderer/components/table-tracks.ts';

test('columns become grid tracks, and the table knows when they no longer fit', () => {
  const widths = [40, 'minmax(200px, 2fr)', '1fr', '90px'];
  expect([gridTracks(widths), leastWidth(widths)]).toEqual(['40px minmax(200px, 2fr) 1fr 90px', 40 + 200 + 60 + 90]);
});

test('a narrow table leaves its spare columns out in their order, and keeps the one that it is sorted by', () => {
  const columns = [
    { id: 'no', width: 40 },
    { id: 'title', width: 'minmax(120px, 1fr)', comfort: 200 },
    { id: 'kind', width: 70, spare: 1 },
    { id: 'date', width: 'minmax(90px, 0.1fr)', spare: 3 },
    { id: 'family', width: 60, spare: 2 },
  ];
  const shown = (width: number | null, sortedBy?: string): string =>
    fittingColumns(columns, width, sortedBy)
      .map(({ id }) => id)
      .join(' ');
  expect([shown(null), shown(460), shown(459), shown(330), shown(329), shown(100)]).toEqual([
    'no title kind date family',
    'no title kind date family',
    'no title date family',
    'no title date',
    'no title',
    'no title',
  ]);
  expect(shown(399, 'kind')).toBe('no title kind');
});
