import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf } from '../support/migration.ts';

const NUMBER = 11;
/** Frozen once a case file may have been made with it. */
const SHA256 = '07c72fec5184a64f2befd40e943ce2ce1c3bb7d5b0b16482c45bc7bb49cb3cfa';

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('keeps where an import looked as long as its batch is there', () => {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, NUMBER - 1);
  db.exec(`INSERT INTO batch (id, label, started_at, state) VALUES ('b', 'Lot', '2024-01-01', 'interrupted')`);
  migrate(db, NUMBER);
  db.exec(`INSERT INTO import_root (batch_id, position, path) VALUES ('b', 0, '/lot')`);
  expect(() => db.exec(`INSERT INTO import_root (batch_id, position, path) VALUES ('c', 0, '/lot')`)).toThrow();
  db.exec(`DELETE FROM batch`);
  expect(db.prepare('SELECT count(*) FROM import_root').pluck().get()).toBe(0);
  db.close();
});
