/** Passages: exact spans of immutable texts. */
import type { Passage, PassageRow } from '../../../shared/domain/passage.ts';
import {
  all,
  insertRow,
  integer,
  one,
  run,
  updateRow,
  type ReadableDatabase,
  type WritableDatabase,
} from '../database.ts';
import { exhibitNumberOf } from './default-list.ts';

export interface PassageColumns {
  readonly passage_id: string;
  readonly source_id: string;
  readonly text_id: string;
  readonly start_offset: number;
  readonly end_offset: number;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly page: number | null;
  readonly comment: string;
  readonly source_no: number;
  readonly source_title: string;
  readonly exhibit_number: number | null;
  readonly family: number | null;
  readonly fact_ids: string;
}

/** Columns of a passage `p` and its source `s`. */
export const PASSAGE_COLUMNS = `p.id AS passage_id, p.source_id, p.text_id, p.start_offset, p.end_offset, p.quote, p.prefix,
  p.suffix, p.page, p.comment, s.no AS source_no, s.title AS source_title, ${exhibitNumberOf('s.id')} AS exhibit_number,
  (SELECT pm.family FROM source_family pm WHERE pm.source_no = s.no) AS family,
  (SELECT json_group_array(DISTINCT pe.fact_id) FROM evidence pe JOIN fact pf ON pf.id = pe.fact_id AND pf.trashed_at IS NULL
     WHERE pe.passage_id = p.id) AS fact_ids`;

export const toPassageRow = (row: PassageColumns): PassageRow => ({
  id: row.passage_id,
  sourceId: row.source_id,
  textId: row.text_id,
  start: row.start_offset,
  end: row.end_offset,
  quote: row.quote,
  prefix: row.prefix,
  suffix: row.suffix,
  page: row.page,
  comment: row.comment,
  sourceNo: row.source_no,
  sourceTitle: row.source_title,
  exhibitNumber: row.exhibit_number,
  familyId: row.family === null ? null : String(row.family),
  factIds: JSON.parse(row.fact_ids) as string[],
});

const SELECT = `SELECT ${PASSAGE_COLUMNS} FROM passage p JOIN source s ON s.id = p.source_id`;

export function findPassage(db: ReadableDatabase, passageId: string): PassageRow | undefined {
  const row = one<PassageColumns>(db, `${SELECT} WHERE p.id = ?`, passageId);
  return row && toPassageRow(row);
}

/** Of one source in the order of its text; of all, sources in their order. */
export const listPassages = (db: ReadableDatabase, sourceId?: string): PassageRow[] =>
  (sourceId === undefined
    ? all<PassageColumns>(db, `${SELECT} ORDER BY s.no, p.start_offset, p.end_offset`)
    : all<PassageColumns>(db, `${SELECT} WHERE p.source_id = ? ORDER BY p.start_offset, p.end_offset`, sourceId)
  ).map(toPassageRow);

export const findPassageAt = (db: ReadableDatabase, textId: string, start: number, end: number): string | undefined =>
  one<{ id: string }>(
    db,
    'SELECT id FROM passage WHERE text_id = ? AND start_offset = ? AND end_offset = ?',
    textId,
    start,
    end,
  )?.id;

export const insertPassage = (db: WritableDatabase, passage: Passage): void =>
  insertRow(db, 'passage', {
    id: passage.id,
    source_id: passage.sourceId,
    text_id: passage.textId,
    start_offset: passage.start,
    end_offset: passage.end,
    quote: passage.quote,
    prefix: passage.prefix,
    suffix: passage.suffix,
    page: passage.page,
    comment: passage.comment,
    created_at: new Date().toISOString(),
  });

/** @returns false when there is no such passage */
export const commentPassage = (db: WritableDatabase, passageId: string, comment: string): boolean =>
  updateRow(db, 'passage', passageId, { comment }) === 1;

/** How many records and citations lean on a passage, those in the trash included: they could come back. */
export const countPassageUses = (db: ReadableDatabase, passageId: string): number =>
  ['evidence', 'citation', 'claim']
    .map((table) => integer(db, `SELECT count(*) FROM ${table} WHERE passage_id = ?`, passageId))
    .reduce((sum, count) => sum + count);

/** @returns false when there is no such passage */
export const deletePassage = (db: WritableDatabase, passageId: string): boolean =>
  run(db, 'DELETE FROM passage WHERE id = ?', passageId) === 1;

/** A text by its own id, if it is one of that source's original; older texts than the present one count. */
/** A text as it was extracted, with the hashes that tell it and its original. */
export const findText = (
  db: ReadableDatabase,
  textId: string,
): { body: string; sha256: string; original: string; extractor: string } | undefined =>
  one(db, 'SELECT body, body_sha256 AS sha256, sha256 AS original, extractor FROM source_text WHERE id = ?', textId);

export const findTextOfSource = (
  db: ReadableDatabase,
  textId: string,
  sourceId: string,
): { body: string; pageStarts: number[] } | undefined => {
  const row = one<{ body: string; page_starts: string }>(
    db,
    `SELECT t.body, t.page_starts FROM source_text t JOIN source s ON (s.sha256 = t.sha256 OR EXISTS (SELECT 1 FROM source_version v WHERE v.source_id = s.id AND v.sha256 = t.sha256)) WHERE t.id = ? AND s.id = ?`,
    textId,
    sourceId,
  );
  return row && { body: row.body, pageStarts: JSON.parse(row.page_starts) as number[] };
};
