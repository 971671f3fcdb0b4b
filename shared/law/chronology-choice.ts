/** Which entries of a chronology are wanted: of a party, of proceedings, of a period. */
import { parseEdtf } from '../kernel/edtf.ts';
import type { ChronologyEntry } from './chronology.ts';

export interface ChronologyChoice {
  /** Null: every party, every proceeding. */
  readonly partyId: string | null;
  readonly proceedingId: string | null;
  /** EDTF, empty for no bound. */
  readonly since: string;
  readonly until: string;
}

/** An entry whose date is only known within limits is kept as long as it may fall within the period. */
export function isChosen(entry: ChronologyEntry, { partyId, proceedingId, since, until }: ChronologyChoice): boolean {
  if (partyId !== null && !entry.partyIds.includes(partyId)) return false;
  if (proceedingId !== null && entry.proceedingId !== proceedingId) return false;
  const date = parseEdtf(entry.date);
  const [first, last] = [parseEdtf(since)?.from, parseEdtf(until)?.to];
  return !(first && date?.to && date.to < first) && !(last && date?.from && date.from > last);
}
