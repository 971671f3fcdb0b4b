import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf } from '../support/migration.ts';

const NUMBER = 2;
/** Frozen once a case file may have been made with it. */
const SHA256 = '43d64a2fb21347451d6566e7ff9b69653a123d692e23ecbd25b3b9e48da3c023';

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, NUMBER - 1);
  const hash = 'a'.repeat(64);
  db.exec(`
    INSERT INTO original (sha256, size) VALUES ('${hash}', 6);
    INSERT INTO batch (id, label, started_at, state) VALUES ('b', 'Lot', '2024-01-01', 'done');
    INSERT INTO source (id, batch_id, sha256, kind, state, size, file_name, relative_path, title, author, publisher, imported_at, sort_title, sort_published, sort_publisher)
      VALUES ('s', 'b', '${hash}', 'text', 'kept', 6, 'gazette.txt', 'gazette.txt', 'Une amende salée', 'Inès Roc', 'La Gazette', '2024-01-01', '', '', '');
    INSERT INTO saved_search (id, label, query) VALUES ('q', 'Amendes', 'amende');
  `);
});
afterEach(() => db.close());

const found = (match: string): unknown[] =>
  db.prepare('SELECT rowid FROM source_about_search WHERE source_about_search MATCH ?').pluck().all(match);
const isWhole = (): unknown =>
  db.exec(`INSERT INTO source_about_search (source_about_search, rank) VALUES ('integrity-check', 1)`);

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('finds the sources that were there by title, file, author and publisher, and keeps their searches', () => {
  migrate(db, NUMBER);
  expect({
    title: found('{title} : salee'),
    file: found('{file_name} : gazette'),
    author: found('{author} : ines'),
    publisher: found('{publisher} : gazette'),
    none: found('{title} : gazette'),
    saved: db.prepare('SELECT label, query, scope, created_at FROM saved_search').all(),
  }).toEqual({
    title: [1],
    file: [1],
    author: [1],
    publisher: [1],
    none: [],
    saved: [{ label: 'Amendes', query: 'amende', scope: 'all', created_at: '' }],
  });
});

it('follows every change of a source', () => {
  migrate(db, NUMBER);
  db.exec(`UPDATE source SET title = 'Un non-lieu', publisher = 'Le Phare' WHERE id = 's'`);
  isWhole();
  const changed = [found('amende'), found('lieu AND phare')];
  db.exec(`UPDATE source SET trashed_at = '2024-01-02' WHERE id = 's'`);
  isWhole();
  db.exec(`DELETE FROM source WHERE id = 's'`);
  isWhole();
  expect([changed, found('lieu')]).toEqual([[[], [1]], []]);
});

it('finds commented passages by their index', () => {
  migrate(db, NUMBER);
  const plan = db
    .prepare(`EXPLAIN QUERY PLAN SELECT source_id FROM passage WHERE comment <> '' ORDER BY source_id`)
    .all();
  expect(plan).toMatchObject([{ detail: 'SCAN passage USING INDEX passage_with_comment' }]);
});
