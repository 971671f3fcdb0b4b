import { latestTitle } from '../../store/queries/source-read.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { runSearch } from '../matter/run-search.ts';

/** Words that say something, of as many as are often asked together. */
const WORDS = /\p{L}{4,}/gu;
const COUNT = 2;

/**
 * Asks once what nobody has asked, so that the first question of the lawyer finds statements prepared, the index's own pages read and the code compiled:
 * else it takes some 20 ms longer than the next.
 * @param isGivenUp asked between two steps; the case file may be closed meanwhile
 */
export async function warmSearch(file: CaseFile, isGivenUp: () => boolean): Promise<void> {
  const query = (latestTitle(file.read).match(WORDS) ?? []).slice(0, COUNT).join(' ');
  if (query === '') return;
  const ask = { query, scope: 'all', offset: 0, limit: COUNT } as const;
  await runSearch(file, { ...ask, depth: 'first' });
  await runSearch(file, { ...ask, depth: 'full' }, isGivenUp);
}
