import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf } from '../support/migration.ts';

const NUMBER = 13;
/** Frozen once a case file may have been made with it. */
const SHA256 = '180ae1bb24ee7d043f01916f2d5ead15826a6faa18a58e1f8d2bd8fba545c355';

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, NUMBER - 1);
  db.exec(`INSERT INTO original (sha256, size) VALUES ('${'a'.repeat(64)}', 1)`);
});
afterEach(() => db.close());

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('keeps one decision for each value of an original', () => {
  migrate(db, NUMBER);
  const insert = db.prepare(
    `INSERT INTO proposal_decision (id, sha256, kind, norm, state, decided_at) VALUES (?, ?, 'date', '2021-03-03', ?, '')`,
  );
  insert.run('a', 'a'.repeat(64), 'refused');
  expect(() => insert.run('b', 'a'.repeat(64), 'accepted')).toThrow(/UNIQUE/u);
  expect(() => insert.run('c', 'b'.repeat(64), 'accepted')).toThrow(/FOREIGN KEY/u);
  expect(() => insert.run('d', 'a'.repeat(64), 'perhaps')).toThrow(/CHECK/u);
});
