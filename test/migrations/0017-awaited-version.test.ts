import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { MIGRATIONS } from '../../electron/store/migrations/index.ts';

const NUMBER = 17;
/** Frozen once a case file may have been made with it. */
const SHA256 = 'b9efb7c89eeb8b8715cb6d10606fcb051c5ec7eedf61c5054fb6f2ba9d9dadcf';

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, NUMBER - 1);
  const hash = 'a'.repeat(64);
  db.exec(`
    INSERT INTO original (sha256, size) VALUES ('${hash}', 6);
    INSERT INTO batch (id, label, started_at, state) VALUES ('b', 'Lot', '2024-01-01', 'done');
    INSERT INTO source (id, batch_id, text_id, sha256, kind, state, size, file_name, relative_path, title, imported_at, sort_title, sort_published, sort_publisher)
      VALUES ('s', 'b', NULL, '${hash}', 'image', 'no-text', 6, 'p.png', 'p.png', 'Photo', '2024-01-01', '', '', '');
  `);
});
afterEach(() => db.close());

it('is the SQL that was shipped', () => {
  expect(
    createHash('sha256')
      .update(MIGRATIONS[NUMBER - 1] ?? '')
      .digest('hex'),
  ).toBe(SHA256);
});

it('keeps one awaited version of each source, which goes with it', () => {
  migrate(db, NUMBER);
  const insert = db.prepare('INSERT INTO awaited_version (source_id, other_id, path) VALUES (?, ?, ?)');
  insert.run('s', null, '/presse/a.txt');
  expect(() => insert.run('s', null, null)).toThrow(/UNIQUE/u);
  expect(() => insert.run('nowhere', null, null)).toThrow(/FOREIGN KEY/u);
  db.exec('DELETE FROM source');
  expect(db.prepare('SELECT count(*) FROM awaited_version').pluck().get()).toBe(0);
});
