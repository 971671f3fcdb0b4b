import path from 'node:path';
import Database from 'better-sqlite3';
import { comparable } from '../../shared/kernel/fold.ts';
import { ProblemError } from '../../shared/kernel/result.ts';
import { checkHeader, refuseNewer } from './file-header.ts';
import { installRecording } from './recording.ts';
import { wordStarts } from './queries/candidate.ts';
import { migrate } from './migrate.ts';
import { sqliteProblem } from './sqlite-problem.ts';

/** Milliseconds to wait for a lock: another process that opens at the same moment holds one for an instant. */
const LOCK_TIMEOUT = 500;

/**
 * Opens an existing case file as its only user. The exclusive locking mode holds the operating system's own lock on the file, which goes
 * with the process that held it, even a killed one; it also keeps the log's index in memory, so that no -shm file appears.
 * @throws ProblemError `casefile.*`
 */
export function connect(file: string): Database.Database {
  checkHeader(file);
  let db: Database.Database | undefined;
  try {
    db = new Database(file, { fileMustExist: true, timeout: LOCK_TIMEOUT });
    db.pragma('locking_mode = EXCLUSIVE');
    // Of two processes that come at once one gets this lock; the other leaves before either has changed anything.
    db.exec('BEGIN IMMEDIATE; COMMIT');
    refuseNewer(db.pragma('user_version', { simple: true }) as number, path.basename(file));
    prepareConnection(db);
    migrate(db);
    readSchema(db);
    installRecording(db);
    db.pragma('query_only = ON');
    return db;
  } catch (error) {
    db?.close();
    throw sqliteProblem(error, path.basename(file));
  }
}

/**
 * Kibibytes of pages kept in memory. An import hardly reads what it has written, nor does noting its wording; searching does. What a long change keeps here
 * its end has to write into the log in one go.
 */
export const CACHE = { usual: 65_536, sparing: 8_192 } as const;

export const limitCache = (db: Database.Database, kibibytes: number): void =>
  void db.pragma(`cache_size = -${kibibytes}`);

/** Pages (32 MiB) after which the log is written back: what an import changes again and again is so written once. */
const LOG_LENGTH = 8_000;

/** Whether commits write a long log back; the one that does waits for it. */
export const writeLogBack = (db: Database.Database, when: 'as it grows' | 'later'): void =>
  void db.pragma(`wal_autocheckpoint = ${when === 'later' ? 0 : LOG_LENGTH}`);

function prepareConnection(db: Database.Database): void {
  if (db.pragma('journal_mode = WAL', { simple: true }) !== 'wal')
    throw new ProblemError('casefile.locked', { file: path.basename(db.name) });
  db.pragma('synchronous = FULL');
  writeLogBack(db, 'as it grows');
  db.pragma('foreign_keys = ON');
  // So that rows which REPLACE removes are recorded like any other.
  db.pragma('recursive_triggers = ON');
  db.pragma('secure_delete = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('temp_store = MEMORY');
  limitCache(db, CACHE.usual);
  db.function('word_starts', { deterministic: true }, (text: unknown, words: unknown) =>
    Number(wordStarts(String(text), String(words))),
  );
  db.function('comparable', { deterministic: true }, (text: unknown) => comparable(String(text)));
}

/** A file whose own tables cannot be read, or are not there, is damaged: say so now rather than at the first use. */
function readSchema(db: Database.Database): void {
  const tables = db.prepare(`SELECT count(*) FROM sqlite_schema WHERE name IN ('matter', 'source', 'audit')`).pluck();
  const matters = (): unknown => db.prepare('SELECT count(*) FROM matter').pluck().get();
  if (tables.get() !== 3 || matters() !== 1)
    throw new ProblemError('casefile.damaged', { file: path.basename(db.name) });
}

/** Leaves one single file behind: the log is written back and removed. */
export function disconnect(db: Database.Database): void {
  try {
    db.pragma('query_only = OFF');
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.pragma('journal_mode = DELETE');
  } catch (error) {
    // On a full disk the log stays beside the file, whole, and is written back when it is opened next.
    const problem = sqliteProblem(error, path.basename(db.name));
    if (!(problem instanceof ProblemError && problem.problem.code === 'disk.full')) throw error;
  } finally {
    db.close();
  }
}
