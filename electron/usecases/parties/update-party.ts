import { findParty, setAliases, updateParty as update } from '../../store/queries/party.ts';
import { found, given, requireText } from '../checks.ts';
import { cleanAliases } from './aliases.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export function updateParty(file: CaseFile, { partyId, set }: Input<'party.update'>): Output<'party.update'> {
  const { aliases, name, ...fields } = given(set);
  return file.commit('party.updated', (db) => {
    const party = found(findParty(db, partyId), 'party');
    const newName = name === undefined ? party.name : requireText(name, 'name');
    update(db, partyId, { ...fields, name: newName });
    setAliases(db, partyId, cleanAliases(newName, aliases ?? party.aliases));
    return found(findParty(db, partyId), 'party');
  });
}
