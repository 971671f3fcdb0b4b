/** What a transaction that goes on part by part has changed: its entry in the history, its hash for the trail, and what follows for families. */
import type Sqlite from 'better-sqlite3';
import { ChangesHash } from './audit.ts';
import type { WritableDatabase } from './database.ts';
import { FamilyChanges } from './families.ts';
import { beginHistory, endHistory, joinChanges } from './history.ts';
import { forgetRecorded, moveRecorded, readRecorded, rowKey } from './recording.ts';

export class PartedRecord {
  private readonly db: Sqlite.Database;
  private readonly entry: Parameters<typeof beginHistory>[1] | undefined;
  private readonly seen = new Set<string>();
  private seq: number | undefined;
  readonly hash = new ChangesHash();
  readonly families = new FamilyChanges();
  readonly tables = new Set<string>();

  /** @param entry of the history; without one the changes are those of an undo, whose entry is there */
  constructor(db: Sqlite.Database, entry?: Parameters<typeof beginHistory>[1]) {
    this.db = db;
    this.entry = entry;
  }

  private get writer(): WritableDatabase {
    return this.db as unknown as WritableDatabase;
  }

  /** To be called after each part. */
  take(): void {
    const { rows, isPlain } = readRecorded(this.db);
    if (rows.length > 0) {
      this.hash.add(rows);
      this.families.add(this.writer, rows);
      for (const { table } of rows) this.tables.add(table);
    }
    if (rows.length > 0 && this.entry) {
      this.seq ??= beginHistory(this.writer, this.entry);
      const keys = rows.map(rowKey);
      // Rows that come once go over as they are; the others are joined with what is known of them.
      if (isPlain && !keys.some((key) => this.seen.has(key))) moveRecorded(this.db, this.seq);
      else joinChanges(this.writer, this.seq, rows);
      for (const key of keys) this.seen.add(key);
    }
    forgetRecorded(this.db);
  }

  /** @returns whether anything has changed in the end */
  end(): boolean {
    return this.entry === undefined || (this.seq !== undefined && endHistory(this.writer, this.seq));
  }
}
