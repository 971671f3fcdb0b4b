import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf } from '../support/migration.ts';

const NUMBER = 7;
/** Frozen once a case file may have been made with it. */
const SHA256 = 'c8dded165bcb10710a1889f5c7cfb37ae2a9544e666a4fd71031ad66b2b5f100';

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, NUMBER - 1);
  db.exec(`
    INSERT INTO exhibit_list (id, title) VALUES ('l', 'Bordereau');
    INSERT INTO exhibit_list_version (id, list_id, version, content, created_at) VALUES
      ('v', 'l', 1, '[{"number":1},{"number":2}]', ''), ('w', 'l', 2, 'not JSON', '');
    INSERT INTO memo (id, title, language, header, document, created_at, updated_at) VALUES ('m', 'Note', 'fr', '{}', '{}', '', '');
  `);
});
afterEach(() => db.close());

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('memoranda that were there cite by the first list; versions lock the numbers that they hold', () => {
  migrate(db, NUMBER);
  db.exec(`UPDATE memo SET list_id = 'l'; DELETE FROM exhibit_list_version; DELETE FROM exhibit_list`);
  expect(db.prepare('SELECT list_id FROM memo').get()).toEqual({ list_id: null });
});

it('reads how many numbers each version locks', () => {
  migrate(db, NUMBER);
  expect(db.prepare('SELECT id, locked FROM exhibit_list_version ORDER BY id').all()).toEqual([
    { id: 'v', locked: 2 },
    { id: 'w', locked: 0 },
  ]);
});
