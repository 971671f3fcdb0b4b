import { cpSync } from 'node:fs';
import path from 'node:path';
import { ASSETS, installedAsset, type AssetName } from '../../electron/system/assets.ts';
import { OUT_NEXT } from './entries.ts';

/** Copies what the program reads at run time from where it is installed beside the build's modules, by the program's own table. */
export function copyAssets(): void {
  const folder = path.join(OUT_NEXT, 'assets');
  for (const name of Object.keys(ASSETS) as AssetName[])
    cpSync(installedAsset(name), path.join(folder, name), { recursive: true });
}
