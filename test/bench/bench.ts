/**
 * `npm run bench`: figures measured side by side in one run, each with its method. Not a test: nothing here can fail on a slow
 * machine. `-- --large` adds importing and searching a hundred thousand sources, and their families.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { writeArticles } from './articles.ts';
import { benchBody } from './body-bench.ts';
import { benchDivergences } from './diverge-bench.ts';
import { benchIntake } from './intake-bench.ts';
import { benchLargeFamilies } from './large-families-bench.ts';
import { benchLive } from './live-bench.ts';
import { benchMemo } from './memo-bench.ts';
import { benchMetadata } from './metadata-bench.ts';
import { benchMerge } from './merge-bench.ts';
import { benchPassages } from './passages-bench.ts';
import { benchPeers } from './peers-bench.ts';
import { benchRecognise } from './recognise-bench.ts';
import { benchScreen } from './screen-bench.ts';
import { benchLargeSearch, benchSearch } from './search-bench.ts';
import { benchSpelling } from './spelling-bench.ts';
import { benchWording } from './wording-bench.ts';

const COUNT = 1_000;

const isLarge = process.argv.includes('--large');
const scratch = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
try {
  const folder = path.join(scratch, 'articles');
  writeArticles(folder, COUNT);
  const file = await benchIntake(folder, scratch, COUNT, isLarge ? 100 : 30);
  await benchSearch(file, COUNT);
  const { path: casefile } = file;
  file.close();
  await benchScreen(casefile, scratch, COUNT);
  await benchPassages(scratch);
  if (isLarge) {
    await benchLargeSearch(scratch);
    benchLargeFamilies(scratch);
  }
  await benchMemo();
  await benchLive();
  await benchSpelling();
  await benchMerge(scratch);
  await benchPeers(scratch);
  await benchRecognise();
  await benchWording(scratch);
  await benchDivergences();
  await benchBody();
  benchMetadata();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
