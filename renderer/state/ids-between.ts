import { client } from '../api/client.ts';
import { toProblem } from './call-cache.ts';
import { showProblem } from './toasts.ts';
import type { PagedQuery } from './use-windowed-rows.ts';

/** Ids of the rows of a list from one index to another, both included: of rows that need not be read to be chosen. None when that fails, which is told. */
async function askIds(ask: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await ask();
  } catch (error) {
    showProblem(toProblem(error));
    return [];
  }
}

const stretch = (from: number, to: number) => ({ offset: from, limit: to - from + 1 });

export const sourceIdsBetween = (query: PagedQuery<'source.list'>, from: number, to: number) =>
  askIds(() => client.call('source.ids', { ...query, ...stretch(from, to) }));

export const proposalIdsBetween = (query: PagedQuery<'proposal.list'>, from: number, to: number) =>
  askIds(() => client.call('proposal.ids', { ...query, ...stretch(from, to) }));
