/** Versions of a source: the earlier ones, and how a new one takes the place of the present. */
import type { Passage } from '../../../shared/domain/passage.ts';
import type { Source, SourceKind, SourceState } from '../../../shared/domain/source.ts';
import type { SourceVersion, VersionCandidate } from '../../../shared/domain/version.ts';
import type { Problem } from '../../../shared/kernel/result.ts';
import { writeSetting } from './setting.ts';
import { makeId } from '../../system/make-id.ts';
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

interface VersionColumns {
  readonly version: number;
  readonly sha256: string;
  readonly text_id: string | null;
  readonly kind: SourceKind;
  readonly state: SourceState;
  readonly size: number;
  readonly file_name: string;
  readonly relative_path: string;
  readonly page_count: number | null;
  readonly imported_at: string;
  readonly replaced_at: string | null;
}

const COLUMNS = 'sha256, text_id, kind, state, size, file_name, relative_path, page_count, imported_at';

export const listVersions = (db: ReadableDatabase, sourceId: string): SourceVersion[] =>
  all<VersionColumns>(
    db,
    `SELECT version, ${COLUMNS}, replaced_at FROM source_version WHERE source_id = ?
     UNION ALL SELECT 1 + (SELECT count(*) FROM source_version v WHERE v.source_id = s.id), ${COLUMNS}, NULL FROM source s WHERE s.id = ?
     ORDER BY version`,
    sourceId,
    sourceId,
  ).map((row) => ({
    version: row.version,
    sha256: row.sha256,
    textId: row.text_id,
    kind: row.kind,
    state: row.state,
    size: row.size,
    fileName: row.file_name,
    relativePath: row.relative_path,
    pageCount: row.page_count,
    importedAt: row.imported_at,
    replacedAt: row.replaced_at,
  }));

export type NewVersion = Pick<
  Source,
  'sha256' | 'kind' | 'state' | 'size' | 'fileName' | 'relativePath' | 'pageCount'
> & {
  readonly textId: string | null;
  readonly problem: Problem | null;
};

/** The present version joins the earlier ones, and the new one takes its place. Original and text must be there. */
export function replaceVersion(db: WritableDatabase, sourceId: string, next: NewVersion): void {
  const at = new Date().toISOString();
  const version = 1 + integer(db, 'SELECT count(*) FROM source_version WHERE source_id = ?', sourceId);
  const present = one<Record<string, string | number | null>>(
    db,
    `SELECT ${COLUMNS}, problem FROM source WHERE id = ?`,
    sourceId,
  );
  insertRow(db, 'source_version', { ...present, id: makeId(), source_id: sourceId, version, replaced_at: at });
  const { textId, fileName, relativePath, pageCount, problem, ...same } = next;
  updateRow(db, 'source', sourceId, {
    ...same,
    text_id: textId,
    file_name: fileName,
    relative_path: relativePath,
    page_count: pageCount,
    problem: problem === null ? null : JSON.stringify(problem),
    imported_at: at,
  });
}

/** @returns false when there is no such passage */
export const movePassage = (
  db: WritableDatabase,
  passageId: string,
  { textId, start, end, quote, prefix, suffix, page }: Omit<Passage, 'id' | 'sourceId' | 'comment'>,
): boolean =>
  updateRow(db, 'passage', passageId, {
    text_id: textId,
    start_offset: start,
    end_offset: end,
    quote,
    prefix,
    suffix,
    page,
  }) === 1;

/** How much leans on a source or lies in it: passages, citations, exhibits, parts, earlier versions. */
export const countSourceUses = (db: ReadableDatabase, sourceId: string): number =>
  [
    ...['passage', 'citation', 'exhibit', 'source_version'].map((table) => `${table} WHERE source_id = ?`),
    'source WHERE parent_id = ?',
  ].reduce((sum, from) => sum + integer(db, `SELECT count(*) FROM ${from}`, sourceId), 0);

/** Its original and text stay. */
export const deleteSource = (db: WritableDatabase, sourceId: string): void =>
  void run(db, 'DELETE FROM source WHERE id = ?', sourceId);

/** Of these sources, those that came from the place of an earlier one with other bytes, with the last such. */
export const findSamePaths = (
  db: ReadableDatabase,
  sourceIds: readonly string[],
): { readonly id: string; readonly file: string; readonly no: number }[] =>
  all(
    db,
    `SELECT me.id, me.relative_path AS file, max(s.no) AS no FROM json_each(?) CROSS JOIN source me ON me.id = value
       CROSS JOIN source s ON s.trashed_at IS NULL AND s.relative_path = me.relative_path AND s.no < me.no
     GROUP BY me.id ORDER BY me.no`,
    JSON.stringify(sourceIds),
  );

/** Of these sources, those that say they stood at the address of an earlier one, with the last such. */
export const findSameAddresses = (
  db: ReadableDatabase,
  sourceIds: readonly string[],
): { readonly id: string; readonly file: string; readonly no: number }[] =>
  all(
    db,
    `SELECT me.id, me.relative_path AS file, max(s.no) AS no FROM json_each(?) CROSS JOIN source me ON me.id = value
       CROSS JOIN source s ON s.address_key <> '' AND s.address_key = me.address_key AND s.trashed_at IS NULL AND s.no < me.no
     GROUP BY me.id ORDER BY me.no`,
    JSON.stringify(sourceIds),
  );

interface CandidateColumns {
  readonly id: string;
  readonly no: number;
  readonly title: string;
  readonly file_name: string;
  readonly published: string;
  readonly captured: string;
  readonly imported_at: string;
  readonly by_address: number;
}

/**
 * Sources that came from the address or from the place of this one, earlier or later, unless the lawyer has said that they are two things. Each way is
 * gone by its own index, from this source: left to choose, SQLite looks for all of them again at each source of the case file.
 */
export const listCandidates = (db: ReadableDatabase, sourceId: string): VersionCandidate[] =>
  all<CandidateColumns>(
    db,
    `WITH me AS MATERIALIZED (SELECT no, address_key, relative_path FROM source WHERE id = ? AND trashed_at IS NULL),
       near AS MATERIALIZED (
         SELECT s.no FROM me CROSS JOIN source s ON s.address_key <> '' AND s.address_key = me.address_key
         UNION SELECT s.no FROM me CROSS JOIN source s ON s.trashed_at IS NULL AND s.relative_path = me.relative_path)
     SELECT s.id, s.no, s.title, s.file_name, s.published, s.captured, s.imported_at,
       s.address_key <> '' AND s.address_key = me.address_key AS by_address
     FROM me CROSS JOIN near CROSS JOIN source s ON s.no = near.no
     WHERE s.no <> me.no AND s.trashed_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM setting WHERE id = 'not-versions ' || min(s.no, me.no) || ' ' || max(s.no, me.no))
     ORDER BY s.no`,
    sourceId,
  ).map((row) => ({
    id: row.id,
    no: row.no,
    title: row.title,
    fileName: row.file_name,
    published: row.published,
    captured: row.captured,
    importedAt: row.imported_at,
    by: row.by_address === 1 ? 'address' : 'path',
  }));

/** Remembers that two sources are two things. */
export const refuseCandidate = (db: WritableDatabase, no: number, other: number): void =>
  writeSetting(db, `not-versions ${Math.min(no, other)} ${Math.max(no, other)}`, true);
