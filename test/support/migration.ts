/** What the tests of single migrations have in common. */
import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { migrate } from '../../electron/store/migrate.ts';
import { MIGRATIONS } from '../../electron/store/migrations/index.ts';

/** SHA-256 of a migration's SQL, which never changes once a case file may have been made with it. */
export const hashOf = (number: number): string =>
  createHash('sha256')
    .update(MIGRATIONS[number - 1] ?? '')
    .digest('hex');

/** A case file in memory as it was before a migration, with one source `s`, a picture, in batch `b`. */
export function withSourceBefore(number: number): Database.Database {
  const db = new Database(':memory:');
  db.pragma('foreign_keys = ON');
  migrate(db, number - 1);
  const hash = 'a'.repeat(64);
  db.exec(`
    INSERT INTO original (sha256, size) VALUES ('${hash}', 6);
    INSERT INTO batch (id, label, started_at, state) VALUES ('b', 'Lot', '2024-01-01', 'done');
    INSERT INTO source (id, batch_id, text_id, sha256, kind, state, size, file_name, relative_path, title, imported_at, sort_title, sort_published, sort_publisher)
      VALUES ('s', 'b', NULL, '${hash}', 'image', 'no-text', 6, 'p.png', 'p.png', 'Photo', '2024-01-01', '', '', '');
  `);
  return db;
}
