import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf, withSourceBefore } from '../support/migration.ts';

const NUMBER = 16;
/** Frozen once a case file may have been made with it. */
const SHA256 = '6e487f166dbc2d029ff577c29d240c772336fe71bf7d02a08ebd86638de24703';

let db: Database;
beforeEach(() => {
  db = withSourceBefore(NUMBER);
});
afterEach(() => db.close());

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

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
