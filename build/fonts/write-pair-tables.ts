/** `node build/fonts/write-pair-tables.ts`: asks HarfBuzz anew what the bundled faces do to neighbours. To be run when a face or HarfBuzz changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { sharedShaper } from '../../electron/pdf/fonts/harfbuzz.ts';
import { installedAsset } from '../../electron/system/assets.ts';
import { PAIR_FACES, pairFile } from './pair-table.ts';

for (const name of PAIR_FACES) {
  const font = sharedShaper().open(new Uint8Array(readFileSync(installedAsset(`fonts/${name}.ttf`))));
  writeFileSync(installedAsset(`fonts/${name}.pairs`), pairFile(sharedShaper(), font));
}
