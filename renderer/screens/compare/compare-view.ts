import { useCall } from '../../state/use-call.ts';
import type { Place } from '../../state/place.ts';
import { useViewState } from '../../state/view-state.ts';

export interface ComparePlaceProps {
  readonly place: Place & { readonly view: 'compare' };
}

interface CompareView {
  /** The passage in hand, by index. Going there again, in a new object, leads to it again. */
  readonly reveal: { readonly passage: number };
}
const START: CompareView = { reveal: { passage: 0 } };

/** What the centre and the right pane show of one comparison. */
export function useComparison({ sourceId, otherId }: ComparePlaceProps['place']) {
  const answer = useCall('family.compare', { sourceId, otherId });
  const first = useCall('source.get', { sourceId });
  const second = useCall('source.get', { sourceId: otherId });
  const [view, setView] = useViewState(`compare ${sourceId} ${otherId}`, START);
  const passages = answer.data?.comparison.passages ?? [];
  const leadTo = (index: number): void => {
    if (passages.length > 0) setView({ reveal: { passage: (index + passages.length) % passages.length } });
  };
  return {
    reveal: view.reveal,
    current: view.reveal.passage,
    leadTo,
    comparison: answer.data,
    first: first.data,
    second: second.data,
    problem: answer.problem ?? first.problem ?? second.problem,
  };
}
