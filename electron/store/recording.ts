/**
 * How undo and the audit trail know what a use case changed: triggers on every tracked table, made from the schema when the file opens and
 * belonging to this connection only, note each row before and after. No use case can forget to record, and a new table is covered the day
 * it is added.
 */
import type Sqlite from 'better-sqlite3';
import { all } from './database.ts';

/** A row as it was and as it is: whole, as JSON; null where it is not there. */
export interface RecordedRow {
  readonly table: string;
  readonly rowId: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Never rewritten (originals, texts), made from what is recorded (families), of passing use (roots, versions that await a decision), or a record of changes itself. */
const UNTRACKED = new Set([
  'original',
  'original_part',
  'source_text',
  'text_print',
  'text_fingerprint',
  'text_link',
  'source_family',
  'family_size',
  'import_root',
  'awaited_version',
  'history',
  'change',
  'audit',
]);

/** Every table whose changes are recorded: ordinary ones, neither SQLite's own nor those that hold a search index. */
export const trackedTables = (db: Pick<Sqlite.Database, 'prepare'>): string[] =>
  all<{ name: string }>(
    db,
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name`,
  )
    .map(({ name }) => name)
    .filter((name) => !UNTRACKED.has(name));

function rowAsJson(db: Sqlite.Database, table: string, version: 'old' | 'new'): string {
  const columns = all<{ name: string }>(db, 'SELECT name FROM pragma_table_info(?)', table);
  return `json_object(${columns.map(({ name }) => `'${name}', ${version}."${name}"`).join(', ')})`;
}

/** Makes the connection note every change. To be called once, before anything is written. */
export function installRecording(db: Sqlite.Database): void {
  db.exec('CREATE TEMP TABLE recorded (n INTEGER PRIMARY KEY, table_name TEXT, row_id TEXT, before TEXT, after TEXT)');
  for (const table of trackedTables(db)) {
    const [before, after] = [rowAsJson(db, table, 'old'), rowAsJson(db, table, 'new')];
    const note = (event: string, id: string, was: string, is: string): string =>
      `CREATE TEMP TRIGGER record_${table}_${event.toLowerCase()} AFTER ${event} ON main.${table} BEGIN
         SELECT RAISE (ABORT, 'an id never changes') WHERE ${event === 'UPDATE' ? 'old.id <> new.id' : 'FALSE'};
         INSERT INTO recorded (table_name, row_id, before, after) VALUES ('${table}', ${id}, ${was}, ${is});
       END`;
    db.exec(note('INSERT', 'new.id', 'NULL', after));
    db.exec(note('UPDATE', 'new.id', before, after));
    db.exec(note('DELETE', 'old.id', before, 'NULL'));
  }
}

/** Moves what was recorded since the last call into the changes of an entry, when each row was changed once and none of them before. */
export const moveRecorded = (db: Sqlite.Database, historySeq: number): void => {
  db.prepare(
    'INSERT INTO change (history_seq, table_name, row_id, before, after) SELECT ?, table_name, row_id, before, after FROM recorded ORDER BY n',
  ).run(historySeq);
};

interface Recorded {
  /** One entry per row, as it was before the first change and after the last, in the order of the first; rows that are as they were are left out. */
  readonly rows: RecordedRow[];
  /** Each row was changed once, and is another now. */
  readonly isPlain: boolean;
}

/** What was recorded since it was last forgotten. */
export function readRecorded(db: Sqlite.Database): Recorded {
  const noted = all<RecordedRow>(
    db,
    'SELECT table_name AS "table", row_id AS rowId, before, after FROM recorded ORDER BY n',
  );
  const byRow = new Map<string, RecordedRow>();
  for (const row of noted) {
    const key = rowKey(row);
    const first = byRow.get(key);
    byRow.set(key, first ? { ...first, after: row.after } : row);
  }
  const rows = [...byRow.values()].filter(({ before, after }) => before !== after);
  return { rows, isPlain: rows.length === noted.length };
}

export const rowKey = ({ table, rowId }: Pick<RecordedRow, 'table' | 'rowId'>): string => `${table} ${rowId}`;

export const forgetRecorded = (db: Sqlite.Database): void => void db.exec('DELETE FROM recorded');

/** Takes what was recorded since the last call. */
export function takeRecorded(db: Sqlite.Database): RecordedRow[] {
  const { rows } = readRecorded(db);
  forgetRecorded(db);
  return rows;
}
