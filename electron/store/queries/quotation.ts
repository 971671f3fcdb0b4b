/** Sources in which words stand, for those words to be compared with. */
import type { Segment } from '../../../shared/domain/source.ts';
import { all, one, type ReadableDatabase } from '../database.ts';

export interface WordHolder {
  readonly sourceId: string;
  readonly no: number;
  readonly title: string;
  readonly family: number | null;
  readonly body: string;
  readonly segments: readonly Segment[];
}

/** Numbers of the sources outside the trash whose present text holds each of these words, somewhere; the first `limit`. */
export function sourcesHolding(
  db: ReadableDatabase,
  words: readonly string[],
  exceptId: string,
  limit: number,
): number[] {
  const match = `body : (${words.map((word) => `"${word.replaceAll('"', '')}"`).join(' AND ')})`;
  return all<{ no: number }>(
    db,
    `SELECT s.no FROM (SELECT rowid AS no FROM source_search WHERE source_search MATCH ? ORDER BY rowid LIMIT ?) f
       CROSS JOIN source s ON s.no = f.no WHERE s.trashed_at IS NULL AND s.id <> ?`,
    match,
    limit + 1,
    exceptId,
  ).map(({ no }) => no);
}

/** A source with its present text; undefined when it has none. */
export function wordHolder(db: ReadableDatabase, no: number): WordHolder | undefined {
  const row = one<Omit<WordHolder, 'segments'> & { readonly segments: string }>(
    db,
    `SELECT s.id AS sourceId, s.no, CASE s.title WHEN '' THEN s.file_name ELSE s.title END AS title, m.family, t.body, t.segments
     FROM source s JOIN source_text t ON t.id = s.text_id LEFT JOIN source_family m ON m.source_no = s.no WHERE s.no = ?`,
    no,
  );
  return row && { ...row, segments: JSON.parse(row.segments) as Segment[] };
}
