import type { ReadableDatabase } from '../../store/database.ts';
import { targetExists } from '../../store/queries/evidence.ts';
import { requireRow } from '../checks.ts';

/** @throws ProblemError `record.missing` when one of them is not a party of this matter */
export function requireParties(db: ReadableDatabase, partyIds: readonly (string | null | undefined)[]): void {
  for (const id of partyIds) if (typeof id === 'string') requireRow(targetExists(db, 'party', id), 'party');
}
