import type { Party } from '../../../shared/domain/party.ts';
import type { Evidence } from '../../../shared/domain/passage.ts';
import { makeId } from '../../system/make-id.ts';
import { all, insertRow, one, run, updateRow, type ReadableDatabase, type WritableDatabase } from '../database.ts';
import { evidenceByTarget, evidenceOf } from './evidence.ts';

type PartyColumns = Omit<Party, 'isClient' | 'aliases' | 'evidence' | 'trashed'> & {
  readonly is_client: number;
  readonly aliases: string;
  readonly trashed_at: string | null;
};

const SELECT = `SELECT p.*, (SELECT json_group_array(name) FROM (SELECT a.name FROM party_alias a WHERE a.party_id = p.id
  ORDER BY a.id)) AS aliases FROM party p`;

const toParty = (row: PartyColumns, evidence: readonly Evidence[]): Party => ({
  id: row.id,
  name: row.name,
  kind: row.kind,
  role: row.role,
  isClient: row.is_client === 1,
  address: row.address,
  note: row.note,
  aliases: JSON.parse(row.aliases) as string[],
  evidence,
  trashed: row.trashed_at !== null,
});

/** Every party, those in the trash marked, by name. */
export function listParties(db: ReadableDatabase): Party[] {
  const evidence = evidenceByTarget(db, 'party');
  return all<PartyColumns>(db, `${SELECT} ORDER BY comparable(p.name), p.id`).map((row) =>
    toParty(row, evidence.get(row.id) ?? []),
  );
}

export function findParty(db: ReadableDatabase, partyId: string): Party | undefined {
  const row = one<PartyColumns>(db, `${SELECT} WHERE p.id = ?`, partyId);
  return row && toParty(row, evidenceOf(db, 'party', partyId));
}

export type PartyFields = Pick<Party, 'name' | 'kind' | 'role' | 'isClient' | 'address' | 'note'>;

/** @returns the new id */
export function insertParty(db: WritableDatabase, { isClient, ...fields }: PartyFields): string {
  const id = makeId();
  const created = new Date().toISOString();
  insertRow(db, 'party', { id, ...fields, is_client: isClient ? 1 : 0, created_at: created });
  return id;
}

/** @returns false when there is no such party */
export const updateParty = (
  db: WritableDatabase,
  partyId: string,
  { isClient, ...fields }: Partial<PartyFields>,
): boolean =>
  updateRow(db, 'party', partyId, { ...fields, is_client: isClient === undefined ? undefined : Number(isClient) }) ===
  1;

/** The party has these aliases and no other. */
export function setAliases(db: WritableDatabase, partyId: string, aliases: readonly string[]): void {
  const had = all<{ id: string; name: string }>(db, 'SELECT id, name FROM party_alias WHERE party_id = ?', partyId);
  for (const { id, name } of had) if (!aliases.includes(name)) run(db, 'DELETE FROM party_alias WHERE id = ?', id);
  for (const name of new Set(aliases))
    if (!had.some((alias) => alias.name === name))
      insertRow(db, 'party_alias', { id: makeId(), party_id: partyId, name });
}

/** Everything that hangs on the one hangs on the other; ties that the other has already are not doubled. */
export function moveLinks(db: WritableDatabase, fromId: string, toId: string): void {
  run(db, 'UPDATE proceeding SET authority_id = ? WHERE authority_id = ?', toId, fromId);
  run(
    db,
    `DELETE FROM proceeding_party WHERE party_id = ? AND EXISTS (SELECT 1 FROM proceeding_party o
       WHERE o.party_id = ? AND o.proceeding_id = proceeding_party.proceeding_id AND o.role = proceeding_party.role)`,
    fromId,
    toId,
  );
  run(db, 'UPDATE proceeding_party SET party_id = ? WHERE party_id = ?', toId, fromId);
  run(db, 'UPDATE step SET author_id = ? WHERE author_id = ?', toId, fromId);
  run(db, 'UPDATE step SET addressee_id = ? WHERE addressee_id = ?', toId, fromId);
  run(
    db,
    `DELETE FROM evidence WHERE party_id = ? AND EXISTS (SELECT 1 FROM evidence o
       WHERE o.party_id = ? AND o.passage_id = evidence.passage_id AND o.field = evidence.field)`,
    fromId,
    toId,
  );
  run(db, 'UPDATE evidence SET party_id = ? WHERE party_id = ?', toId, fromId);
}

export const deleteParty = (db: WritableDatabase, partyId: string): boolean =>
  run(db, 'DELETE FROM party WHERE id = ?', partyId) === 1;
