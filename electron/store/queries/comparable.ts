/** What comparing sources needs of them: who they are, and their texts by slices. */
import type { Segment } from '../../../shared/domain/source.ts';
import { all, marks, slices, type ReadableDatabase } from '../database.ts';

export interface Comparable {
  readonly id: string;
  readonly no: number;
  readonly title: string;
  readonly textId: string;
  readonly language: string;
  readonly published: string;
}

/** Every source outside the trash that has a text, in the order of arrival. */
export const listComparable = (db: ReadableDatabase): Comparable[] =>
  all<Comparable>(
    db,
    `SELECT id, no, CASE title WHEN '' THEN file_name ELSE title END AS title, text_id AS textId, language, published FROM source
     WHERE trashed_at IS NULL AND text_id IS NOT NULL ORDER BY no`,
  );

export function textsOf(
  db: ReadableDatabase,
  textIds: readonly string[],
): ReadonlyMap<string, { readonly body: string; readonly segments: readonly Segment[] }> {
  const texts = new Map<string, { body: string; segments: Segment[] }>();
  for (const part of slices(textIds)) {
    const rows = all<{ id: string; body: string; segments: string }>(
      db,
      `SELECT id, body, segments FROM source_text WHERE id IN (${marks(part)})`,
      ...part,
    );
    for (const { id, body, segments } of rows) texts.set(id, { body, segments: JSON.parse(segments) as Segment[] });
  }
  return texts;
}
