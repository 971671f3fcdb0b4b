import type { CitationAttributes, CitationRow } from '../../../shared/domain/memo.ts';
import { all, insertRow, one, run, type ReadableDatabase, type WritableDatabase } from '../database.ts';

/** Citations of memoranda outside the trash; of one memorandum or of one source when they are named. */
export const listCitations = (
  db: ReadableDatabase,
  { memoId, sourceId }: { memoId?: string | undefined; sourceId?: string | undefined },
): CitationRow[] =>
  all(
    db,
    `SELECT c.id, c.memo_id AS memoId, m.title AS memoTitle, c.source_id AS sourceId, c.passage_id AS passageId
     FROM citation c JOIN memo m ON m.id = c.memo_id
     WHERE (?1 IS NULL OR c.memo_id = ?1) AND (?2 IS NULL OR c.source_id = ?2) AND (?1 IS NOT NULL OR m.trashed_at IS NULL)
     ORDER BY m.no, c.id`,
    memoId ?? null,
    sourceId ?? null,
  );

type Pointer = Pick<CitationAttributes, 'id' | 'sourceId' | 'passageId'>;

/**
 * Makes the rows those of the document: what the memorandum cites can be asked without reading it.
 * @param citations as they stand in the document, ids unique
 */
export function setCitations(db: WritableDatabase, memoId: string, citations: readonly Pointer[]): void {
  const wanted = new Map(citations.map((citation) => [citation.id, citation]));
  const had = all<{ id: string; source_id: string; passage_id: string | null }>(
    db,
    'SELECT id, source_id, passage_id FROM citation WHERE memo_id = ?',
    memoId,
  );
  for (const { id, source_id, passage_id } of had) {
    const citation = wanted.get(id);
    if (!citation) run(db, 'DELETE FROM citation WHERE id = ?', id);
    else if (citation.sourceId !== source_id || citation.passageId !== passage_id)
      run(
        db,
        'UPDATE citation SET source_id = ?, passage_id = ? WHERE id = ?',
        citation.sourceId,
        citation.passageId,
        id,
      );
    wanted.delete(id);
  }
  for (const { id, sourceId, passageId } of wanted.values())
    insertRow(db, 'citation', { id, memo_id: memoId, source_id: sourceId, passage_id: passageId });
}

/** Whether another memorandum has a citation with that id: the ids of citations are theirs alone. */
export const citationBelongsElsewhere = (db: ReadableDatabase, citationId: string, memoId: string): boolean =>
  one(db, 'SELECT 1 FROM citation WHERE id = ? AND memo_id <> ?', citationId, memoId) !== undefined;

/** Whether the source is there and, when one is named, has the passage. */
export const isCitable = (db: ReadableDatabase, { sourceId, passageId }: Omit<Pointer, 'id'>): boolean =>
  one(
    db,
    `SELECT 1 FROM source s WHERE s.id = ?1 AND (?2 IS NULL OR EXISTS (SELECT 1 FROM passage p WHERE p.id = ?2 AND p.source_id = s.id))`,
    sourceId,
    passageId,
  ) !== undefined;
