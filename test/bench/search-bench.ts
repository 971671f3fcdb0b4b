/** Time to the first page with snippets, words drawn from the texts themselves. */
import type { CaseFile } from '../../electron/store/case-file.ts';
import { search } from '../../electron/store/search/search.ts';
import { article, seeded } from './articles.ts';
import { line, median, percentile, timed } from './measure.ts';

const QUERIES = 300;

export async function benchSearch(file: CaseFile, count: number): Promise<void> {
  const random = seeded(7);
  const words = (): string[] =>
    article(1 + Math.floor(random() * count))
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 3);
  const times: number[] = [];
  for (let index = 0; index < QUERIES; index++) {
    const from = words();
    const query = Array.from({ length: 1 + (index % 3) }, () => from[Math.floor(random() * from.length)]).join(' ');
    times.push(await timed(() => search(file.read, { query, scope: 'all', offset: 0, limit: 20 })));
  }
  line(
    'search: first page, median',
    `${median(times).toFixed(2)} ms`,
    `${QUERIES} queries of 1-3 words over ${count} sources, snippets included`,
  );
  line('search: first page, 99th percentile', `${percentile(times, 0.99).toFixed(2)} ms`, 'the same queries');
}
