import type { Input, Output } from '../../../shared/contracts/contract.ts';
import type { Gathered, Proposal } from '../../../shared/domain/proposal.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { readTextBody } from '../../store/queries/proposal.ts';
import type { ProposalIndex } from './proposal-index.ts';
import { countAll, narrow, reviewAll, type ProposalFilter, type Reviewed } from './review-proposals.ts';

/** Characters of context on each side: a few lines. */
const CONTEXT = 240;

const reviews = new WeakMap<
  ProposalIndex,
  { version: number; all: readonly Reviewed[]; lists: Map<string, readonly Reviewed[]> }
>();

function reviewOf(index: ProposalIndex): { all: readonly Reviewed[]; lists: Map<string, readonly Reviewed[]> } {
  const version = index.version();
  const known = reviews.get(index);
  if (known?.version === version) return known;
  const made = {
    version,
    all: reviewAll(index.sources(), index.decisions()),
    lists: new Map<string, readonly Reviewed[]>(),
  };
  reviews.set(index, made);
  return made;
}

/** Made once for each filter until something changes, so that paging through a hundred thousand costs nothing. */
function listOf(index: ProposalIndex, filter: ProposalFilter): readonly Reviewed[] {
  const { all, lists } = reviewOf(index);
  const key = JSON.stringify(filter);
  let list = lists.get(key);
  if (!list) lists.set(key, (list = narrow(all, filter)));
  return list;
}

/** Cut between words. */
function around(body: string, { start, end }: Gathered): Pick<Proposal, 'before' | 'after'> {
  const before = body.slice(Math.max(0, start - CONTEXT), start);
  const after = body.slice(end, end + CONTEXT);
  return {
    before: start > CONTEXT ? before.replace(/^\S*\s/u, '') : before,
    after: end + CONTEXT < body.length ? after.replace(/\s\S*$/u, '') : after,
  };
}

function toProposals(file: CaseFile, reviewed: readonly Reviewed[]): readonly Proposal[] {
  const bodies = new Map<string, string>();
  return reviewed.map(({ id, source, found, state, isLearned, record }) => {
    const body = bodies.get(source.textId) ?? readTextBody(file.read, source.textId)?.body ?? '';
    bodies.set(source.textId, body);
    return {
      ...found,
      id,
      sourceId: source.id,
      sourceNo: source.no,
      sourceTitle: source.title,
      textId: source.textId,
      ...around(body, found),
      state,
      isLearned,
      record,
    };
  });
}

export function listProposals(
  file: CaseFile,
  index: ProposalIndex,
  { filter, offset, limit }: Input<'proposal.list'>,
): Output<'proposal.list'> {
  const list = listOf(index, filter);
  return { total: list.length, rows: toProposals(file, list.slice(offset, offset + limit)) };
}

export const listProposalIds = (
  index: ProposalIndex,
  { filter, offset, limit }: Input<'proposal.ids'>,
): Output<'proposal.ids'> =>
  listOf(index, filter)
    .slice(offset, offset + limit)
    .map(({ id }) => id);

export const placeProposal = (
  index: ProposalIndex,
  { filter, proposalId }: Input<'proposal.place'>,
): Output<'proposal.place'> => listOf(index, filter).findIndex(({ id }) => id === proposalId);

export const countProposals = (
  index: ProposalIndex,
  { sourceId }: Input<'proposal.counts'>,
): Output<'proposal.counts'> => ({
  ...countAll(reviewOf(index).all, sourceId),
  done: index.sources().length,
  total: index.total(),
});

/** Those named, in the order of their sources. */
export function findProposals(index: ProposalIndex, ids: readonly string[]): readonly Reviewed[] {
  const wanted = new Set(ids);
  return reviewOf(index).all.filter(({ id }) => wanted.has(id));
}
