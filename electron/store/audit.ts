/**
 * The append-only trail. Each entry's hash covers the entry and the hash before it, so that changing, removing or inserting one breaks
 * every later hash: hash = SHA-256(previous hash, line feed, canonical JSON of {action, at, changes, detail, label, seq}).
 */
import { createHash } from 'node:crypto';
import type { AuditEntry } from '../../shared/domain/matter.ts';
import { all, each, insertRow, one, type ReadableDatabase, type WritableDatabase } from './database.ts';
import type { RecordedRow } from './recording.ts';

/** Stands for the hash before the first entry. */
export const GENESIS = 'greffier audit trail, version 1';

export type Detail = Readonly<Record<string, string | number>>;

/** JSON with sorted keys and no spaces: one value, one text. */
export const canonicalDetail = (detail: Detail): string =>
  JSON.stringify(Object.fromEntries(Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1))));

/** SHA-256 over the rows changed, in order, each a line of JSON: table, id, before, after. They may come part by part. */
export class ChangesHash {
  private readonly hash = createHash('sha256');

  add(rows: readonly RecordedRow[]): this {
    for (const { table, rowId, before, after } of rows)
      this.hash.update(`${JSON.stringify([table, rowId, before, after])}\n`);
    return this;
  }

  /** To be called once. */
  digest(): string {
    return this.hash.digest('hex');
  }
}

interface AuditRow extends Omit<AuditEntry, 'detail'> {
  readonly detail: string;
}

const hashEntry = (previous: string, { action, at, changes, detail, label, seq }: Omit<AuditRow, 'hash'>): string =>
  createHash('sha256')
    .update(
      `${previous}\n${JSON.stringify({ action, at, changes, detail: JSON.parse(detail) as unknown, label, seq })}`,
    )
    .digest('hex');

/** Adds an entry; part of the transaction that made the changes. */
export function appendAudit(
  db: WritableDatabase,
  entry: Pick<AuditEntry, 'at' | 'action' | 'label' | 'detail'> & {
    readonly rows: readonly RecordedRow[] | ChangesHash;
  },
): void {
  const last = one<{ seq: number; hash: string }>(db, 'SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1');
  const row = {
    seq: (last?.seq ?? 0) + 1,
    at: entry.at,
    action: entry.action,
    label: entry.label,
    detail: canonicalDetail(entry.detail),
    changes: (entry.rows instanceof ChangesHash ? entry.rows : new ChangesHash().add(entry.rows)).digest(),
  };
  insertRow(db, 'audit', { ...row, hash: hashEntry(last?.hash ?? GENESIS, row) });
}

/** Entries after a sequence number, oldest first. */
export const listAudit = (db: ReadableDatabase, after: number, limit: number): AuditEntry[] =>
  all<AuditRow>(db, 'SELECT * FROM audit WHERE seq > ? ORDER BY seq LIMIT ?', after, limit).map((row) => ({
    ...row,
    detail: JSON.parse(row.detail) as Detail,
  }));

/** @returns how many entries there are, and the sequence numbers at which the chain is broken or an entry is missing, at most 100 */
export function verifyAudit(db: ReadableDatabase): { readonly checked: number; readonly broken: readonly number[] } {
  const broken = new Set<number>();
  const report = (seq: number): void => {
    if (broken.size < 100) broken.add(seq);
  };
  let previous = GENESIS;
  let expected = 1;
  let checked = 0;
  for (const row of each<AuditRow>(db, 'SELECT * FROM audit ORDER BY seq')) {
    if (row.seq !== expected) report(expected);
    if (!isWhole(previous, row)) report(row.seq);
    previous = row.hash;
    expected = row.seq + 1;
    checked += 1;
  }
  // SQLite keeps the highest number ever given: it tells when the newest entries were cut off.
  const given = one<{ seq: number }>(db, `SELECT seq FROM sqlite_sequence WHERE name = 'audit'`)?.seq ?? 0;
  if (given !== expected - 1) report(expected);
  return { checked, broken: [...broken] };
}

function isWhole(previous: string, row: AuditRow): boolean {
  try {
    return canonicalDetail(JSON.parse(row.detail) as Detail) === row.detail && hashEntry(previous, row) === row.hash;
  } catch {
    return false;
  }
}
