import { afterEach, beforeEach, expect, it } from 'vitest';
import { all, run, type WritableDatabase } from '../../../electron/store/database.ts';
import { takeRecorded, trackedTables } from '../../../electron/store/recording.ts';
import type Database from 'better-sqlite3';
import { temporaryCaseFile, type TemporaryCaseFile } from '../../support/case-file.ts';
import { dumpCaseFile } from '../../support/dump-case-file.ts';

let made: TemporaryCaseFile;
beforeEach(() => {
  made = temporaryCaseFile();
});
afterEach(() => made.dispose());

/** Tables that record changes, never change, or are made from others; everything else must be undoable. */
const OTHERS = [
  'audit',
  'awaited_version',
  'change',
  'family_size',
  'history',
  'import_root',
  'original',
  'original_part',
  'source_family',
  'source_text',
  'text_fingerprint',
  'text_link',
  'text_print',
];
const isIndex = (name: string): boolean =>
  /^(?:(?:source|source_about|fact|memo)_search|source_term)/u.test(name) || name.startsWith('sqlite_');

it('covers every table of the schema but those that are records themselves or made from them', () => {
  const names = all<{ name: string }>(
    made.file.read,
    `SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`,
  )
    .map(({ name }) => name)
    .filter((name) => !isIndex(name));
  expect(trackedTables(made.file.read)).toEqual(names.filter((name) => !OTHERS.includes(name)));
  expect(names.filter((name) => OTHERS.includes(name))).toEqual(OTHERS);
});

/** A value for a column that no test names: what its type and the common checks accept. */
const SPECIAL: Readonly<Record<string, string | number>> = {
  'batch.state': 'done',
  'source.state': 'kept',
  'fact.status': 'alleged',
  'divergence.state': 'open',
  'evidence.stance': 'supports',
  'exhibit.form': 'copy',
  'proposal_decision.state': 'kept',
  'matter.id': 'matter',
};

function insertAny(db: WritableDatabase, table: string): void {
  const columns = all<{ name: string; type: string }>(db, 'SELECT name, type FROM pragma_table_info(?)', table);
  const values = columns.map(({ name, type }) => {
    const special = SPECIAL[`${table}.${name}`];
    if (special !== undefined) return special;
    if (table === 'evidence' && name.endsWith('_id') && !['passage_id', 'fact_id'].includes(name)) return null;
    if (name === 'end_offset') return 9;
    return type === 'INTEGER' ? 7 : `${table} ${name}`;
  });
  run(
    db,
    `INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ...values,
  );
}

it('notes the insertion, the change and the removal of a row in each of them, whole', () => {
  const raw = made.file.read as unknown as Database.Database;
  raw.pragma('query_only = OFF');
  raw.pragma('foreign_keys = OFF');
  const db = made.file.read as WritableDatabase;
  const result = trackedTables(made.file.read).map((table) => {
    if (table === 'matter') run(db, 'DELETE FROM matter');
    if (table === 'exhibit_list') run(db, 'DELETE FROM exhibit_list');
    takeRecorded(raw);
    insertAny(db, table);
    const [inserted] = takeRecorded(raw);
    const row = JSON.stringify(dumpCaseFile(made.file)[table]?.[0]);
    const columns = all<{ name: string; type: string }>(db, 'SELECT name, type FROM pragma_table_info(?)', table);
    const text = columns.find(
      ({ name, type }) => type === 'TEXT' && name !== 'id' && SPECIAL[`${table}.${name}`] === undefined,
    )?.name;
    if (text !== undefined && !(table === 'evidence')) run(db, `UPDATE ${table} SET ${text} = 'changed'`);
    else run(db, `UPDATE ${table} SET passage_id = 'changed'`);
    const updated = takeRecorded(raw);
    run(db, `DELETE FROM ${table}`);
    const deleted = takeRecorded(raw).find((change) => change.table === table);
    return {
      table,
      inserted: inserted?.before === null && inserted.after === row,
      updated: updated[0]?.before === row && updated[0].after !== row && updated[0].after !== null,
      deleted: deleted?.after === null && deleted.before === updated[0]?.after,
    };
  });
  expect(result).toEqual(
    trackedTables(made.file.read).map((table) => ({ table, inserted: true, updated: true, deleted: true })),
  );
});

it('refuses to change an id, which every record of a change hangs on', () => {
  const attempt = (): unknown =>
    made.file.commit('matter.updated', (db) => run(db, `UPDATE exhibit_list SET id = 'other'`));
  expect(attempt).toThrow('an id never changes');
});
