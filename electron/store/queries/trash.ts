import { run, type WritableDatabase } from '../database.ts';

/**
 * Moves a record to the trash or takes it out.
 * @param at when it went there, null to take it out
 * @returns whether anything changed
 */
export const trashRow = (
  db: WritableDatabase,
  table: 'source' | 'fact' | 'party' | 'proceeding' | 'step' | 'measure' | 'deadline' | 'payment' | 'memo',
  id: string,
  at: string | null,
): boolean =>
  run(db, `UPDATE ${table} SET trashed_at = ? WHERE id = ? AND (trashed_at IS NULL) <> (? IS NULL)`, at, id, at) === 1;
