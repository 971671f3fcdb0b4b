/** Families as they are read, and the lawyer's word on them. Who is in which: `electron/store/families.ts`. */
import { FAMILY_SHARE, type Family, type FamilyMember, type FamilyTie } from '../../../shared/domain/family.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, one, run, type ReadableDatabase, type WritableDatabase } from '../database.ts';
import { sourceRowsByNo } from './source-read.ts';

export const listFamilyIds = (db: ReadableDatabase): string[] =>
  all<{ family: number }>(db, 'SELECT family FROM family_size ORDER BY family').map(({ family }) => String(family));

/** The family that a source is in. */
export const familyIdOf = (db: ReadableDatabase, sourceId: string): string | undefined => {
  const sql = 'SELECT m.family FROM source s JOIN source_family m ON m.source_no = s.no WHERE s.id = ?';
  const family = one<{ family: number }>(db, sql, sourceId)?.family;
  return family === undefined ? undefined : String(family);
};

/** @param limit of the members that are read */
export function findFamily(db: ReadableDatabase, familyId: string, limit: number): Family | undefined {
  const family = Number(familyId);
  const size = one<{ size: number }>(db, 'SELECT size FROM family_size WHERE family = ?', family)?.size;
  if (size === undefined) return undefined;
  const numbers = memberNumbers(db, familyId);
  const members = sourceRowsByNo(db, numbers.slice(0, limit)).map((source): FamilyMember => ({
    source,
    tie: tieOf(db, family, source.no),
  }));
  return { id: familyId, size, confirmed: isConfirmed(db, numbers), members };
}

export const memberNumbers = (db: ReadableDatabase, familyId: string): number[] =>
  all<{ no: number }>(
    db,
    'SELECT source_no AS no FROM source_family WHERE family = ? ORDER BY source_no',
    Number(familyId),
  ).map(({ no }) => no);

interface LinkColumns {
  readonly id: string;
  readonly no: number;
  readonly share: number;
  readonly words: number;
  readonly is_same: number;
}

/**
 * The link with the nearest other member; without any it is the lawyer’s word that holds it there. Joined in this order, whatever SQLite would
 * choose: a source has a few links, its family may have thousands of members.
 */
function tieOf(db: ReadableDatabase, family: number, no: number): FamilyTie {
  const link = one<LinkColumns>(
    db,
    `SELECT s.id, s.no, l.share, l.words, t.body_sha256 = u.body_sha256 AS is_same
     FROM source me CROSS JOIN source_text t ON t.id = me.text_id CROSS JOIN text_print p ON p.text_id = t.id
       CROSS JOIN text_link l ON l.no = p.no CROSS JOIN text_print q ON q.no = l.other CROSS JOIN source_text u ON u.id = q.text_id
       CROSS JOIN source s ON s.text_id = u.id CROSS JOIN source_family m ON m.source_no = s.no AND m.family = ?
     WHERE me.no = ? AND s.no <> me.no ORDER BY l.share DESC, l.words DESC, s.no LIMIT 1`,
    family,
    no,
  );
  if (link) {
    const { id, share, words } = link;
    const origin = link.is_same === 1 ? 'same-text' : share >= FAMILY_SHARE ? 'wording' : 'passage';
    return { otherId: id, otherNo: link.no, origin, share, words };
  }
  const other = one<{ id: string; no: number }>(
    db,
    `SELECT s.id, s.no FROM source me JOIN family_tie t ON me.id IN (t.source_id, t.other_id)
       JOIN source s ON s.id IN (t.source_id, t.other_id) AND s.id <> me.id JOIN source_family m ON m.source_no = s.no AND m.family = ?
     WHERE me.no = ? ORDER BY s.no LIMIT 1`,
    family,
    no,
  );
  return { otherId: other?.id ?? '', otherNo: other?.no ?? no, origin: 'user', share: 0, words: 0 };
}

/** Whether the lawyer's ties alone hold them all together. */
function isConfirmed(db: ReadableDatabase, numbers: readonly number[]): boolean {
  const [first] = numbers;
  if (first === undefined) return false;
  const reached = new Set([first]);
  for (const no of reached)
    for (const other of all<{ no: number }>(
      db,
      `SELECT s.no FROM source me JOIN family_tie t ON t.source_id = me.id JOIN source s ON s.id = t.other_id WHERE me.no = ?
       UNION SELECT s.no FROM source me JOIN family_tie t ON t.other_id = me.id JOIN source s ON s.id = t.source_id WHERE me.no = ?`,
      no,
      no,
    ))
      reached.add(other.no);
  return numbers.every((no) => reached.has(no));
}

/** Says that two sources belong together; what was said before stays said. */
export function insertTie(db: WritableDatabase, sourceId: string, otherId: string): void {
  const known = one(
    db,
    'SELECT 1 FROM family_tie WHERE (source_id = ? AND other_id = ?) OR (source_id = ? AND other_id = ?)',
    sourceId,
    otherId,
    otherId,
    sourceId,
  );
  if (known || sourceId === otherId) return;
  const row = { id: makeId(), source_id: sourceId, other_id: otherId, created_at: new Date().toISOString() };
  insertRow(db, 'family_tie', row);
}

export function deleteTies(db: WritableDatabase, sourceId: string): void {
  run(db, 'DELETE FROM family_tie WHERE source_id = ?', sourceId);
  run(db, 'DELETE FROM family_tie WHERE other_id = ?', sourceId);
}

/** Whether the lawyer has set the source apart from all whose wording resembles its own. */
export const isSetApart = (db: ReadableDatabase, sourceId: string): boolean =>
  one(db, 'SELECT 1 FROM family_exclusion WHERE source_id = ?', sourceId) !== undefined;

export function insertExclusion(db: WritableDatabase, sourceId: string): void {
  if (isSetApart(db, sourceId)) return;
  insertRow(db, 'family_exclusion', { id: makeId(), source_id: sourceId, created_at: new Date().toISOString() });
}

export const deleteExclusion = (db: WritableDatabase, sourceId: string): void =>
  void run(db, 'DELETE FROM family_exclusion WHERE source_id = ?', sourceId);
