import { findParty, insertParty, setAliases } from '../../store/queries/party.ts';
import { found, given, requireText } from '../checks.ts';
import { cleanAliases } from './aliases.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export function createParty(file: CaseFile, { set }: Input<'party.create'>): Output<'party.create'> {
  const { aliases = [], ...fields } = given(set);
  const name = requireText(fields.name ?? '', 'name');
  return file.commit('party.created', (db) => {
    const id = insertParty(db, {
      kind: 'other',
      role: '',
      isClient: false,
      address: '',
      note: '',
      ...fields,
      name,
    });
    setAliases(db, id, cleanAliases(name, aliases));
    return found(findParty(db, id), 'party');
  });
}
