import { countRows, run, type WritableDatabase } from '../database.ts';

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

/**
 * The same for many records of one table, in one statement.
 * @returns whether all of them are there
 */
export function trashRows(
  db: WritableDatabase,
  table: 'source' | 'fact',
  ids: readonly string[],
  at: string | null,
): boolean {
  run(
    db,
    `UPDATE ${table} SET trashed_at = ? WHERE id IN (SELECT value FROM json_each(?)) AND (trashed_at IS NULL) <> (? IS NULL)`,
    at,
    JSON.stringify(ids),
    at,
  );
  return countRows(db, table, ids) === ids.length;
}
