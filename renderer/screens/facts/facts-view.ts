import { useMemo } from 'react';
import type { Fact, Topic } from '../../../shared/domain/fact.ts';
import { go } from '../../state/navigation.ts';
import { useSelection } from '../../state/selection.ts';
import { useCall } from '../../state/use-call.ts';
import { useViewState } from '../../state/view-state.ts';
import type { FactFilter, FactSort } from './facts-list.ts';

export interface FactsView {
  readonly filter: FactFilter;
  readonly words: string;
  readonly sort: FactSort;
  readonly isDescending: boolean;
  /** The form of a new fact is open. */
  readonly isAdding: boolean;
}

const EMPTY: FactsView = { filter: 'all', words: '', sort: 'date', isDescending: false, isAdding: false };

/** What the panes of the facts share. */
export const useFactsView = (): readonly [FactsView, (set: Partial<FactsView>) => void] => useViewState('facts', EMPTY);

/** Shows other facts. Nothing stays chosen that is no longer seen: the next key might put it in the trash. */
export function useNarrow(): (set: Pick<Partial<FactsView>, 'filter' | 'words'>) => void {
  const [, setView] = useFactsView();
  const selection = useSelection('facts');
  return (set) => {
    selection.set([]);
    go({ view: 'facts' }, { replace: true });
    setView(set);
  };
}

const NO_FACTS: readonly Fact[] = [];
const NO_TOPICS: readonly Topic[] = [];

/** All facts of the matter, those in the trash among them, and the topics. */
export function useFacts() {
  const there = useCall('fact.list', {});
  const trashed = useCall('fact.list', { trashed: true });
  const topicList = useCall('topic.list', {});
  const facts = useMemo(() => {
    const byId = new Map([...(there.data ?? NO_FACTS), ...(trashed.data ?? NO_FACTS)].map((fact) => [fact.id, fact]));
    return [...byId.values()];
  }, [there.data, trashed.data]);
  const topics = topicList.data ?? NO_TOPICS;
  const topicsById = useMemo(() => new Map(topics.map((topic) => [topic.id, topic])), [topics]);
  return { facts, topics, topicsById, isRead: there.data !== undefined, problem: there.problem };
}
