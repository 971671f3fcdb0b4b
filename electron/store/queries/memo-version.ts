import type { DocumentNode, Memo, MemoHeader, MemoSettings, MemoVersion } from '../../../shared/domain/memo.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, one, run, type ReadableDatabase, type WritableDatabase } from '../database.ts';

/** A memorandum as it stood when it was given a name. */
export interface KeptMemo extends MemoVersion, Pick<Memo, 'title' | 'header' | 'document'> {
  readonly settings: Partial<MemoSettings>;
}

interface VersionColumns {
  readonly id: string;
  readonly memo_id: string;
  readonly name: string;
  readonly created_at: string;
}
interface KeptColumns extends VersionColumns {
  readonly title: string;
  readonly header: string;
  readonly settings: string;
  readonly document: string;
}

const toVersion = (row: VersionColumns): MemoVersion => ({
  id: row.id,
  memoId: row.memo_id,
  name: row.name,
  createdAt: row.created_at,
});

/** Without their documents, the latest first. */
export const listMemoVersions = (db: ReadableDatabase, memoId: string): MemoVersion[] =>
  all<VersionColumns>(
    db,
    'SELECT id, memo_id, name, created_at FROM memo_version WHERE memo_id = ? ORDER BY created_at DESC, id DESC',
    memoId,
  ).map(toVersion);

export function findMemoVersion(db: ReadableDatabase, versionId: string): KeptMemo | undefined {
  const row = one<KeptColumns>(db, 'SELECT * FROM memo_version WHERE id = ?', versionId);
  return (
    row && {
      ...toVersion(row),
      title: row.title,
      header: JSON.parse(row.header) as MemoHeader,
      settings: JSON.parse(row.settings) as Partial<MemoSettings>,
      document: JSON.parse(row.document) as DocumentNode,
    }
  );
}

/** @returns the new id */
export function insertMemoVersion(db: WritableDatabase, memo: Memo, name: string): string {
  const id = makeId();
  insertRow(db, 'memo_version', {
    id,
    memo_id: memo.id,
    name,
    title: memo.title,
    header: JSON.stringify(memo.header),
    settings: JSON.stringify(memo.settings),
    document: JSON.stringify(memo.document),
    created_at: new Date().toISOString(),
  });
  return id;
}

export function renameMemoVersion(db: WritableDatabase, versionId: string, name: string): void {
  run(db, 'UPDATE memo_version SET name = ? WHERE id = ?', name, versionId);
}

export function deleteMemoVersion(db: WritableDatabase, versionId: string): void {
  run(db, 'DELETE FROM memo_version WHERE id = ?', versionId);
}
