/** Exhibit lists and the versions that were communicated. */
import type { ExhibitListSummary, ExhibitListVersion, FrozenExhibit } from '../../../shared/domain/exhibit.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, one, run, updateRow, type ReadableDatabase, type WritableDatabase } from '../database.ts';
import { DEFAULT_LIST } from './default-list.ts';

const SELECT = `SELECT l.id, l.title,
  (SELECT count(*) FROM exhibit x WHERE x.list_id = l.id) AS exhibitCount,
  (SELECT count(*) FROM exhibit_list_version v WHERE v.list_id = l.id) AS versionCount,
  coalesce((SELECT max(v.locked) FROM exhibit_list_version v WHERE v.list_id = l.id), 0) AS locked
  FROM exhibit_list l`;

/** Every list; the first is the one whose numbers are shown where no memorandum is at hand. */
export const listExhibitLists = (db: ReadableDatabase): ExhibitListSummary[] =>
  all(db, `${SELECT} ORDER BY l.position, l.id`);

/** The list named, or the first one. */
export const findExhibitList = (db: ReadableDatabase, listId?: string | null): ExhibitListSummary | undefined =>
  listId === undefined || listId === null
    ? one(db, `${SELECT} WHERE l.id = ${DEFAULT_LIST}`)
    : one(db, `${SELECT} WHERE l.id = ?`, listId);

/** At the end of the lists. @returns the new id */
export function insertExhibitList(db: WritableDatabase, title: string): string {
  const id = makeId();
  const { next } = one<{ next: number }>(db, 'SELECT coalesce(max(position), 0) + 1 AS next FROM exhibit_list') ?? {
    next: 1,
  };
  insertRow(db, 'exhibit_list', { id, title, position: next });
  return id;
}

/** @returns false when there is no such list */
export const renameExhibitList = (db: WritableDatabase, listId: string, title: string): boolean =>
  updateRow(db, 'exhibit_list', listId, { title }) === 1;

/** Gives the lists the places of this order, the first one being the default. */
export function orderExhibitLists(db: WritableDatabase, listIds: readonly string[]): void {
  listIds.forEach((id, position) =>
    run(db, 'UPDATE exhibit_list SET position = ? WHERE id = ? AND position <> ?', position, id, position),
  );
}

/** With its exhibits; memoranda that named it follow the first list. */
export const deleteExhibitList = (db: WritableDatabase, listId: string): boolean =>
  run(db, 'DELETE FROM exhibit_list WHERE id = ?', listId) === 1;

interface VersionColumns extends Pick<ExhibitListVersion, 'id' | 'version'> {
  readonly list_id: string;
  readonly communicated_to: string;
  readonly communicated_on: string;
  readonly created_at: string;
  readonly content: string;
}

/** Oldest first. */
export const listVersions = (db: ReadableDatabase, listId: string): ExhibitListVersion[] =>
  all<VersionColumns>(db, 'SELECT * FROM exhibit_list_version WHERE list_id = ? ORDER BY version', listId).map(
    (row) => ({
      id: row.id,
      listId: row.list_id,
      version: row.version,
      communicatedTo: row.communicated_to,
      communicatedOn: row.communicated_on,
      createdAt: row.created_at,
      exhibits: JSON.parse(row.content) as FrozenExhibit[],
    }),
  );

/** Locks the numbers of its exhibits. */
export const insertVersion = (
  db: WritableDatabase,
  {
    listId,
    version,
    communicatedTo,
    communicatedOn,
    exhibits,
  }: Pick<ExhibitListVersion, 'listId' | 'version' | 'communicatedTo' | 'communicatedOn' | 'exhibits'>,
): void =>
  insertRow(db, 'exhibit_list_version', {
    id: makeId(),
    list_id: listId,
    version,
    communicated_to: communicatedTo,
    communicated_on: communicatedOn,
    content: JSON.stringify(exhibits),
    locked: exhibits.length,
    created_at: new Date().toISOString(),
  });
