/** Grouping of events into horizontal lanes. */
import type { ChronologyEvent } from './events.ts';

export const LANE_KEYS = ['topic', 'status', 'together'] as const;
export type LaneKey = (typeof LANE_KEYS)[number];

export interface Lane {
  /** `topic:<id>`, `topic:` (none), `status:<status>`, `proceeding:<id>` or `facts`. */
  readonly key: string;
  readonly events: readonly ChronologyEvent[];
}

/** Keys of the lanes in which an event stands: a fact with two topics stands in both. */
export function lanesOf(event: ChronologyEvent, by: LaneKey): string[] {
  if (event.proceedingId !== null) return [`proceeding:${event.proceedingId}`];
  if (by === 'status') return [`status:${event.status ?? ''}`];
  if (by === 'together') return ['facts'];
  return event.topicIds.length === 0 ? ['topic:'] : event.topicIds.map((id) => `topic:${id}`);
}

/**
 * @param order lanes in the order in which they are shown; a lane without event is left out, a lane not named comes last
 */
export function groupInLanes(events: readonly ChronologyEvent[], by: LaneKey, order: readonly string[]): Lane[] {
  const lanes = new Map<string, ChronologyEvent[]>(order.map((key) => [key, []]));
  for (const event of events)
    for (const key of lanesOf(event, by)) {
      const lane = lanes.get(key);
      if (lane) lane.push(event);
      else lanes.set(key, [event]);
    }
  return [...lanes].filter(([, list]) => list.length > 0).map(([key, list]) => ({ key, events: list }));
}
