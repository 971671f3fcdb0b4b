import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf, withSourceBefore } from '../support/migration.ts';

const NUMBER = 14;
/** Frozen once a case file may have been made with it. */
const SHA256 = '5347e404ab212eb4994bcfad5e5b6bfb78c8b766f005f9831cab7933e2bac1ba';

let db: Database;
beforeEach(() => {
  db = withSourceBefore(NUMBER);
});
afterEach(() => db.close());

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

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
