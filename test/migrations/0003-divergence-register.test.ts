import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf } from '../support/migration.ts';

const NUMBER = 3;
/** Frozen once a case file may have been made with it. */
const SHA256 = '4826c932edf9c07168de5dac9f039570e6dd5e83d497adab925d12e0623665de';

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, NUMBER - 1);
  db.exec(`
    INSERT INTO claim (id, property, value, how) VALUES ('c', 'amende', '20000000 EUR', 'user');
    INSERT INTO divergence (id, proposition, state) VALUES ('d', 'Montant de l’amende', 'open');
    INSERT INTO divergence_claim (id, divergence_id, claim_id) VALUES ('dc', 'd', 'c');
  `);
});
afterEach(() => db.close());

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('keeps what was there: a claim of the source itself, a contradiction that the lawyer set up', () => {
  migrate(db, NUMBER);
  expect({
    claim: db.prepare('SELECT id, value, speaker FROM claim').all(),
    divergence: db.prepare('SELECT id, proposition, kind, key, explanation, created_at FROM divergence').all(),
    tied: db.prepare('SELECT claim_id FROM divergence_claim').pluck().all(),
  }).toEqual({
    claim: [{ id: 'c', value: '20000000 EUR', speaker: '' }],
    divergence: [
      {
        id: 'd',
        proposition: 'Montant de l’amende',
        kind: 'contradiction',
        key: '',
        explanation: '{}',
        created_at: '',
      },
    ],
    tied: ['c'],
  });
});

it('finds by its index what was decided of a proposition', () => {
  migrate(db, NUMBER);
  const plan = db.prepare("EXPLAIN QUERY PLAN SELECT id FROM divergence WHERE key = ? AND key <> ''").all('k');
  expect(plan).toMatchObject([{ detail: 'SEARCH divergence USING INDEX divergence_by_key (key=?)' }]);
});
