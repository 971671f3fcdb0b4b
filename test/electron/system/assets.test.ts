import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ASSETS, assetPath, type AssetName } from '../../../electron/system/assets.ts';
import { WORKERS, workerPath } from '../../../electron/system/worker-path.ts';

it('every asset and every worker is where the tables say', () => {
  const names = Object.keys(ASSETS) as AssetName[];
  const workers = Object.keys(WORKERS) as (keyof typeof WORKERS)[];
  expect(names.map(assetPath).filter((file) => !existsSync(file))).toEqual([]);
  expect(workers.map(workerPath).filter((file) => !existsSync(file))).toEqual([]);
});
