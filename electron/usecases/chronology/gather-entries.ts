import { chronologyEntries, type ChronologyEntry } from '../../../shared/law/chronology.ts';
import { deadlineRows } from '../../../shared/law/deadline-rows.ts';
import type { Language } from '../../../shared/kernel/words.ts';
import { listDeadlines } from '../../store/queries/deadline.ts';
import { listFacts } from '../../store/queries/fact.ts';
import { listParties } from '../../store/queries/party.ts';
import { listProceedings } from '../../store/queries/proceeding.ts';
import type { ReadableDatabase } from '../../store/database.ts';

/** The chronology of the matter. @param keys those wanted; null: all. Keys of records that are gone are left out. */
export function gatherEntries(
  db: ReadableDatabase,
  keys: readonly string[] | null,
  language: Language,
): ChronologyEntry[] {
  const proceedings = listProceedings(db);
  // Entries hold days, not states, so any day does for today.
  const deadlines = deadlineRows(listDeadlines(db), proceedings, '1970-01-01');
  const parties = listParties(db);
  const entries = chronologyEntries({ facts: listFacts(db, false), proceedings, deadlines, parties }, language);
  const wanted = keys && new Set(keys);
  return wanted ? entries.filter(({ key }) => wanted.has(key)) : entries;
}
