import { expect, test } from 'vitest';
import { gridTracks, leastWidth } from '../../../renderer/components/table-tracks.ts';

test('columns become grid tracks, and the table knows when they no longer fit', () => {
  const widths = [40, 'minmax(200px, 2fr)', '1fr', '90px'];
  expect([gridTracks(widths), leastWidth(widths)]).toEqual(['40px minmax(200px, 2fr) 1fr 90px', 40 + 200 + 60 + 90]);
});
