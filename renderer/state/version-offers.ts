import type { VersionCandidate } from '../../shared/domain/version.ts';
import { act } from './act.ts';
import { go } from './navigation.ts';
import { prepareVersion } from './new-version.ts';
import { useCall } from './use-call.ts';

export interface VersionOffer {
  readonly candidate: VersionCandidate;
  readonly compare: () => void;
  /** Shows what would change if the later one became a version of the earlier. */
  readonly take: () => void;
  readonly refuse: () => void;
}

/** Sources that may be another state of this one. What came in later is the later state, until the lawyer says otherwise. */
export function useVersionOffers({ id, no }: { readonly id: string; readonly no: number }): readonly VersionOffer[] {
  const candidates = useCall('version.candidates', { sourceId: id }).data ?? [];
  return candidates.map((candidate) => {
    const [sourceId, otherId] = candidate.no < no ? [candidate.id, id] : [id, candidate.id];
    return {
      candidate,
      compare: () => go({ view: 'compare', sourceId, otherId }),
      take: () => void prepareVersion({ sourceId, otherId }),
      refuse: () => void act('version.refuse', { sourceId: id, otherId: candidate.id }),
    };
  });
}
