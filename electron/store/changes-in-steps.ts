/** Changes of very many records, part by part, each in the one transaction that any change is: see `CaseFile.commitInSteps`. */
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type Sqlite from 'better-sqlite3';
import type { HistoryState } from '../../shared/domain/matter.ts';
import { ProblemError } from '../../shared/kernel/result.ts';
import { appendAudit, type Detail } from './audit.ts';
import type { Change } from './change.ts';
import type { WritableDatabase } from './database.ts';
import { writeLogBack } from './connect.ts';
import { keepFamiliesInSteps } from './families.ts';
import { historyState, markEntry, nextRedo, nextUndo, rangeOfChanges } from './history.ts';
import type { LogSync } from './log-sync.ts';
import { ChangeInHand, type LongChange } from './long-change.ts';
import { LongWrite } from './long-write.ts';
import { PartedRecord } from './parted-record.ts';
import { replayInSteps } from './replay.ts';
import { sqliteProblem } from './sqlite-problem.ts';

/** What the open case file lends. */
interface Around {
  readonly logSync: LogSync;
  readonly spareMemory: (isSparing: boolean) => void;
  /** To be told at the end which tables changed. */
  readonly tell: (tables: ReadonlySet<string>) => void;
  /** To be told of a change that lasts. */
  readonly tellLong: (change: LongChange) => void;
}

export class ChangesInSteps {
  private readonly db: Sqlite.Database;
  private readonly around: Around;
  private readonly write: LongWrite;
  /** Its log is long, and commits leave it so until `writeBack`. */
  isBehind = false;
  private isLong = false;
  private inHand: ChangeInHand | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(db: Sqlite.Database, around: Around) {
    this.db = db;
    this.around = around;
    const { logSync } = around;
    this.write = new LongWrite({
      begin: () => {
        // The disk is not waited for within a turn; `run` does.
        if (logSync.isTrusted) db.pragma('synchronous = NORMAL');
        db.pragma('query_only = OFF');
        db.exec('BEGIN IMMEDIATE');
      },
      hold: () => {
        db.pragma('query_only = ON');
        if (!this.isLong) this.expectMuch();
        // The disk takes it bit by bit, so that the end is not a long wait for it.
        if (logSync.isIdle) logSync.soon();
        this.inHand?.pause();
      },
      goOn: () => db.pragma('query_only = OFF'),
      commit: () => {
        db.exec('COMMIT');
        this.end();
      },
      rollback: (error) => {
        if (db.inTransaction) db.exec('ROLLBACK');
        if (db.open) this.end();
        return sqliteProblem(error, path.basename(db.name));
      },
    });
  }

  private end(): void {
    this.db.pragma('synchronous = FULL');
    if (this.isLong) this.around.spareMemory(false);
    this.isLong = false;
    this.db.pragma('query_only = ON');
  }

  /** It takes more than one turn: its end is to have little left to write, and not to wait for the log's way back into the file. */
  private expectMuch(): void {
    this.isLong = true;
    this.isBehind = true;
    writeLogBack(this.db, 'later');
    this.around.spareMemory(true);
  }

  get isUnderWay(): boolean {
    return this.write.isUnderWay;
  }

  /** Writes the log back into the file, which takes up to half a second. */
  writeBack(): void {
    if (!this.isBehind || this.isUnderWay || !this.db.open) return;
    this.db.pragma('query_only = OFF');
    this.db.pragma('wal_checkpoint(PASSIVE)');
    this.db.pragma('query_only = ON');
    writeLogBack(this.db, 'as it grows');
    this.isBehind = false;
  }

  /** Resolves when nothing is under way, and what was is on the disk and answered. */
  async settled(): Promise<void> {
    await this.write.settled();
    await this.last;
    await setImmediate();
  }

  /** Runs what is under way to its end, now. */
  finish(): void {
    this.write.finish();
  }

  commit<T>({ label, detail, body }: Change<T>): Promise<T> {
    const at = new Date().toISOString();
    const record = new PartedRecord(this.db, { label, detail, at });
    const { writer } = this;
    const inHand = new ChangeInHand('do', this.around.tellLong);
    return this.run({ record, inHand }, function* (stop) {
      inHand.begin(label, detail, Number(detail['count'] ?? 0), stop);
      const steps = body(writer);
      for (;;) {
        const step = steps.next();
        record.take();
        if (!step.done) {
          inHand.add(step.value);
          yield;
          continue;
        }
        yield* keepFamiliesInSteps(writer, record.families);
        if (record.end()) appendAudit(writer, { at, action: 'do', label, detail, rows: record.hash });
        return step.value;
      }
    });
  }

  /** @throws as `replayInOrder` */
  move(direction: 'undo' | 'redo'): Promise<HistoryState> {
    const record = new PartedRecord(this.db);
    const { writer, db } = this;
    const inHand = new ChangeInHand(direction, this.around.tellLong);
    return this.run({ record, inHand }, function* (stop) {
      const entry = direction === 'undo' ? nextUndo(writer) : nextRedo(writer);
      if (!entry) throw new ProblemError(`history.nothing-to-${direction}`);
      const detail = JSON.parse(entry.detail) as Detail;
      const range = rangeOfChanges(writer, entry.seq);
      inHand.begin(entry.label, detail, range ? range.last - range.first + 1 : 0, stop);
      db.pragma('defer_foreign_keys = ON');
      for (const replayed of replayInSteps(writer, entry.seq, direction)) {
        record.take();
        inHand.add(replayed);
        yield;
      }
      markEntry(writer, entry.seq, direction === 'undo' ? 'undone' : 'done');
      yield* keepFamiliesInSteps(writer, record.families);
      const at = new Date().toISOString();
      appendAudit(writer, { at, action: direction, label: entry.label, detail, rows: record.hash });
      return historyState(writer);
    });
  }

  private get writer(): WritableDatabase {
    return this.db as unknown as WritableDatabase;
  }

  private run<T>(
    { record, inHand }: { readonly record: PartedRecord; readonly inHand: ChangeInHand },
    steps: (stop: (error: Error) => void) => Generator<undefined, T>,
  ): Promise<T> {
    const done = this.runToDisk(record, () => {
      this.inHand = inHand;
      return steps((error) => {
        if (this.inHand === inHand) this.write.stop(error);
      });
    });
    this.last = done.catch(() => undefined);
    inHand.follow(done);
    return done;
  }

  /** What was read of it meanwhile is read again at its end, also when nothing of it stands. */
  private async runToDisk<T>(record: PartedRecord, steps: () => Generator<undefined, T>): Promise<T> {
    try {
      const value = await this.write.start(steps);
      // Whoever is told that it is done may rely on it: it is on the disk.
      if (!(await this.around.logSync.done())) this.writeBack();
      return value;
    } finally {
      this.around.tell(record.tables);
    }
  }
}
