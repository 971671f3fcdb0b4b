import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf } from '../support/migration.ts';

const NUMBER = 10;
/** Frozen once a case file may have been made with it. */
const SHA256 = '20b60089a7edf1e2e3d78eca49ec15e119a0731f613e5d4659327d7d656db0ba';

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, NUMBER - 1);
  const hash = 'a'.repeat(64);
  db.exec(`
    INSERT INTO original (sha256, size) VALUES ('${hash}', 6), ('${'b'.repeat(64)}', 6);
    INSERT INTO batch (id, label, started_at, state) VALUES ('b', 'Lot', '2024-01-01', 'done');
    INSERT INTO source_text (id, sha256, extractor, body, body_sha256, segments, page_starts)
      VALUES ('t', '${hash}', 'x/1', 'La digue tient.', 'x', '[]', '[]');
    INSERT INTO source (id, batch_id, text_id, sha256, kind, state, size, file_name, relative_path, title, imported_at, sort_title, sort_published, sort_publisher)
      VALUES ('s', 'b', 't', '${hash}', 'text', 'read', 6, 'd.txt', 'd.txt', 'Digue', '2024-01-01', '', '', ''),
        ('p', 'b', NULL, '${'b'.repeat(64)}', 'image', 'no-text', 6, 'p.png', 'p.png', 'Photo', '2024-01-01', '', '', '');
  `);
});
afterEach(() => db.close());

const found = (match: string): unknown[] =>
  db.prepare('SELECT rowid FROM source_search WHERE source_search MATCH ?').pluck().all(match);
const isWhole = (): unknown => db.exec(`INSERT INTO source_search (source_search, rank) VALUES ('integrity-check', 1)`);

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('leaves every source without description and finds it as before', () => {
  migrate(db, NUMBER);
  isWhole();
  expect(db.prepare('SELECT description FROM source').pluck().all()).toEqual(['', '']);
  expect([found('digue'), found('photo')]).toEqual([[1], [2]]);
});

it('finds a source without text by its description, through every change of it', () => {
  migrate(db, NUMBER);
  db.exec(`UPDATE source SET description = 'Une vanne rouillée' WHERE id = 'p'`);
  isWhole();
  const described = found('rouillee');
  db.exec(`UPDATE source SET description = '' WHERE id = 'p'`);
  isWhole();
  db.exec(`UPDATE source SET description = 'vanne' WHERE id = 's'`);
  isWhole();
  db.exec(`DELETE FROM source WHERE id = 'p'`);
  isWhole();
  expect([described, found('rouillee'), found('vanne')]).toEqual([[2], [], []]);
});
