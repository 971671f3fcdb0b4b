import { expect, it } from 'vitest';
import type { Divergence } from '../../../shared/domain/divergence.ts';
import type { Fact } from '../../../shared/domain/fact.ts';
import { divergencesByFact } from '../../../renderer/state/divergences.ts';

const divergence = (id: string, more: Partial<Divergence>, span: readonly [number, number] = [10, 20]): Divergence => ({
  id,
  state: 'open',
  kind: 'contradiction',
  proposition: '',
  topic: { code: '', detail: {} },
  explanation: { code: '', detail: {} },
  rulingClaimId: null,
  note: '',
  voices: 1,
  claims: [
    {
      claimId: 'c',
      source: { id: 's', no: 1, title: '', published: '', publisher: '', exhibitNumber: null, familyId: null },
      textId: 't',
      start: span[0],
      end: span[1],
      quote: '',
      passageId: null,
      page: null,
      value: '',
      unit: '',
      date: '',
      speaker: '',
      factId: null,
    },
  ],
  ...more,
});

const fact = (id: string, start: number, end: number): Fact =>
  ({ id, evidence: [{ passage: { sourceId: 's', start, end } }] }) as unknown as Fact;

const touched = (facts: readonly Fact[], divergences: readonly Divergence[]): object =>
  Object.fromEntries([...divergencesByFact(facts, divergences)].map(([id, some]) => [id, some.map((one) => one.id)]));

it('a fact is touched by the divergences whose words overlap those that prove it', () => {
  const facts = [fact('before', 0, 10), fact('across', 15, 30), fact('after', 20, 25)];
  expect(touched(facts, [divergence('d', {}), divergence('e', {}, [24, 26])])).toEqual({
    across: ['d', 'e'],
    after: ['e'],
  });
});

it('what was dismissed, evolved or was only rounded touches nothing', () => {
  const facts = [fact('f', 0, 100)];
  const none = [
    divergence('d', { state: 'dismissed' }),
    divergence('e', { kind: 'evolution' }),
    divergence('r', { kind: 'rounding' }),
  ];
  expect(touched(facts, none)).toEqual({});
});
