import type { Party } from '../../../shared/domain/party.ts';
import { deleteParty, findParty, moveLinks, setAliases, updateParty } from '../../store/queries/party.ts';
import { found } from '../checks.ts';
import { cleanAliases } from './aliases.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** The other's names become aliases, its links follow, what was empty here is filled from there, and it goes. */
export const mergeParties = (file: CaseFile, { partyId, otherId }: Input<'party.merge'>): Output<'party.merge'> =>
  file.commit('party.merged', (db) => {
    const kept = found(findParty(db, partyId), 'party');
    const other = found(findParty(db, otherId), 'party');
    if (kept.id === other.id) return kept;
    setAliases(db, kept.id, cleanAliases(kept.name, [...kept.aliases, other.name, ...other.aliases]));
    updateParty(db, kept.id, {
      isClient: kept.isClient || other.isClient,
      role: kept.role || other.role,
      address: kept.address || other.address,
      note: joinNotes(kept, other),
    });
    moveLinks(db, other.id, kept.id);
    deleteParty(db, other.id);
    return found(findParty(db, kept.id), 'party');
  });

/** Nothing that was noted about either is lost. */
const joinNotes = (kept: Party, other: Party): string =>
  [...new Set([kept.note, other.note])].filter((note) => note !== '').join('\n');
