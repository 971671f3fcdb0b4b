/** The exhibits of a list. Numbers are places: always 1 to n without a gap. */
import type { Exhibit, ExhibitList } from '../../../shared/domain/exhibit.ts';
import { makeId } from '../../system/make-id.ts';
import {
  all,
  insertRows,
  integer,
  one,
  run,
  updateRow,
  type ReadableDatabase,
  type WritableDatabase,
} from '../database.ts';
import { DEFAULT_LIST } from './default-list.ts';
import { findExhibitList } from './exhibit-list.ts';

interface ExhibitColumns extends Pick<Exhibit, 'id' | 'title' | 'date' | 'form' | 'heading'> {
  readonly list_id: string;
  readonly source_id: string;
  readonly position: number;
  readonly source_no: number;
  readonly source_title: string;
  readonly source_published: string;
  readonly source_kind: string;
  readonly source_sha256: string;
  readonly page_count: number | null;
}

const toExhibit = (row: ExhibitColumns): Exhibit => ({
  id: row.id,
  listId: row.list_id,
  sourceId: row.source_id,
  number: row.position,
  title: row.title,
  date: row.date,
  form: row.form,
  heading: row.heading,
  sourceNo: row.source_no,
  sourceTitle: row.source_title,
  sourcePublished: row.source_published,
  sourceKind: row.source_kind,
  sourceSha256: row.source_sha256,
  pageCount: row.page_count,
});

/** The list named, or the first one when none is. @returns undefined when there is no such list */
export function findExhibits(db: ReadableDatabase, listId?: string | null): ExhibitList | undefined {
  const list = findExhibitList(db, listId);
  if (!list) return undefined;
  const rows = all<ExhibitColumns>(
    db,
    `SELECT x.*, s.no AS source_no, s.title AS source_title, s.kind AS source_kind, s.sha256 AS source_sha256, s.page_count,
       CASE json_extract(s.provenance, '$.published') WHEN 'user' THEN s.published ELSE '' END AS source_published
     FROM exhibit x JOIN source s ON s.id = x.source_id WHERE x.list_id = ? ORDER BY x.position`,
    list.id,
  );
  return { ...list, exhibits: rows.map(toExhibit) };
}

/** The same, where the list is known to be there. */
export function readExhibitList(db: ReadableDatabase, listId?: string | null): ExhibitList {
  const list = findExhibits(db, listId);
  if (!list) throw new Error('the case file has no such exhibit list');
  return list;
}

/** The list that holds an exhibit. */
export const listOfExhibit = (db: ReadableDatabase, exhibitId: string): string | undefined =>
  one<{ list_id: string }>(db, 'SELECT list_id FROM exhibit WHERE id = ?', exhibitId)?.list_id;

/** Appends sources in the order given; those already there stay where they are. @returns how many were added */
export function appendExhibits(db: WritableDatabase, sourceIds: readonly string[], list?: string | null): number {
  const present = readExhibitList(db, list);
  const added = notYetIn(present, sourceIds);
  insertExhibits(db, added, { listId: present.id, after: present.exhibits.length });
  return added.length;
}

/** Those of the sources that a list does not hold, each once. */
export function notYetIn({ exhibits }: Pick<ExhibitList, 'exhibits'>, sourceIds: readonly string[]): string[] {
  const known = new Set(exhibits.map(({ sourceId }) => sourceId));
  return [...new Set(sourceIds)].filter((sourceId) => !known.has(sourceId));
}

/** Adds sources that are not in the list. @param place the list, and how many exhibits it has */
export const insertExhibits = (
  db: WritableDatabase,
  sourceIds: readonly string[],
  { listId, after }: { readonly listId: string; readonly after: number },
): void =>
  insertRows(
    db,
    'exhibit',
    sourceIds.map((sourceId, index) => ({
      id: makeId(),
      list_id: listId,
      source_id: sourceId,
      position: after + index + 1,
    })),
  );

/** Gives the exhibits the numbers of their places in this order. */
export function orderExhibits(db: WritableDatabase, exhibitIds: readonly string[]): void {
  exhibitIds.forEach((id, index) =>
    run(db, 'UPDATE exhibit SET position = ? WHERE id = ? AND position <> ?', index + 1, id, index + 1),
  );
}

/** @returns false when there is no such exhibit */
export const updateExhibit = (
  db: WritableDatabase,
  exhibitId: string,
  set: Partial<Pick<Exhibit, 'title' | 'date' | 'form' | 'heading'>>,
): boolean => updateRow(db, 'exhibit', exhibitId, set) === 1;

export const deleteExhibit = (db: WritableDatabase, exhibitId: string): boolean =>
  run(db, 'DELETE FROM exhibit WHERE id = ?', exhibitId) === 1;

/** A memorandum outside the trash that cites the source by its number in this list, if any does. */
export const memoCiting = (db: ReadableDatabase, sourceId: string, listId: string): string | undefined =>
  one<{ title: string }>(
    db,
    `SELECT m.title FROM citation c JOIN memo m ON m.id = c.memo_id AND m.trashed_at IS NULL
     WHERE c.source_id = ? AND coalesce(m.list_id, ${DEFAULT_LIST}) = ? ORDER BY m.no LIMIT 1`,
    sourceId,
    listId,
  )?.title;

export const countExhibits = (db: ReadableDatabase): number =>
  integer(db, `SELECT count(*) FROM exhibit WHERE list_id = ${DEFAULT_LIST}`);
