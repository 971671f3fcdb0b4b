import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf } from '../support/migration.ts';

const NUMBER = 1;
/** Frozen with the first release: a case file made today must be the one that later migrations start from. */
const SHA256 = '4c1ebe66f73cdbb51eed39d61276fe99149d968f25e2adc78bff9d341252cba0';

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
});
afterEach(() => db.close());

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('makes an empty file hold a matter with a source, its text and a passage, found by index and by search', () => {
  migrate(db, NUMBER - 1);
  expect(db.prepare('SELECT count(*) AS n FROM sqlite_schema').get()).toEqual({ n: 0 });
  migrate(db, NUMBER);
  const hash = 'a'.repeat(64);
  db.exec(`
    INSERT INTO matter (id, title, created_at) VALUES ('matter', 'Affaire', '2024-01-01');
    INSERT INTO original (sha256, size) VALUES ('${hash}', 6);
    INSERT INTO original_part (sha256, part, bytes) VALUES ('${hash}', 0, x'616d656e6465');
    INSERT INTO source_text (id, sha256, extractor, body, body_sha256, segments, page_starts)
      VALUES ('t', '${hash}', 'text/1', 'amende salée', '', '[]', '[]');
    INSERT INTO batch (id, label, started_at, state) VALUES ('b', 'Lot', '2024-01-01', 'done');
    INSERT INTO source (id, batch_id, sha256, text_id, kind, state, size, file_name, relative_path, imported_at, sort_title, sort_published, sort_publisher)
      VALUES ('s', 'b', '${hash}', 't', 'text', 'read', 6, 'a.txt', 'a.txt', '2024-01-01', '', '', '');
    INSERT INTO passage (id, source_id, text_id, start_offset, end_offset, quote, prefix, suffix, created_at)
      VALUES ('p', 's', 't', 0, 6, 'amende', '', ' salée', '2024-01-01');
  `);
  const plan = (sql: string): unknown =>
    (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all() as { detail: string }[]).map(({ detail }) => detail);
  expect({
    version: db.pragma('user_version', { simple: true }),
    found: db.prepare(`SELECT rowid FROM source_search WHERE source_search MATCH 'salee'`).all(),
    passages: db.prepare(`SELECT id, comment FROM passage WHERE source_id = 's'`).all(),
    byHash: plan(`SELECT id FROM source WHERE sha256 = '${hash}'`),
    ofSource: plan(`SELECT id FROM passage WHERE source_id = 's' ORDER BY start_offset`),
    ofFact: plan(`SELECT id FROM evidence WHERE fact_id = 'f'`),
  }).toEqual({
    version: NUMBER,
    found: [{ rowid: 1 }],
    passages: [{ id: 'p', comment: '' }],
    byHash: ['SEARCH source USING INDEX source_of_original (sha256=?)'],
    ofSource: ['SEARCH passage USING INDEX passage_of_source (source_id=?)'],
    ofFact: ['SEARCH evidence USING INDEX evidence_of_fact (fact_id=?)'],
  });
});

it('every foreign key of the schema has an index, so that removing a row never reads whole tables', () => {
  migrate(db, NUMBER);
  type Key = { table: string; column: string };
  const keys = db
    .prepare(
      `SELECT l.name AS "table", k."from" AS "column" FROM pragma_table_list l JOIN pragma_foreign_key_list(l.name) k
       WHERE l.schema = 'main' ORDER BY 1, 2`,
    )
    .all() as Key[];
  const scanned = keys.filter(({ table, column }) => {
    const [row] = db.prepare(`EXPLAIN QUERY PLAN SELECT 1 FROM ${table} WHERE ${column} = 'x'`).all() as {
      detail: string;
    }[];
    return row?.detail.startsWith('SCAN') ?? true;
  });
  expect(scanned).toEqual([]);
});

it('refuses to change or remove what is never rewritten', () => {
  migrate(db, NUMBER);
  db.exec(`INSERT INTO original (sha256, size) VALUES ('${'b'.repeat(64)}', 0)`);
  expect(() => db.exec('UPDATE original SET size = 1')).toThrow('originals are never rewritten');
  expect(() => db.exec('DELETE FROM original')).toThrow('originals are never removed');
});
