/** Changes of very many records, part by part, each in the one transaction that any change is: see `CaseFile.commitInSteps`. */
import path from 'node:path';
import type Sqlite from 'better-sqlite3';
import { ProblemError } from '../../shared/kernel/result.ts';
import { appendAudit, type Detail } from './audit.ts';
import type { Change } from './change.ts';
import type { WritableDatabase } from './database.ts';
import { keepFamiliesInSteps } from './families.ts';
import { markEntry, nextRedo, nextUndo } from './history.ts';
import { LongWrite } from './long-write.ts';
import { PartedRecord } from './parted-record.ts';
import { replayInSteps } from './replay.ts';
import { sqliteProblem } from './sqlite-problem.ts';

type Tell = (tables: ReadonlySet<string>) => void;

export class ChangesInSteps {
  private readonly db: Sqlite.Database;
  private readonly tell: Tell;
  private readonly write: LongWrite;

  /** @param tell to be told at the end which tables changed */
  constructor(db: Sqlite.Database, tell: Tell) {
    this.db = db;
    this.tell = tell;
    this.write = new LongWrite({
      begin: () => {
        db.pragma('query_only = OFF');
        db.exec('BEGIN IMMEDIATE');
      },
      hold: () => db.pragma('query_only = ON'),
      goOn: () => db.pragma('query_only = OFF'),
      commit: () => {
        db.exec('COMMIT');
        db.pragma('query_only = ON');
      },
      rollback: (error) => {
        if (db.inTransaction) db.exec('ROLLBACK');
        if (db.open) db.pragma('query_only = ON');
        return sqliteProblem(error, path.basename(db.name));
      },
    });
  }

  settled(): Promise<void> {
    return this.write.settled();
  }

  /** Runs what is under way to its end, now. */
  finish(): void {
    this.write.finish();
  }

  commit<T>({ label, detail, body }: Change<T>): Promise<T> {
    const at = new Date().toISOString();
    const record = new PartedRecord(this.db, { label, detail, at });
    const { writer } = this;
    return this.run(record, function* () {
      const steps = body(writer);
      for (;;) {
        const step = steps.next();
        record.take();
        if (!step.done) {
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
  move(direction: 'undo' | 'redo'): Promise<void> {
    const record = new PartedRecord(this.db);
    const { writer, db } = this;
    return this.run(record, function* () {
      const entry = direction === 'undo' ? nextUndo(writer) : nextRedo(writer);
      if (!entry) throw new ProblemError(`history.nothing-to-${direction}`);
      db.pragma('defer_foreign_keys = ON');
      for (const part of replayInSteps(writer, entry.seq, direction)) {
        record.take();
        yield part;
      }
      markEntry(writer, entry.seq, direction === 'undo' ? 'undone' : 'done');
      yield* keepFamiliesInSteps(writer, record.families);
      const detail = JSON.parse(entry.detail) as Detail;
      const at = new Date().toISOString();
      appendAudit(writer, { at, action: direction, label: entry.label, detail, rows: record.hash });
    });
  }

  private get writer(): WritableDatabase {
    return this.db as unknown as WritableDatabase;
  }

  /** What was read of it meanwhile is read again at its end, also when nothing of it stands. */
  private async run<T>(record: PartedRecord, steps: () => Generator<undefined, T>): Promise<T> {
    try {
      return await this.write.start(steps);
    } finally {
      this.tell(record.tables);
    }
  }
}
