import { cpSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ASSETS, installedAsset, type AssetName } from '../../electron/system/assets.ts';
import { OUT } from './entries.ts';

/** Copies what the program reads at run time from where it is installed to `out/assets`, by the program's own table. */
export function copyAssets(): void {
  const folder = path.join(OUT, 'assets');
  rmSync(folder, { recursive: true, force: true });
  for (const name of Object.keys(ASSETS) as AssetName[])
    cpSync(installedAsset(name), path.join(folder, name), { recursive: true });
}
