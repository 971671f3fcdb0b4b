import { expect, test } from 'vitest';
import { growthOn } from '../../../../electron/importers/pool/pool-watch.ts';

test('reading takes a quarter of a small computer’s memory, and three gigabytes of a large one’s', () => {
  expect(growthOn(4 * 1024 ** 3)).toEqual({ calm: 256, most: 1_024 });
  expect(growthOn(64 * 1024 ** 3)).toEqual({ calm: 768, most: 3_072 });
});
