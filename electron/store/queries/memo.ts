import {
  defaultSettings,
  type DocumentNode,
  type Memo,
  type MemoHeader,
  type MemoSettings,
  type MemoSummary,
} from '../../../shared/domain/memo.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, one, updateRow, type ReadableDatabase, type WritableDatabase } from '../database.ts';

interface SummaryColumns extends Pick<Memo, 'id' | 'no' | 'title' | 'language'> {
  readonly updated_at: string;
  readonly trashed_at: string | null;
  readonly citation_count: number;
  readonly list_id: string | null;
}
interface MemoColumns extends SummaryColumns, Pick<Memo, 'template'> {
  readonly settings: string;
  readonly header: string;
  readonly document: string;
  readonly revision: number;
}

const CITATIONS = '(SELECT count(*) FROM citation c WHERE c.memo_id = m.id) AS citation_count';

const toSummary = (row: SummaryColumns): MemoSummary => ({
  id: row.id,
  no: row.no,
  title: row.title,
  language: row.language,
  updatedAt: row.updated_at,
  citationCount: row.citation_count,
  trashed: row.trashed_at !== null,
  listId: row.list_id,
});

/** Every memorandum, those in the trash marked, in the order of their numbers; without their documents. */
export const listMemos = (db: ReadableDatabase): MemoSummary[] =>
  all<SummaryColumns>(
    db,
    `SELECT m.id, m.no, m.title, m.language, m.updated_at, m.trashed_at, m.list_id, ${CITATIONS} FROM memo m ORDER BY m.no`,
  ).map(toSummary);

export function findMemo(db: ReadableDatabase, memoId: string): Memo | undefined {
  const row = one<MemoColumns>(db, `SELECT m.*, ${CITATIONS} FROM memo m WHERE m.id = ?`, memoId);
  return (
    row && {
      ...toSummary(row),
      template: row.template,
      settings: { ...defaultSettings(row.language), ...(JSON.parse(row.settings) as Partial<MemoSettings>) },
      header: JSON.parse(row.header) as MemoHeader,
      document: JSON.parse(row.document) as DocumentNode,
      revision: row.revision,
    }
  );
}

/** @returns the new id */
export function insertMemo(
  db: WritableDatabase,
  memo: Pick<Memo, 'title' | 'language' | 'template' | 'settings' | 'header' | 'document'>,
): string {
  const [id, at] = [makeId(), new Date().toISOString()];
  insertRow(db, 'memo', {
    id,
    title: memo.title,
    language: memo.language,
    template: memo.template,
    settings: JSON.stringify(memo.settings),
    header: JSON.stringify(memo.header),
    document: JSON.stringify(memo.document),
    created_at: at,
    updated_at: at,
  });
  return id;
}

/** `plain` is what the search index holds of the document. @returns false when there is no such memorandum */
export const updateMemo = (
  db: WritableDatabase,
  memoId: string,
  {
    listId,
    ...set
  }: Partial<
    Pick<Memo, 'title' | 'language' | 'template' | 'settings' | 'listId' | 'header' | 'document' | 'revision'> & {
      readonly plain: string;
    }
  >,
): boolean =>
  updateRow(db, 'memo', memoId, {
    ...set,
    list_id: listId,
    settings: set.settings && JSON.stringify(set.settings),
    header: set.header && JSON.stringify(set.header),
    document: set.document && JSON.stringify(set.document),
    updated_at: new Date().toISOString(),
  }) === 1;
