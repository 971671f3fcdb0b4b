import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf } from '../support/migration.ts';

const NUMBER = 12;
/** Frozen once a case file may have been made with it. */
const SHA256 = '47dd47d52353c8030929d80432dc0429fe49e6dc3fa1b579d406c324ec2e389e';

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, NUMBER);
});
afterEach(() => db.close());

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('keeps one row for each earlier version, found by source, original and text', () => {
  const plan = (where: string): unknown =>
    db.prepare(`EXPLAIN QUERY PLAN SELECT version FROM source_version WHERE ${where} = 'x'`).all();
  expect(['source_id', 'sha256', 'text_id'].map(plan)).toMatchObject([
    [{ detail: expect.stringContaining('(source_id=?)') as string }],
    [{ detail: 'SEARCH source_version USING INDEX source_version_of_original (sha256=?)' }],
    [{ detail: 'SEARCH source_version USING INDEX source_version_of_text (text_id=?)' }],
  ]);
});
