import type { Proposal } from '../../../shared/domain/proposal.ts';
import { useCall } from '../../state/use-call.ts';
import type { PagedQuery, WindowedRows } from '../../state/use-windowed-rows.ts';

/** Where a proposal stands in the list: among the rows that have been read, else the host says; -1 when it is not there, or not known yet. */
export function useProposalPlace(
  query: PagedQuery<'proposal.list'>,
  activeId: string | null,
  indexWhere: WindowedRows<Proposal>['indexWhere'],
): number {
  const known = activeId === null ? -1 : indexWhere(({ id }) => id === activeId);
  const asked = activeId === null || known >= 0 ? null : { ...query, proposalId: activeId };
  const place = useCall('proposal.place', asked);
  return known >= 0 ? known : (place.data ?? -1);
}
