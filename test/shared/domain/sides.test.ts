import { expect, test } from 'vitest';
import { suggestSides } from '../../../shared/domain/sides.ts';

const party = (id: string, kind: 'company' | 'authority' | 'court' | 'counsel', role = '', isClient = false) => ({
  id,
  kind,
  role,
  isClient,
  trashed: false,
});
const parties = [
  party('client', 'company', '', true),
  party('office', 'authority'),
  party('rival', 'company', 'concurrente'),
  party('court', 'court', 'juridiction'),
  party('lawyer', 'counsel', 'avocat'),
];

test('the proceedings of the matter name the other side; courts and counsel are never suggested', () => {
  const proceeding = {
    caseNumber: '42',
    authorityId: 'office',
    respondentIds: ['client'],
    participants: [],
    trashed: false,
  };
  expect(Object.fromEntries(suggestSides(parties, [proceeding], '42'))).toEqual({
    client: 'for',
    office: 'against',
    rival: 'none',
    court: 'none',
    lawyer: 'none',
  });
});

test('without proceedings whoever has a role is suggested', () => {
  const suggested = suggestSides(parties, [], '');
  expect([suggested.get('rival'), suggested.get('office')]).toEqual(['against', 'none']);
});
