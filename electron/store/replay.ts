import { all, insertRow, insertRows, one, run, updateRow, updateRows, type WritableDatabase } from './database.ts';
import { rangeOfChanges, someChanges } from './history.ts';
import type { RecordedRow } from './recording.ts';

type Columns = Readonly<Record<string, string | number | null>>;
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
 * not have its text indexed again. Rows of one table that go, or come, one after the other do so in one statement (see `insertRows`).
 * @throws ReplayConflict when a step does not find its row, or SQLite's own constraint error; the caller rolls back
 */
export function replayInOrder(db: WritableDatabase, rows: readonly Row[]): void {
  for (const { table, kind, run: steps } of runsOf(rows)) {
    if (kind === 'delete') deleteRows(db, table, steps);
    else if (kind === 'insert')
      insertRows(
        db,
        table,
        steps.flatMap(({ to }) => (to === null ? [] : [to])),
      );
    else updateAll(db, table, steps);
  }
}

type Kind = 'delete' | 'insert' | 'update';

const kindOf = ({ from, to }: Row): Kind => (to === null ? 'delete' : from === null ? 'insert' : 'update');

/** Most rows of one statement: what it holds in memory stays small beside a document. */
const LONGEST_RUN = 1_000;

function* runsOf(
  rows: readonly Row[],
): Generator<{ readonly table: string; readonly kind: Kind; readonly run: Row[] }> {
  for (let at = 0; at < rows.length;) {
    const first = rows[at];
    if (!first) return;
    const kind = kindOf(first);
    let end = at + 1;
    for (let next = rows[end]; next && end - at < LONGEST_RUN; next = rows[++end])
      if (next.table !== first.table || kindOf(next) !== kind) break;
    yield { table: first.table, kind, run: rows.slice(at, end) };
    at = end;
  }
}

function deleteRows(db: WritableDatabase, table: string, rows: readonly Row[]): void {
  const ids = JSON.stringify(rows.map(({ rowId }) => rowId));
  const written = run(db, `DELETE FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`, ids);
  if (written !== rows.length) throw new ReplayConflict(`${table}: ${rows.length - written} rows`);
}

/** Rows of which the same columns change, one after the other, in one statement. */
function updateAll(db: WritableDatabase, table: string, steps: readonly Row[]): void {
  const changes = steps.flatMap(({ rowId, from, to }) =>
    from === null || to === null ? [] : [{ id: rowId, set: differing(from, to) }],
  );
  for (let at = 0; at < changes.length;) {
    const columns = Object.keys(changes[at]?.set ?? {});
    let end = at + 1;
    while (end < changes.length && Object.keys(changes[end]?.set ?? {}).join(' ') === columns.join(' ')) end++;
    const alike = changes.slice(at, end);
    if (alike.length > 1 && !columns.some((column) => uniqueColumns(db, table).has(column))) {
      const written = updateRows(db, table, alike);
      if (written !== alike.length) throw new ReplayConflict(`${table}: ${alike.length - written} rows`);
    } else for (const step of steps.slice(at, end)) update(db, step);
    at = end;
  }
}

const unique = new Map<string, ReadonlySet<string>>();

/** What must be unique (a place in a list) can pass from row to row: such columns are written in the order in which they changed. */
function uniqueColumns(db: WritableDatabase, table: string): ReadonlySet<string> {
  let columns = unique.get(table);
  if (!columns) {
    const rows = all<{ name: string }>(
      db,
      `SELECT c.name FROM pragma_index_list(?) l JOIN pragma_index_info(l.name) c WHERE l."unique" = 1`,
      table,
    );
    unique.set(table, (columns = new Set(rows.map(({ name }) => name))));
  }
  return columns;
}

/** Changes of an entry that are replayed in one step. */
const PART = 250;

/** The whole entry, part by part, each of which tells how many changes it had. @throws as `replayInOrder` */
export function* replayInSteps(db: WritableDatabase, seq: number, direction: 'undo' | 'redo'): Generator<number, void> {
  const range = rangeOfChanges(db, seq);
  if (!range) return;
  const count = Math.ceil((range.last - range.first + 1) / PART);
  for (let part = 0; part < count; part++) {
    const first = range.first + PART * (direction === 'redo' ? part : count - 1 - part);
    replayInOrder(db, replayRows(someChanges(db, seq, { first, last: first + PART - 1 }), direction));
    yield PART;
  }
}

function update(db: WritableDatabase, { table, rowId, from, to }: Row): void {
  if (from === null || to === null) return;
  if (updateRow(db, table, rowId, differing(from, to)) !== 1) throw new ReplayConflict(`${table} ${rowId}`);
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
