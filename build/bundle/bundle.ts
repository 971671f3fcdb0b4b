/** `node build/bundle/bundle.ts`: makes `out/` anew. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { mainBuild, preloadBuild, rendererBuild } from './config.ts';
import { copyAssets } from './copy-assets.ts';
import { OUT } from './entries.ts';
import { STAMP } from './is-fresh.ts';

const started = performance.now();
await Promise.all([build(mainBuild()), build(preloadBuild()), build(rendererBuild())]);
copyAssets();
writeFileSync(path.join(OUT, STAMP), '');
console.log(`Built in ${Math.round(performance.now() - started)} ms.`);
