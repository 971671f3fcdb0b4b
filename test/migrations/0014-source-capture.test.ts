import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { MIGRATIONS } from '../../electron/store/migrations/index.ts';

const NUMBER = 14;
/** Frozen once a case file may have been made with it. */
const SHA256 = '5347e404ab212eb4994bcfad5e5b6bfb78c8b766f005f9831cab7933e2bac1ba';

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

it('knows nothing more of the sources that are there', () => {
  migrate(db, NUMBER);
  expect(db.prepare('SELECT captured, basis, address, address_key FROM source').all()).toEqual([
    { captured: '', basis: '{}', address: '', address_key: '' },
  ]);
});

it('looks pages up by their address without reading the others', () => {
  migrate(db, NUMBER);
  const plan = db
    .prepare(`EXPLAIN QUERY PLAN SELECT id FROM source WHERE address_key = 'a.example/x' AND address_key <> ''`)
    .all();
  expect(JSON.stringify(plan)).toContain('source_of_address');
});
