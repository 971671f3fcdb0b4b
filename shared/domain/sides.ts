import type { Party } from './party.ts';
import type { Proceeding } from './proceeding.ts';

/** Where a party stands in a pleading; `none` is not named at its head. */
export const SIDES = ['for', 'against', 'none'] as const;
export type Side = (typeof SIDES)[number];

const PLAIN_KINDS: ReadonlySet<string> = new Set(['person', 'company', 'authority', 'association', 'other']);

/**
 * What the case file suggests: the client on one side; on the other, who takes part in the proceedings that bear the matter's case number.
 * Where there are none, whoever has a role in the matter. Courts and counsel are named only by the lawyer's choice.
 */
export function suggestSides(
  parties: readonly Pick<Party, 'id' | 'kind' | 'role' | 'isClient' | 'trashed'>[],
  proceedings: readonly Pick<Proceeding, 'caseNumber' | 'authorityId' | 'respondentIds' | 'participants' | 'trashed'>[],
  caseNumber: string,
): ReadonlyMap<string, Side> {
  const ours = proceedings.filter((one) => !one.trashed && caseNumber !== '' && one.caseNumber === caseNumber);
  const involved = new Set(
    ours.flatMap(({ authorityId, respondentIds, participants }) => [
      ...(authorityId === null ? [] : [authorityId]),
      ...respondentIds,
      ...participants.flatMap(({ partyId, role }) => (role === 'claimant' || role === 'complainant' ? [partyId] : [])),
    ]),
  );
  const suggest = ({ id, kind, role, isClient, trashed }: (typeof parties)[number]): Side => {
    if (trashed) return 'none';
    if (isClient) return 'for';
    if (!PLAIN_KINDS.has(kind)) return 'none';
    const takesPart = ours.length > 0 ? involved.has(id) : role !== '';
    return takesPart ? 'against' : 'none';
  };
  return new Map(parties.map((party) => [party.id, suggest(party)]));
}
