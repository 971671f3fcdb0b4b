import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf } from '../support/migration.ts';

const NUMBER = 9;
/** Frozen once a case file may have been made with it. */
const SHA256 = '6ff1bf47bb3672d7e97389a011d098f4be5a1373e98e7586d070d83bbeae6160';

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('lets both indexes of sources gather more before they write, and merge later', () => {
  const db = new Database(':memory:');
  migrate(db, NUMBER);
  const settings = ['source_search', 'source_about_search'].map((table) =>
    db.prepare(`SELECT k, v FROM ${table}_config WHERE k IN ('hashsize', 'automerge') ORDER BY k`).raw().all(),
  );
  const set = [
    ['automerge', 16],
    ['hashsize', 8_388_608],
  ];
  expect(settings).toEqual([set, set]);
  db.close();
});
