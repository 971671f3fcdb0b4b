import { useMemo } from 'react';
import { FACT_STATUSES, type Fact, type FactStatus, type Topic } from '../../../shared/domain/fact.ts';
import type { Proceeding } from '../../../shared/domain/proceeding.ts';
import { FACT_STATUS_TERMS } from '../../../shared/domain/terms.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useDeadlines } from '../../state/deadlines.ts';
import { useCall } from '../../state/use-call.ts';
import { useViewState } from '../../state/view-state.ts';
import { eventsOf, type ChronologyEvent } from './events.ts';
import type { Window } from './geometry.ts';
import { groupInLanes, type LaneKey } from './lanes.ts';

export interface ChronologyView {
  readonly lanes: LaneKey;
  readonly hasFacts: boolean;
  readonly hasSteps: boolean;
  readonly hasDeadlines: boolean;
  readonly hiddenStatuses: readonly FactStatus[];
  readonly hasTable: boolean;
  readonly activeKey: string | null;
  /** Null: everything fits. */
  readonly window: Window | null;
}

export const ALL_SHOWN = {
  hasFacts: true,
  hasSteps: true,
  hasDeadlines: true,
  hiddenStatuses: [],
} as const satisfies Partial<ChronologyView>;
const EMPTY: ChronologyView = { lanes: 'topic', ...ALL_SHOWN, hasTable: true, activeKey: null, window: null };

export const useChronologyView = (): readonly [ChronologyView, (set: Partial<ChronologyView>) => void] =>
  useViewState('chronology', EMPTY);

const NO_FACTS: readonly Fact[] = [];
const NO_TOPICS: readonly Topic[] = [];
const NO_PROCEEDINGS: readonly Proceeding[] = [];

/** Is an event among those that the view shows? */
const isShown = (event: ChronologyEvent, view: ChronologyView): boolean =>
  event.noun === 'fact'
    ? view.hasFacts && (event.status === null || !view.hiddenStatuses.includes(event.status))
    : event.noun === 'deadline'
      ? view.hasDeadlines
      : view.hasSteps;

/** The events of the matter, all and shown, in their lanes, with the lanes' names. */
export function useChronology() {
  const t = useText();
  const language = useLanguage();
  const facts = useCall('fact.list', {});
  const topicList = useCall('topic.list', {});
  const proceedingList = useCall('proceeding.list', {});
  const deadlines = useDeadlines();
  const [view] = useChronologyView();
  const topics = topicList.data ?? NO_TOPICS;
  const proceedings = proceedingList.data ?? NO_PROCEEDINGS;
  const events = useMemo(
    () => eventsOf(facts.data ?? NO_FACTS, proceedings, language, deadlines),
    [facts.data, proceedings, language, deadlines],
  );
  const shown = useMemo(() => events.filter((event) => isShown(event, view)), [events, view]);
  const lanes = useMemo(() => {
    const order = [
      ...proceedings.map(({ id }) => `proceeding:${id}`),
      ...FACT_STATUSES.toReversed().map((status) => `status:${status}`),
      'facts',
      ...topics.map(({ id }) => `topic:${id}`),
      'topic:',
    ];
    return groupInLanes(shown, view.lanes, order);
  }, [shown, proceedings, topics, view.lanes]);
  const laneName = useMemo(() => {
    const names = new Map<string, string>([
      ['facts', t('chronology.facts')],
      ['topic:', t('chronology.no-topic')],
      ...proceedings.map(({ id, title }) => [`proceeding:${id}`, title] as const),
      ...topics.map(({ id, label }) => [`topic:${id}`, label] as const),
      ...FACT_STATUSES.map((status) => [`status:${status}`, FACT_STATUS_TERMS[status][language]] as const),
    ]);
    return (key: string): string => names.get(key) ?? key;
  }, [t, proceedings, topics, language]);
  return {
    events,
    shown,
    lanes,
    laneName,
    isRead: facts.data !== undefined && proceedingList.data !== undefined,
    problem: facts.problem ?? proceedingList.problem,
  };
}
