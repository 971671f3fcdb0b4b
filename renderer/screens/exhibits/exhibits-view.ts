import { freezeExhibit, type ExhibitListVersion, type FrozenExhibit } from '../../../shared/domain/exhibit.ts';
import { useExhibitLists } from '../../state/exhibits.ts';
import type { Place } from '../../state/place.ts';
import { useCall } from '../../state/use-call.ts';
import { useViewState } from '../../state/view-state.ts';

export interface ExhibitsPlaceProps {
  readonly place: Extract<Place, { view: 'exhibits' }>;
}

/** The list as it stands, beside its versions. */
export const NOW = 'now';

interface ExhibitsView {
  readonly tab: 'list' | 'versions' | 'comparison';
  /** Versions by their numbers; `now` is the list as it stands. Empty: what is there to be compared first. */
  readonly before: string;
  readonly after: string;
  readonly isNaming: boolean;
  readonly isCommunicating: boolean;
}

const START: ExhibitsView = { tab: 'list', before: '', after: NOW, isNaming: false, isCommunicating: false };
const NO_VERSIONS: readonly ExhibitListVersion[] = [];

export const useExhibitsView = (): readonly [ExhibitsView, (set: Partial<ExhibitsView>) => void] =>
  useViewState('exhibits', START);

/** The list of a place, else the main one, with its versions, oldest first. */
export function useListAt({ place }: ExhibitsPlaceProps) {
  const lists = useExhibitLists();
  const summary = lists.find(({ id }) => id === place.listId) ?? lists[0];
  const read = useCall('exhibits.get', summary ? { listId: summary.id } : null);
  const versions = useCall('exhibits.versions', summary ? { listId: summary.id } : null).data ?? NO_VERSIONS;
  const list = read.data?.id === summary?.id ? read.data : undefined;
  return { lists, list, versions, problem: read.problem };
}

/** What a version printed; what the list would print, for `now`. */
export function rowsOf(
  key: string,
  { list, versions }: Pick<ReturnType<typeof useListAt>, 'list' | 'versions'>,
): readonly FrozenExhibit[] {
  const version = versions.find((one) => String(one.version) === key);
  return version ? version.exhibits : (list?.exhibits.map(freezeExhibit) ?? []);
}
