import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf } from '../support/migration.ts';

const NUMBER = 5;
/** Frozen once a case file may have been made with it. */
const SHA256 = '6d8c3347fb0554e838054b9f0d60431e48da28fd8cb6a06be9c30e79b7f60027';

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, NUMBER - 1);
  db.exec(`
    INSERT INTO memo (id, title, language, header, document, created_at, updated_at) VALUES ('m', 'Note', 'fr', '{}', '{}', '', '');
    INSERT INTO memo_version (id, memo_id, name, document, created_at) VALUES ('v', 'm', 'Envoyée', '{}', '');
  `);
});
afterEach(() => db.close());

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('gives memoranda and versions that were there the settings of their language', () => {
  migrate(db, NUMBER);
  expect({
    memo: db.prepare('SELECT settings, template FROM memo').get(),
    version: db.prepare('SELECT name, title, header, settings FROM memo_version').get(),
  }).toEqual({
    memo: { settings: '{}', template: 'memorandum' },
    version: { name: 'Envoyée', title: '', header: '{}', settings: '{}' },
  });
});
