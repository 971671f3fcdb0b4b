import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf } from '../support/migration.ts';

const NUMBER = 4;
/** Frozen once a case file may have been made with it. */
const SHA256 = '6cad65398dcbeaf4fa48af77b59659d85623b93ba9db5095b04cdfbf4bbe1dd5';

const add = (id: string, body: string, segments: readonly object[]): void => {
  const sha256 = createHash('sha256').update(id).digest('hex');
  db.prepare('INSERT INTO original (sha256, size) VALUES (?, 6)').run(sha256);
  db.prepare(
    `INSERT INTO source_text (id, sha256, extractor, body, body_sha256, segments, page_starts) VALUES (?, ?, 'text/1', ?, '', ?, '[]')`,
  ).run(id, sha256, body, JSON.stringify(segments));
  db.prepare(
    `INSERT INTO source (id, batch_id, sha256, text_id, kind, state, size, file_name, relative_path, title, imported_at, sort_title, sort_published, sort_publisher)
     VALUES (?, 'b', ?, ?, 'text', 'read', 6, ?, ?, 'Titre', '2024-01-01', '', '', '')`,
  ).run(id, sha256, id, id, id);
};
const found = (match: string): unknown[] =>
  db.prepare('SELECT rowid FROM source_search WHERE source_search MATCH ? ORDER BY rowid').pluck().all(match);
const isWhole = (): unknown => db.exec(`INSERT INTO source_search (source_search, rank) VALUES ('integrity-check', 1)`);
const texts = (): unknown =>
  db.prepare('SELECT id, own_words AS own, surroundings AS around FROM source_text ORDER BY id').all();

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, NUMBER - 1);
  db.exec(`INSERT INTO batch (id, label, started_at, state) VALUES ('b', 'Lot', '2024-01-01', 'done')`);
  add('a', 'Menu\n\nUne amende.\n\nSuite\n\nPub', [
    { start: 0, end: 4, role: 'menu' },
    { start: 6, end: 17, role: 'body' },
    { start: 19, end: 24, role: 'heading' },
    { start: 26, end: 29, role: 'advertisement' },
  ]);
  add('b', 'Menu 🟣\n\nUne amende.', [
    { start: 0, end: 7, role: 'menu' },
    { start: 9, end: 20, role: 'body' },
  ]);
  add('c', 'Menu', [{ start: 0, end: 4, role: 'body' }]);
});
afterEach(() => db.close());

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('parts the texts that were there from their surroundings, unless its way of counting would cut them elsewhere', () => {
  migrate(db, NUMBER);
  isWhole();
  expect({ texts: texts(), own: found('{body} : menu'), around: found('{surroundings} : menu') }).toEqual({
    texts: [
      { id: 'a', own: 'Une amende.\n\nSuite', around: 'Menu\n\nPub' },
      { id: 'b', own: null, around: null },
      { id: 'c', own: null, around: null },
    ],
    own: [2, 3],
    around: [1],
  });
  expect(() => db.exec(`UPDATE source_text SET surroundings = ''`)).toThrow('immutable');
});

it('follows every change of a source', () => {
  migrate(db, NUMBER);
  db.exec(`UPDATE source SET title = 'Un non-lieu' WHERE id = 'a'`);
  isWhole();
  expect([found('lieu'), found('titre')]).toEqual([[1], [2, 3]]);
  db.exec(`DELETE FROM source WHERE id = 'a'`);
  isWhole();
  expect(found('amende')).toEqual([2]);
});
