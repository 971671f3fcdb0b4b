import type { PagedQuery } from '../../state/use-windowed-rows.ts';
import { useProposalsView, type ProposalsView } from '../../state/proposals.ts';
import { useSelection } from '../../state/selection.ts';

export const queryOf = ({ state, kind, sourceId, words, order }: ProposalsView): PagedQuery<'proposal.list'> => ({
  filter: {
    state,
    order,
    ...(kind === null ? {} : { kinds: [kind] }),
    ...(sourceId === null ? {} : { sourceId }),
    ...(words.trim() === '' ? {} : { words }),
  },
});

/** Shows other proposals. Nothing stays chosen that is no longer seen: the next key might decide on it. */
export function useNarrow(): (set: Partial<ProposalsView>) => void {
  const [, setView] = useProposalsView();
  const selection = useSelection('proposals');
  return (set) => {
    selection.set([]);
    setView(set);
  };
}
