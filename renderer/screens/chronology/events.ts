/** The dated things of a matter as events of one chronology. Dates are parsed here, once per change, never while drawing. */
import { parseEdtf } from '../../../shared/kernel/edtf.ts';
import type { ChronologyEntry } from '../../state/chronology.ts';
import type { Place } from '../../state/place.ts';

export type Certainty = 'sure' | 'uncertain' | 'approximate';

export interface ChronologyEvent extends Omit<
  ChronologyEntry,
  'recordId' | 'stepId' | 'proceedingTitle' | 'actor' | 'partyIds'
> {
  readonly actor: string;
  readonly partyIds: readonly string[];
  /** Days since 1970-01-01; first day covered, and the day after the last. `null` at an open end. */
  readonly from: number | null;
  readonly to: number | null;
  readonly certainty: Certainty;
  /** Where Enter leads. */
  readonly place: Place;
}

const DAY = 86_400_000;
/** Day number of an ISO day; years before 100 are not years of the 1900s. */
export const dayNumber = (iso: string): number => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);

/** Entries have dates, so each becomes one event, in the same order. */
export const eventsOf = (entries: readonly ChronologyEntry[]): ChronologyEvent[] =>
  entries.flatMap((entry) => {
    const date = parseEdtf(entry.date);
    return date
      ? [
          {
            ...entry,
            from: date.from === null ? null : dayNumber(date.from),
            to: date.to === null ? null : dayNumber(date.to) + 1,
            certainty: date.uncertain ? 'uncertain' : date.approximate ? 'approximate' : 'sure',
            place: placeOf(entry),
          } satisfies ChronologyEvent,
        ]
      : [];
  });

const placeOf = ({ noun, recordId, proceedingId, stepId }: ChronologyEntry): Place =>
  noun === 'fact' || proceedingId === null
    ? { view: 'facts', factId: recordId }
    : { view: 'proceedings', proceedingId, ...(stepId === null ? {} : { stepId }) };
