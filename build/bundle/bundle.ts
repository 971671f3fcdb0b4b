/** `node build/bundle/bundle.ts`: makes `out/` anew. A build that fails leaves the last one as it was. */
import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { mainBuild, preloadBuild, rendererBuild } from './config.ts';
import { copyAssets } from './copy-assets.ts';
import { OUT, OUT_NEXT } from './entries.ts';
import { STAMP } from './is-fresh.ts';

const started = new Date();
rmSync(OUT_NEXT, { recursive: true, force: true });
try {
  await Promise.all([build(mainBuild()), build(preloadBuild()), build(rendererBuild())]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
copyAssets();
writeFileSync(path.join(OUT_NEXT, STAMP), '');
// Sources changed while it ran are newer than the build.
utimesSync(path.join(OUT_NEXT, STAMP), started, started);
rmSync(OUT, { recursive: true, force: true });
renameSync(OUT_NEXT, OUT);
console.log(`Built in ${Date.now() - started.getTime()} ms.`);
