/** Grouping of events into horizontal lanes. */
import type { LaneKey } from '../../state/chronology.ts';
import type { ChronologyEvent } from './events.ts';
import { cullMarks, placeMarks, ROW_HEIGHT, type Mark, type Window } from './geometry.ts';

export interface Lane {
  /** `topic:<id>`, `topic:` (none), `status:<status>`, `party:<id>`, `party:` (none), `proceeding:<id>` or `facts`. */
  readonly key: string;
  readonly events: readonly ChronologyEvent[];
}

/** Keys of the lanes in which an event stands: a fact with two topics, or a step with two parties, stands in both. */
function lanesOf(event: ChronologyEvent, by: LaneKey): string[] {
  if (by === 'party') return event.partyIds.length === 0 ? ['party:'] : event.partyIds.map((id) => `party:${id}`);
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

/** Height of a lane's name, and of the space below its rows, in px. */
export const LANE_TITLE = 22;
const LANE_GAP = 8;

export interface PlacedLane {
  readonly lane: Lane;
  /** Those in view or near it. */
  readonly marks: readonly Mark[];
  readonly top: number;
  readonly height: number;
}

/** Lanes one below the other, each as high as its rows need. */
export function placeLanes(
  lanes: readonly Lane[],
  window: Window,
  width: number,
): { readonly placed: readonly PlacedLane[]; readonly height: number } {
  const placed: PlacedLane[] = [];
  let top = 0;
  for (const lane of lanes) {
    const marks = placeMarks(lane.events, window, width);
    const rows = marks.reduce((most, { row }) => Math.max(most, row + 1), 0);
    const height = LANE_TITLE + rows * ROW_HEIGHT + LANE_GAP;
    placed.push({ lane, marks: cullMarks(marks, width), top, height });
    top += height;
  }
  return { placed, height: top };
}
