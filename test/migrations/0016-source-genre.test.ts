import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { MIGRATIONS } from '../../electron/store/migrations/index.ts';

const NUMBER = 16;
/** Frozen once a case file may have been made with it. */
const SHA256 = '6e487f166dbc2d029ff577c29d240c772336fe71bf7d02a08ebd86638de24703';

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

it('says of no source that is there what it is', () => {
  migrate(db, NUMBER);
  expect(db.prepare('SELECT genre FROM source').all()).toEqual([{ genre: '' }]);
});

it('counts the sources of each genre on an index alone', () => {
  migrate(db, NUMBER);
  const plan = db
    .prepare(
      `EXPLAIN QUERY PLAN SELECT genre, count(*) FROM source WHERE genre <> '' AND +trashed_at IS NULL GROUP BY genre`,
    )
    .all();
  expect(JSON.stringify(plan)).toContain('COVERING INDEX source_of_genre');
});
