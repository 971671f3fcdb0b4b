import type { Party, PartyKind } from '../../../shared/domain/party.ts';
import { act } from '../../state/act.ts';

/** The ids of parties by name or other name; a name not yet known makes the party. */
export async function partyIdsFor(
  names: readonly string[],
  parties: readonly Party[],
  kind: PartyKind,
): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const wanted = name.trim().toLocaleLowerCase();
    const known = parties.find((party) =>
      [party.name, ...party.aliases].some((one) => one.toLocaleLowerCase() === wanted),
    );
    const id = known?.id ?? (await act('party.create', { set: { name: name.trim(), kind } }))?.id;
    if (id !== undefined && !ids.includes(id)) ids.push(id);
  }
  return ids;
}
