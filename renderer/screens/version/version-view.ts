import type { FollowedPassage } from '../../../shared/domain/version.ts';
import type { Place } from '../../state/place.ts';
import { useCall } from '../../state/use-call.ts';
import { useViewState } from '../../state/view-state.ts';

export interface VersionPlaceProps {
  readonly place: Place & { readonly view: 'version' };
}

interface VersionView {
  /** Of which proposal: another file starts anew. */
  readonly sha256: string;
  /** Passages that the lawyer moves to the new version; none by itself. */
  readonly moved: readonly string[];
}
const NONE: VersionView = { sha256: '', moved: [] };

/** What the centre and the right pane show of a new version. */
export function useVersion(sourceId: string) {
  const source = useCall('source.get', { sourceId });
  const answer = useCall('version.get', { sourceId });
  const [view, setView] = useViewState(`version ${sourceId}`, NONE);
  const proposal = answer.data;
  const moved = new Set(view.sha256 === proposal?.sha256 ? view.moved : []);
  const move = (passages: readonly FollowedPassage[], isMoved: boolean): void => {
    const next = new Set(moved);
    for (const { passageId } of passages)
      if (isMoved) next.add(passageId);
      else next.delete(passageId);
    setView({ sha256: proposal?.sha256 ?? '', moved: [...next] });
  };
  return { source: source.data, proposal, moved, move, problem: source.problem ?? answer.problem };
}
