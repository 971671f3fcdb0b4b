import type { CitationAttributes, CitationRow } from '../../../shared/domain/memo.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, one, run, type ReadableDatabase, type WritableDatabase } from '../database.ts';

/** Citations of memoranda outside the trash; of one memorandum or of one source when they are named. */
export const listCitations = (
  db: ReadableDatabase,
  { memoId, sourceId }: { memoId?: string | undefined; sourceId?: string | undefined },
): CitationRow[] =>
  all(
    db,
    `SELECT c.node_id AS id, c.memo_id AS memoId, m.title AS memoTitle, c.source_id AS sourceId, c.passage_id AS passageId
     FROM citation c JOIN memo m ON m.id = c.memo_id
     WHERE c.memo_id = coalesce(?, c.memo_id) AND c.source_id = coalesce(?, c.source_id)
       AND (m.trashed_at IS NULL OR ? IS NOT NULL)
     ORDER BY m.no, c.id`,
    memoId ?? null,
    sourceId ?? null,
    memoId ?? null,
  );

export type Pointer = Pick<CitationAttributes, 'id' | 'sourceId' | 'passageId'>;

/**
 * Makes the rows those of the document, so that what a memorandum cites can be asked without reading it.
 * @param citations as they stand in the document; the same pointer twice is one row
 */
export function setCitations(db: WritableDatabase, memoId: string, citations: readonly Pointer[]): void {
  const keyOf = ({ id, sourceId, passageId }: Pointer): string => `${id} ${sourceId} ${passageId ?? ''}`;
  const wanted = new Map(citations.map((citation) => [keyOf(citation), citation]));
  const had = all<Pointer & { readonly rowId: string }>(
    db,
    'SELECT id AS rowId, node_id AS id, source_id AS sourceId, passage_id AS passageId FROM citation WHERE memo_id = ?',
    memoId,
  );
  for (const row of had) if (!wanted.delete(keyOf(row))) run(db, 'DELETE FROM citation WHERE id = ?', row.rowId);
  for (const { id, sourceId, passageId } of wanted.values())
    insertRow(db, 'citation', {
      id: makeId(),
      memo_id: memoId,
      node_id: id,
      source_id: sourceId,
      passage_id: passageId,
    });
}

/** Whether the source is there and, when one is named, has the passage. */
export const isCitable = (db: ReadableDatabase, { sourceId, passageId }: Omit<Pointer, 'id'>): boolean =>
  one(
    db,
    `SELECT 1 FROM source s WHERE s.id = ? AND (? IS NULL OR EXISTS (SELECT 1 FROM passage p WHERE p.id = ? AND p.source_id = s.id))`,
    sourceId,
    passageId,
    passageId,
  ) !== undefined;
