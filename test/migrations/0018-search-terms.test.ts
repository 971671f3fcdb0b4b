import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf, withSourceBefore } from '../support/migration.ts';

const NUMBER = 18;
/** Frozen once a case file may have been made with it. */
const SHA256 = 'dd40694364b485769ddbf95c62be19a0e62d684759533c27f4b81b36651f9346';

let db: Database;
beforeEach(() => {
  db = withSourceBefore(NUMBER);
});
afterEach(() => db.close());

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('tells the words of the texts that came in before, and where they stand', () => {
  migrate(db, NUMBER);
  expect(db.prepare('SELECT term, doc FROM source_term').all()).toEqual([{ term: 'photo', doc: 1 }]);
  expect(db.prepare('SELECT term, doc, col FROM source_term_place').all()).toEqual([
    { term: 'photo', doc: 1, col: 'title' },
  ]);
});
