import { client } from '../api/client.ts';
import { toProblem } from './call-cache.ts';
import { showProblem } from './toasts.ts';
import type { PagedQuery } from './use-windowed-rows.ts';

/** Ids of the rows of a list from one index to another, both included: of rows that need not be read to be chosen. None when that fails, which is told. */
export async function sourceIdsBetween(
  query: PagedQuery<'source.list'>,
  from: number,
  to: number,
): Promise<readonly string[]> {
  try {
    return await client.call('source.ids', { ...query, offset: from, limit: to - from + 1 });
  } catch (error) {
    showProblem(toProblem(error));
    return [];
  }
}
