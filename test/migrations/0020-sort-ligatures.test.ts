import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { sortColumns } from '../../electron/store/queries/source.ts';
import { hashOf, withSourceBefore } from '../support/migration.ts';

const NUMBER = 20;
/** Frozen once a case file may have been made with it. */
const SHA256 = '57982aac0f089fbc55ba69721d9f111fca5eace9d0a31f3cc60c01d76ef2ed44';

let db: Database;
beforeEach(() => {
  db = withSourceBefore(NUMBER);
});
afterEach(() => db.close());

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('puts sources that came in before where those that come in now stand', () => {
  db.prepare('UPDATE source SET sort_title = ?, sort_publisher = ?').run('l’œuvre, strasse in straße', 'æsthetica');
  migrate(db, NUMBER);
  const { sort_title, sort_publisher } = sortColumns({ title: 'L’Œuvre, Strasse in Straße', publisher: 'Æsthetica' });
  expect(db.prepare('SELECT sort_title, sort_publisher FROM source').all()).toEqual([{ sort_title, sort_publisher }]);
  expect(sort_title).toBe('l’oeuvre, strasse in strasse');
});
