import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf, withSourceBefore } from '../support/migration.ts';

const NUMBER = 15;
/** Frozen once a case file may have been made with it. */
const SHA256 = '0dbd545ac7b772d6658b9c66cdde9290a56443b7030d91bca3dfbe0e078793a5';

let db: Database;
beforeEach(() => {
  db = withSourceBefore(NUMBER);
});
afterEach(() => db.close());

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('keeps the parts of a page with it, each path once', () => {
  migrate(db, NUMBER);
  const insert = db.prepare('INSERT INTO source_part (id, source_id, path, sha256) VALUES (?, ?, ?, ?)');
  insert.run('x', 's', 'p_files/a.png', 'a'.repeat(64));
  expect(() => insert.run('y', 's', 'p_files/a.png', 'a'.repeat(64))).toThrow(/UNIQUE/u);
  expect(() => insert.run('z', 's', 'p_files/b.png', 'b'.repeat(64))).toThrow(/FOREIGN KEY/u);
  db.exec("DELETE FROM source WHERE id = 's'");
  expect(db.prepare('SELECT count(*) FROM source_part').pluck().get()).toBe(0);
});
