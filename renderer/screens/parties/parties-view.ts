import type { Party, PartyKind } from '../../../shared/domain/party.ts';
import { foldText, holdsWords } from '../../../shared/text/find-in-text.ts';
import { useCall } from '../../state/use-call.ts';
import { useViewState } from '../../state/view-state.ts';
import type { Place } from '../../state/place.ts';

export interface PartiesPlaceProps {
  readonly place: Place & { readonly view: 'parties' };
}

export type PartyFilter = 'all' | 'trash' | PartyKind;

interface PartiesView {
  readonly filter: PartyFilter;
  readonly words: string;
  /** The line for a new party is open. */
  readonly isAdding: boolean;
}

const START: PartiesView = { filter: 'all', words: '', isAdding: false };
const NO_PARTIES: readonly Party[] = [];

export const usePartiesView = (): readonly [PartiesView, (set: Partial<PartiesView>) => void] =>
  useViewState('parties', START);

/** Every party, those in the trash among them. */
export function useParties() {
  const { data, problem } = useCall('party.list', {});
  return { parties: data ?? NO_PARTIES, isRead: data !== undefined, problem };
}

/** Parties of a filter whose name or another name holds the words, by name. */
export function listParties(parties: readonly Party[], filter: PartyFilter, words: string): readonly Party[] {
  const needle = foldText(words.trim()).text;
  return parties
    .filter(({ trashed }) => trashed === (filter === 'trash'))
    .filter(({ kind }) => filter === 'all' || filter === 'trash' || kind === filter)
    .filter(({ name, aliases }) => [name, ...aliases].some((one) => holdsWords(foldText(one).text, [needle])))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** The party that a place names, else the first of the list. */
export const partyAt = (parties: readonly Party[], partyId: string | undefined): Party | undefined =>
  parties.find(({ id }) => id === partyId);
