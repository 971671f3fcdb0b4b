/** Time to the first page with snippets, and to the full ranking, for words drawn from the texts themselves. */
import path from 'node:path';
import type { CaseFile } from '../../electron/store/case-file.ts';
import { search } from '../../electron/store/search/search.ts';
import { noteAllWording } from '../../electron/usecases/families/note-wording.ts';
import { article, seeded } from './articles.ts';
import { fillCaseFile } from './fill-sources.ts';
import { benchList } from './list-bench.ts';
import { benchScreen } from './screen-bench.ts';
import { benchQuotations } from './quotations-bench.ts';
import { line, median, percentile, timed } from './measure.ts';

const QUERIES = 300;
const LARGE = 100_000;
const BEGINNINGS = ['a*', 'co*', 'de*', 'pr*', 'con*', 'déc*', 'tri*', 'cons*', 'xy*', 'amende co*'];
const PAGE = { scope: 'all', offset: 0, limit: 20 } as const;

/**
 * Queries of one, two and three words in turn. A word is drawn from a text of the file as often as it stands there, grammar of three
 * letters and less left out: frequent words are asked for as often as they are written.
 */
function drawQueries(count: number): string[] {
  const random = seeded(7);
  return Array.from({ length: QUERIES }, (_, index) => {
    const words = article(1 + Math.floor(random() * count))
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3);
    return Array.from({ length: 1 + (index % 3) }, () => words[Math.floor(random() * words.length)]).join(' ');
  });
}

const figures = (times: readonly number[]): string =>
  `${median(times).toFixed(2)} / ${percentile(times, 0.99).toFixed(2)} ms`;

export async function benchSearch(file: CaseFile, count: number): Promise<void> {
  const queries = drawQueries(count);
  const first: number[] = [];
  const processor: number[] = [];
  const frequent: string[] = [];
  for (const query of queries) {
    let isFullyRanked = true;
    const before = process.cpuUsage();
    first.push(await timed(() => ({ isFullyRanked } = search(file.read, { ...PAGE, query }))));
    const { user, system } = process.cpuUsage(before);
    processor.push((user + system) / 1_000);
    if (!isFullyRanked) frequent.push(query);
  }
  const full: number[] = [];
  const fullProcessor: number[] = [];
  for (const query of frequent) {
    const before = process.cpuUsage();
    full.push(await timed(() => search(file.read, { ...PAGE, query, depth: 'full' })));
    const { user, system } = process.cpuUsage(before);
    fullProcessor.push((user + system) / 1_000);
  }
  const over = `over ${count} sources of 5 KB`;
  line(
    'search: first page, median / 99th percentile',
    figures(first),
    `${QUERIES} queries of 1-3 words as frequent as in the texts, ${over}, 20 hits with snippets, nothing asked before`,
  );
  line('search: the same, processor time', figures(processor), 'what is left of it when nothing else runs');
  for (const words of [1, 2, 3])
    line(
      `search: the same, of ${words} word${words === 1 ? '' : 's'}`,
      figures(first.filter((_, index) => index % 3 === words - 1)),
      `${QUERIES / 3} of them`,
    );
  const beginnings: number[] = [];
  for (const query of BEGINNINGS)
    for (let round = 0; round < 5; round++) beginnings.push(await timed(() => search(file.read, { ...PAGE, query })));
  line(
    'search: beginnings of words',
    figures(beginnings),
    `${BEGINNINGS.join(' ')}, five times each, the first page as above`,
  );
  if (full.length > 0) {
    line(
      'search: full ranking and facets that follow',
      figures(full),
      `the ${full.length} of them with more than 10,000 answers (fewer for several words)`,
    );
    line('search: the same, processor time', figures(fullProcessor), 'ranking of every answer, counts and facets');
  }
}

/** The same at the largest size that we are made for. Filling takes minutes and 2 GB. */
export async function benchLargeSearch(scratch: string): Promise<void> {
  const file = fillCaseFile(path.join(scratch, 'large.greffier'), LARGE);
  await benchSearch(file, LARGE);
  await benchList(file, LARGE);
  benchQuotations(file, LARGE);
  // As it is a while after an import; else the window would see to that while it is measured.
  noteAllWording(file);
  file.close();
  await benchScreen(file.path, scratch, LARGE);
}
