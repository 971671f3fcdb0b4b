/** The open case file: one SQLite file, one writer, every change a labelled transaction that can be undone and is on the audit trail. */
import { closeSync, openSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { ProblemError } from '../../shared/kernel/result.ts';
import type { LabelCode } from '../../shared/domain/labels.ts';
import type { HistoryState } from '../../shared/domain/matter.ts';
import { makeId } from '../system/make-id.ts';
import { spareHeap } from '../system/spare-heap.ts';
import { appendAudit, type Detail } from './audit.ts';
import type { Change } from './change.ts';
import { CACHE, connect, disconnect, limitCache } from './connect.ts';
import { insertRow, type ReadableDatabase, type WritableDatabase } from './database.ts';
import { keepFamilies } from './families.ts';
import { changesOf, historyState, markEntry, nextRedo, nextUndo, recordHistory } from './history.ts';
import { ChangesInSteps } from './changes-in-steps.ts';
import { LogSync } from './log-sync.ts';
import type { LongChange } from './long-change.ts';
import { migrate } from './migrate.ts';
import { takeRecorded, type RecordedRow } from './recording.ts';
import { replayAtOnce, ReplayConflict, replayInOrder, replayRows } from './replay.ts';
import { sqliteProblem } from './sqlite-problem.ts';

export interface CommitOptions<T> {
  /** Values for the label's {placeholders}. */
  readonly detail?: Detail | ((value: T) => Detail);
  /** Commits with the same key make one undo step: within 60 s, or without limit when it begins with `batch:`. */
  readonly mergeKey?: string;
  /**
   * The disk is told to keep it but not waited for: for parts of a large job that ends with a commit that waits. Whole or not at all like any other, it
   * survives the end of the program; only a power cut in that moment would take it back, and the job then stands where it stood before.
   */
  readonly keptSoon?: boolean;
}

export interface CaseFile {
  /** As it was opened. */
  readonly path: string;
  readonly read: ReadableDatabase;
  /**
   * Runs a use case as one transaction: all of it, with its history entry and its audit entry, or nothing.
   * @throws whatever the body throws; ProblemError `disk.full`, `casefile.*` when the file cannot take it
   */
  commit<T>(label: LabelCode, body: (db: WritableDatabase) => T, options?: CommitOptions<T>): T;
  /** The same as a rehearsal: all of it is taken back, and nobody is told. */
  rehearse(label: LabelCode, body: (db: WritableDatabase) => unknown): void;
  /**
   * The same for very many records: the transaction stays open from part to part, and between these the case file can be read, where what is done so far
   * is seen. Whatever else writes runs it to its end first.
   */
  commitInSteps<T>(change: Change<T>): Promise<T>;
  readonly isChanging: boolean;
  /** Resolves when no such change is under way. */
  settled(): Promise<void>;
  /** Such a change has left much in the log, which is written back when this is asked for, or the file is closed. */
  readonly isBehind: boolean;
  writeBack(): void;
  /** @throws ProblemError `history.nothing-to-undo` */
  undo(): HistoryState;
  /** @throws ProblemError `history.nothing-to-redo` */
  redo(): HistoryState;
  /** The same part by part, as `commitInSteps`. */
  undoInSteps(): Promise<HistoryState>;
  redoInSteps(): Promise<HistoryState>;
  history(): HistoryState;
  /** Told after every commit, undo and redo which tables changed. @returns a function that ends it */
  onChange(listener: (tables: ReadonlySet<string>) => void): () => void;
  /** Told of each change, undo and redo in steps that lasts for more than a moment. */
  onLongChange(listener: (change: LongChange) => void): void;
  /** Puts on the audit trail what left the case file; there is nothing to undo. */
  recordExport(label: LabelCode, detail: Detail): void;
  /** Writes what is derived from the records (a search index) and is no change of its own; a check takes back what it wrote. */
  maintain<T>(body: (db: WritableDatabase) => T, keep: boolean): T;
  /** While much passes through that is hardly read again, less of it is kept in memory: until as many have let go as have asked for it. */
  spareMemory(isSparing: boolean): void;
  close(): void;
}

/** The default list's title; the lawyer's own words from then on. */
const EXHIBIT_LIST_TITLE = 'Bordereau de pièces';

/**
 * Makes a case file where there is none.
 * @throws ProblemError `casefile.exists`, `casefile.unwritable`, `disk.full`
 */
export function createCaseFile(file: string, title: string, options: { isSample?: boolean } = {}): CaseFile {
  const name = path.basename(file);
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new ProblemError('casefile.exists', { file: name });
    throw sqliteProblem(error, name);
  }
  try {
    const db = new Database(file);
    try {
      // No log yet: when this transaction ends the file itself is whole.
      db.pragma('synchronous = FULL');
      db.transaction(() => {
        migrate(db);
        fillNewCaseFile(db as unknown as WritableDatabase, title, options.isSample ?? false);
      })();
    } finally {
      db.close();
    }
    return openCaseFile(file);
  } catch (error) {
    rmSync(file, { force: true });
    throw sqliteProblem(error, name);
  }
}

function fillNewCaseFile(db: WritableDatabase, title: string, isSample: boolean): void {
  const at = new Date().toISOString();
  insertRow(db, 'matter', { id: 'matter', title, is_sample: isSample ? 1 : 0, created_at: at });
  insertRow(db, 'exhibit_list', { id: makeId(), title: EXHIBIT_LIST_TITLE, position: 1 });
  appendAudit(db, { at, action: 'create', label: 'casefile.created', detail: { title }, rows: [] });
}

/**
 * Opens a case file as its only user; an older schema is brought up to date.
 * @throws ProblemError `casefile.missing`, `.foreign`, `.newer`, `.damaged`, `.locked`, `.unwritable`
 */
export function openCaseFile(file: string): CaseFile {
  const db = connect(file);
  const writer = db as unknown as WritableDatabase;
  const listeners = new Set<(tables: ReadonlySet<string>) => void>();
  const logSync = new LogSync(file);
  let busy = false;
  /** How many have asked for memory to be spared. */
  let sparing = 0;

  /** One transaction; the connection may write only while it lasts. */
  const transaction = <T>(body: () => T, end: 'COMMIT' | 'ROLLBACK' = 'COMMIT', keptSoon = false): T => {
    inSteps.finish();
    if (busy) throw new Error('a commit cannot hold another');
    busy = true;
    const waits = !keptSoon || !logSync.isTrusted;
    try {
      if (!waits) db.pragma('synchronous = NORMAL');
      db.pragma('query_only = OFF');
      db.exec('BEGIN IMMEDIATE');
      const value = body();
      db.exec(end);
      if (!waits) logSync.soon();
      return value;
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK');
      throw sqliteProblem(error, path.basename(file));
    } finally {
      if (db.open) db.pragma('query_only = ON');
      if (db.open && !waits) db.pragma('synchronous = FULL');
      busy = false;
    }
  };

  const tellTables = (tables: ReadonlySet<string>): void => {
    if (tables.size > 0) for (const listener of listeners) listener(tables);
  };
  const spareMemory = (isSparing: boolean): void => {
    sparing += isSparing ? 1 : -1;
    spareHeap(isSparing);
    if (db.open) limitCache(db, sparing > 0 ? CACHE.sparing : CACHE.usual);
  };
  let tellLong: (change: LongChange) => void = () => undefined;
  const inSteps = new ChangesInSteps(db, {
    logSync,
    spareMemory,
    tell: tellTables,
    tellLong: (change) => tellLong(change),
  });
  const tell = (rows: readonly RecordedRow[]): void => tellTables(new Set(rows.map(({ table }) => table)));

  const replay = (direction: 'undo' | 'redo', apply: typeof replayInOrder): RecordedRow[] =>
    transaction(() => {
      const entry = direction === 'undo' ? nextUndo(writer) : nextRedo(writer);
      if (!entry) throw new ProblemError(`history.nothing-to-${direction}`);
      db.pragma('defer_foreign_keys = ON');
      apply(writer, replayRows(changesOf(writer, entry.seq), direction));
      markEntry(writer, entry.seq, direction === 'undo' ? 'undone' : 'done');
      const rows = takeRecorded(db);
      keepFamilies(writer, rows);
      const detail = JSON.parse(entry.detail) as Detail;
      appendAudit(writer, { at: new Date().toISOString(), action: direction, label: entry.label, detail, rows });
      return rows;
    });

  const move = (direction: 'undo' | 'redo'): HistoryState => {
    let rows: RecordedRow[];
    try {
      rows = replay(direction, replayInOrder);
    } catch (error) {
      if (!isOutOfOrder(error)) throw error;
      // Foreign keys can only be turned off outside a transaction; `replayAtOnce` checks them all before the end.
      db.pragma('foreign_keys = OFF');
      try {
        rows = replay(direction, replayAtOnce);
      } finally {
        db.pragma('foreign_keys = ON');
      }
    }
    tell(rows);
    return historyState(writer);
  };

  const moveInSteps = async (direction: 'undo' | 'redo'): Promise<HistoryState> => {
    try {
      return await inSteps.move(direction);
    } catch (error) {
      if (!isOutOfOrder(error)) throw error;
      return move(direction);
    }
  };

  /** What a commit does within its transaction. */
  const changeAll = <T>(label: LabelCode, body: (db: WritableDatabase) => T, options: CommitOptions<T>) => {
    const value = body(writer);
    if (value instanceof Promise) throw new Error('a commit cannot wait');
    const rows = takeRecorded(db);
    if (rows.length > 0) {
      keepFamilies(writer, rows);
      const at = new Date().toISOString();
      const detail = typeof options.detail === 'function' ? options.detail(value) : (options.detail ?? {});
      recordHistory(writer, { label, detail, at, mergeKey: options.mergeKey ?? '' }, rows);
      appendAudit(writer, { at, action: 'do', label, detail, rows });
    }
    return { value, rows };
  };

  return {
    path: file,
    read: writer,
    commit: (label, body, options = {}) => {
      const { value, rows } = transaction(() => changeAll(label, body, options), 'COMMIT', options.keptSoon);
      tell(rows);
      return value;
    },
    rehearse: (label, body) => void transaction(() => changeAll(label, body, {}), 'ROLLBACK'),
    commitInSteps: (change) => inSteps.commit(change),
    get isChanging() {
      return inSteps.isUnderWay;
    },
    settled: () => inSteps.settled(),
    get isBehind() {
      return inSteps.isBehind;
    },
    writeBack: () => inSteps.writeBack(),
    undo: () => move('undo'),
    redo: () => move('redo'),
    undoInSteps: () => moveInSteps('undo'),
    redoInSteps: () => moveInSteps('redo'),
    history: () => historyState(writer),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onLongChange: (listener) => {
      tellLong = listener;
    },
    recordExport: (label, detail) =>
      transaction(() =>
        appendAudit(writer, { at: new Date().toISOString(), action: 'export', label, detail, rows: [] }),
      ),
    maintain: (body, keep) =>
      transaction(
        () => {
          const value = body(writer);
          if (takeRecorded(db).length > 0) throw new Error('maintenance changed a record');
          return value;
        },
        keep ? 'COMMIT' : 'ROLLBACK',
        // What is derived can be derived again.
        keep,
      ),
    spareMemory,
    close: () => {
      inSteps.finish();
      listeners.clear();
      if (db.open) disconnect(db);
    },
  };
}

const isOutOfOrder = (error: unknown): boolean =>
  error instanceof ReplayConflict ||
  (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'));
