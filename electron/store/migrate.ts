import type Sqlite from 'better-sqlite3';
import { otherWords } from '../../shared/domain/other-words.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** "GREF": what tells a case file from any other SQLite file (https://sqlite.org/fileformat.html#application_id). */
export const APPLICATION_ID = 0x47_52_45_46;
/** The newest schema that this program knows. */
export const SCHEMA = MIGRATIONS.length;

/**
 * Brings a case file to a schema, in one transaction: it is either at the old one or at the new one.
 * @param to number of the schema to reach, at least the present one
 */
export function migrate(db: Sqlite.Database, to: number = SCHEMA): void {
  const from = db.pragma('user_version', { simple: true }) as number;
  if (from >= to) return;
  // For what is derived from texts that are there already.
  db.function('other_words', { deterministic: true }, (text: unknown) =>
    otherWords(typeof text === 'string' ? text : ''),
  );
  db.transaction(() => {
    for (const sql of MIGRATIONS.slice(from, to)) db.exec(sql);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    db.pragma(`user_version = ${to}`);
  }).immediate();
}
