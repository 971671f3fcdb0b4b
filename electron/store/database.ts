/** Database handles whose type says what may be done with them, and the few ways to run SQL. Only the store imports the helpers. */
import type Sqlite from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** May be read. Outside a commit the connection itself refuses to write (`query_only`), whatever the types say. */
export type ReadableDatabase = Pick<Sqlite.Database, 'prepare'> & { readonly [readable]: true };
/** May be written: only the body of a commit receives one. */
export type WritableDatabase = ReadableDatabase & { readonly [writable]: true };

type Readable = Pick<Sqlite.Database, 'prepare'>;

export type Value = string | number | bigint | null | Uint8Array;

const statements = new WeakMap<object, Map<string, Sqlite.Statement>>();

/** Preparing costs more than most of our statements, so each text is prepared once per connection. */
function prepared(db: Readable, sql: string): Sqlite.Statement {
  let known = statements.get(db);
  if (!known) statements.set(db, (known = new Map<string, Sqlite.Statement>()));
  let statement = known.get(sql);
  if (!statement) known.set(sql, (statement = db.prepare(sql)));
  return statement;
}

/** Every row of a query; the caller names the columns' types. */
export const all = <Row>(db: Readable, sql: string, ...values: readonly Value[]): Row[] =>
  prepared(db, sql).all(...values) as Row[];

/** The first row of a query, undefined when there is none. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- only the caller knows the columns of its SQL
export const one = <Row>(db: Readable, sql: string, ...values: readonly Value[]): Row | undefined =>
  prepared(db, sql).get(...values) as Row | undefined;

/** Rows one at a time, for results too large to hold; no other statement may write meanwhile. */
export const each = <Row>(db: Readable, sql: string, ...values: readonly Value[]): IterableIterator<Row> =>
  db.prepare(sql).iterate(...values) as IterableIterator<Row>;

/** The only column of a query that has exactly one row, such as a count. */
export function integer(db: Readable, sql: string, ...values: readonly Value[]): number {
  const value = Object.values(one<Record<string, number>>(db, sql, ...values) ?? {})[0];
  if (value === undefined) throw new Error(`no row: ${sql}`);
  return value;
}

/** Runs a statement that writes. @returns the number of rows written, those of triggers and cascades left out */
export const run = (db: WritableDatabase, sql: string, ...values: readonly Value[]): number =>
  prepared(db, sql).run(...values).changes;

/** `?, ?, ?` for a list of values. */
export const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');

/** SQLite takes at most 32,766 values in a statement; lists go in slices well below that. */
const SLICE = 500;
export function* slices<T>(values: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < values.length; at += SLICE) yield values.slice(at, at + SLICE);
}

/**
 * Writes the given columns of the row with that id.
 * @returns the number of rows written: 0 when the row is not there
 */
export function updateRow(
  db: WritableDatabase,
  table: string,
  id: string,
  set: Readonly<Record<string, Value | undefined>>,
): number {
  const columns = Object.keys(set).filter((column) => set[column] !== undefined);
  if (columns.length === 0) return one(db, `SELECT 1 FROM ${table} WHERE id = ?`, id) ? 1 : 0;
  const sql = `UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`;
  return run(db, sql, ...columns.map((column) => set[column] ?? null), id);
}

/**
 * Writes rows by their ids as one statement (see `insertRows`); each gives the same columns, with values of JSON only.
 * @returns the number of rows written
 */
export function updateRows(
  db: WritableDatabase,
  table: string,
  rows: readonly { readonly id: string; readonly set: Readonly<Record<string, string | number | null>> }[],
): number {
  const columns = Object.keys(rows[0]?.set ?? {});
  if (columns.length === 0) return 0;
  const set = columns.map((column, index) => `${column} = listed.row ->> ${index + 1}`);
  return run(
    db,
    `WITH listed (row) AS MATERIALIZED (SELECT value FROM json_each(?))
     UPDATE ${table} SET ${set.join(', ')} FROM listed WHERE ${table}.id = listed.row ->> 0`,
    JSON.stringify(rows.map(({ id, set: values }) => [id, ...columns.map((column) => values[column] ?? null)])),
  );
}

/** How many of the ids given are of rows of the table. */
export const countRows = (db: Readable, table: string, ids: readonly string[]): number =>
  integer(db, `SELECT count(*) FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids));

/** Inserts a row given by column. */
export function insertRow(db: WritableDatabase, table: string, row: Readonly<Record<string, Value>>): void {
  const columns = Object.keys(row);
  run(
    db,
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks(columns)})`,
    ...columns.map((column) => row[column] ?? null),
  );
}

/**
 * Inserts rows that have the same columns as one statement, whatever their number. That is more than saved calls: a statement that fires triggers
 * opens a savepoint, at which every full-text index writes out what it has gathered: a segment for each document instead of one for hundreds.
 * @param rows values of JSON only
 */
export function insertRows(
  db: WritableDatabase,
  table: string,
  rows: readonly Readonly<Record<string, string | number | null>>[],
): void {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const values = columns.map((_, index) => `row ->> ${index}`);
  // Each row is taken from the list once: read from `json_each` column by column it would be written out anew for each of them.
  run(
    db,
    `INSERT INTO ${table} (${columns.join(', ')}) WITH listed (row) AS MATERIALIZED (SELECT value FROM json_each(?))
     SELECT ${values.join(', ')} FROM listed`,
    JSON.stringify(rows.map((row) => columns.map((column) => row[column] ?? null))),
  );
}
