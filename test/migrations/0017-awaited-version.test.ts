import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf, withSourceBefore } from '../support/migration.ts';

const NUMBER = 17;
/** Frozen once a case file may have been made with it. */
const SHA256 = 'b9efb7c89eeb8b8715cb6d10606fcb051c5ec7eedf61c5054fb6f2ba9d9dadcf';

let db: Database;
beforeEach(() => {
  db = withSourceBefore(NUMBER);
});
afterEach(() => db.close());

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('keeps one awaited version of each source, which goes with it', () => {
  migrate(db, NUMBER);
  const insert = db.prepare('INSERT INTO awaited_version (source_id, other_id, path) VALUES (?, ?, ?)');
  insert.run('s', null, '/presse/a.txt');
  expect(() => insert.run('s', null, null)).toThrow(/UNIQUE/u);
  expect(() => insert.run('nowhere', null, null)).toThrow(/FOREIGN KEY/u);
  db.exec('DELETE FROM source');
  expect(db.prepare('SELECT count(*) FROM awaited_version').pluck().get()).toBe(0);
});
