import { insertRow, one, run, updateRow, type Value, type WritableDatabase } from './database.ts';
import type { RecordedRow } from './recording.ts';

type Columns = Readonly<Record<string, Value>>;
type Row = Pick<RecordedRow, 'table' | 'rowId'> & { readonly from: Columns | null; readonly to: Columns | null };

/** A step met another state than the one recorded: the order of the steps does not fit, see `replayAtOnce`. */
export class ReplayConflict extends Error {}

/** The rows to apply so that an entry is undone (newest change first) or redone. */
export const replayRows = (rows: readonly RecordedRow[], direction: 'undo' | 'redo'): Row[] => {
  const read = (json: string | null): Columns | null => (json === null ? null : (JSON.parse(json) as Columns));
  return direction === 'redo'
    ? rows.map(({ table, rowId, before, after }) => ({ table, rowId, from: read(before), to: read(after) }))
    : rows
        .map(({ table, rowId, before, after }) => ({ table, rowId, from: read(after), to: read(before) }))
        .toReversed();
};

/**
 * Step by step, each in the state in which it was recorded. Only columns that differ are written, so that a source moved to the trash does
 * not have its text indexed again.
 * @throws ReplayConflict when a step does not find its row, or SQLite's own constraint error; the caller rolls back
 */
export function replayInOrder(db: WritableDatabase, rows: readonly Row[]): void {
  for (const { table, rowId, from, to } of rows) {
    let written = 1;
    if (to === null) written = run(db, `DELETE FROM ${table} WHERE id = ?`, rowId);
    else if (from === null) insertRow(db, table, to);
    else written = updateRow(db, table, rowId, differing(from, to));
    if (written !== 1) throw new ReplayConflict(`${table} ${rowId}`);
  }
}

const differing = (from: Columns, to: Columns): Columns =>
  Object.fromEntries(Object.entries(to).filter(([column, value]) => from[column] !== value));

/**
 * All rows out, then all in as they must be: needs no order, but foreign keys must be off, or removing a row would take along others that
 * hang on it. For entries whose merged changes pass through one another, two topics that exchanged their labels say.
 */
export function replayAtOnce(db: WritableDatabase, rows: readonly Row[]): void {
  for (const { table, rowId } of rows) run(db, `DELETE FROM ${table} WHERE id = ?`, rowId);
  for (const { table, to } of rows) if (to !== null) insertRow(db, table, to);
  const dangling = one<{ table: string }>(db, 'SELECT "table" FROM pragma_foreign_key_check LIMIT 1');
  if (dangling) throw new Error(`replay would leave a dangling reference in ${dangling.table}`);
}
