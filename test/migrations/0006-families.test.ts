import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf } from '../support/migration.ts';

const NUMBER = 6;
/** Frozen once a case file may have been made with it. */
const SHA256 = '1a7e90c391fbd200ca074c58386ddf62de5264cf378ac8ecc93f923ceaba1d17';

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, NUMBER);
});
afterEach(() => db.close());

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('keeps the size of each family in step', () => {
  const sizes = (): unknown => db.prepare('SELECT family, size FROM family_size ORDER BY family').all();
  db.exec('INSERT INTO source_family (source_no, family) VALUES (1, 1), (2, 1), (5, 4), (4, 4), (9, 1)');
  expect(sizes()).toEqual([
    { family: 1, size: 3 },
    { family: 4, size: 2 },
  ]);
  db.exec('UPDATE source_family SET family = 1 WHERE family = 4');
  db.exec('DELETE FROM source_family WHERE source_no = 9');
  expect(sizes()).toEqual([{ family: 1, size: 4 }]);
  db.exec('DELETE FROM source_family');
  expect(sizes()).toEqual([]);
});

it('finds texts by fingerprint and by content on their indexes', () => {
  const plan = (sql: string): unknown => db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all();
  expect([
    plan('SELECT no FROM text_fingerprint WHERE hash = 1'),
    plan(`SELECT id FROM source_text WHERE body_sha256 = 'x'`),
  ]).toMatchObject([
    [{ detail: 'SEARCH text_fingerprint USING PRIMARY KEY (hash=?)' }],
    [{ detail: 'SEARCH source_text USING INDEX source_text_of_body (body_sha256=?)' }],
  ]);
});
