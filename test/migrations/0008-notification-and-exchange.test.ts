import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { migrate } from '../../electron/store/migrate.ts';
import { hashOf } from '../support/migration.ts';

const NUMBER = 8;
/** Frozen once a case file may have been made with it. */
const SHA256 = 'f4c7e6a15f6f38d5bea790634ce68e09b376efac137e8a1ae790b31adc394c55';

let db: Database.Database;
beforeEach(() => {
  db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, NUMBER - 1);
  db.exec(`
    INSERT INTO proceeding (id, title, kind, created_at) VALUES ('p', 'Bail', 'civil', '2024-01-01');
    INSERT INTO step (id, proceeding_id, kind, notification_date, created_at) VALUES ('s', 'p', 'judgment', '2024-03-01', '2024-01-01');
    INSERT INTO measure (id, step_id, kind, amount_minor, currency, state, created_at) VALUES ('m', 's', 'damages', 100, 'EUR', 'paid', '2024-01-01');
    INSERT INTO payment (id, measure_id, amount_minor, currency, paid_on, created_at) VALUES ('y', 'm', 100, 'EUR', '2024-04-01', '2024-01-01');
  `);
});
afterEach(() => db.close());

it('is the SQL that was shipped', () => expect(hashOf(NUMBER)).toBe(SHA256));

it('keeps what was there, with a notification not described and a payment in the currency of its measure', () => {
  migrate(db, NUMBER);
  expect([
    db.prepare('SELECT id, notification_date, notification_mode, notification_proof FROM step').all(),
    db.prepare('SELECT id, amount_minor, exchange FROM payment').all(),
  ]).toEqual([
    [{ id: 's', notification_date: '2024-03-01', notification_mode: '', notification_proof: '' }],
    [{ id: 'y', amount_minor: 100, exchange: '' }],
  ]);
});
