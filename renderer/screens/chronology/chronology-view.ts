import { useMemo } from 'react';
import { FACT_STATUSES } from '../../../shared/domain/fact.ts';
import type { Topic } from '../../../shared/domain/fact.ts';
import { FACT_STATUS_TERMS } from '../../../shared/domain/terms.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useChronologyEntries, useChronologyView } from '../../state/chronology.ts';
import { useCall } from '../../state/use-call.ts';
import { eventsOf } from './events.ts';
import { groupInLanes } from './lanes.ts';

const NO_TOPICS: readonly Topic[] = [];

/** The events of the matter, all and shown, in their lanes, with the lanes' names. */
export function useChronology() {
  const t = useText();
  const language = useLanguage();
  const { entries, shown: shownEntries, proceedings, parties, isRead, problem } = useChronologyEntries(language);
  const topics = useCall('topic.list', {}).data ?? NO_TOPICS;
  const [view] = useChronologyView();
  const events = useMemo(() => eventsOf(entries), [entries]);
  const shown = useMemo(() => eventsOf(shownEntries), [shownEntries]);
  const lanes = useMemo(() => {
    const order = [
      ...parties.map(({ id }) => `party:${id}`),
      'party:',
      ...proceedings.map(({ id }) => `proceeding:${id}`),
      ...FACT_STATUSES.toReversed().map((status) => `status:${status}`),
      'facts',
      ...topics.map(({ id }) => `topic:${id}`),
      'topic:',
    ];
    return groupInLanes(shown, view.lanes, order);
  }, [shown, proceedings, parties, topics, view.lanes]);
  const laneName = useMemo(() => {
    const names = new Map<string, string>([
      ['facts', t('chronology.facts')],
      ['topic:', t('chronology.no-topic')],
      ['party:', t('chronology.no-party')],
      ...parties.map(({ id, name }) => [`party:${id}`, name] as const),
      ...proceedings.map(({ id, title }) => [`proceeding:${id}`, title] as const),
      ...topics.map(({ id, label }) => [`topic:${id}`, label] as const),
      ...FACT_STATUSES.map((status) => [`status:${status}`, FACT_STATUS_TERMS[status][language]] as const),
    ]);
    return (key: string): string => names.get(key) ?? key;
  }, [t, proceedings, parties, topics, language]);
  return { events, shown, lanes, laneName, proceedings, parties, isRead, problem };
}
