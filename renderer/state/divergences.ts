/** The divergences of the matter, and what they touch. */
import { useMemo } from 'react';
import type { Divergence } from '../../shared/domain/divergence.ts';
import { describeTopic } from '../../shared/domain/divergence-words.ts';
import type { Fact } from '../../shared/domain/fact.ts';
import type { Language } from '../../shared/kernel/words.ts';
import { client } from '../api/client.ts';
import { toProblem } from './call-cache.ts';
import { showProblem, showToast } from './toasts.ts';
import { useCall } from './use-call.ts';

const NONE: readonly Divergence[] = [];

export function useDivergences() {
  const { data, problem, loading } = useCall('divergence.list', {});
  return { divergences: data ?? NONE, isRead: data !== undefined, problem, loading };
}

/** Those in the case file that a memorandum may tell. */
export function useTakenDivergences(): readonly Divergence[] {
  const { divergences } = useDivergences();
  return useMemo(() => divergences.filter(({ state }) => state === 'ruled' || state === 'open'), [divergences]);
}

/** The lawyer's words for it, else its topic's. */
export const propositionOf = ({ proposition, topic }: Divergence, language: Language): string =>
  proposition === '' ? describeTopic(topic, language) : proposition;

/** Kinds in which the sources cannot all be right; the others are to be understood rather than settled. */
const isConflict = ({ kind }: Divergence): boolean => kind !== 'evolution' && kind !== 'rounding';

/** The divergences that touch each fact: through one of its claims, or through words that prove it. */
export function useDivergencesByFact(facts: readonly Fact[]): ReadonlyMap<string, readonly Divergence[]> {
  const { divergences } = useDivergences();
  return useMemo(() => divergencesByFact(facts, divergences), [facts, divergences]);
}

/** Pure, so that it can be tested without a page. Dismissed ones touch nothing. */
export function divergencesByFact(
  facts: readonly Fact[],
  divergences: readonly Divergence[],
): ReadonlyMap<string, readonly Divergence[]> {
  const touched = new Map<string, Divergence[]>();
  const bySource = new Map<string, { divergence: Divergence; start: number; end: number }[]>();
  const add = (factId: string, divergence: Divergence): void => {
    const known = touched.get(factId) ?? [];
    if (!known.includes(divergence)) touched.set(factId, [...known, divergence]);
  };
  for (const divergence of divergences) {
    if (divergence.state === 'dismissed' || !isConflict(divergence)) continue;
    for (const { source, start, end, factId } of divergence.claims) {
      if (factId !== null) add(factId, divergence);
      if (source) bySource.set(source.id, [...(bySource.get(source.id) ?? []), { divergence, start, end }]);
    }
  }
  for (const { id, evidence } of facts)
    for (const { passage } of evidence)
      for (const { divergence, start, end } of bySource.get(passage.sourceId) ?? [])
        if (start < passage.end && end > passage.start) add(id, divergence);
  return touched;
}

/** After words are cited: if the lawyer keeps a divergence on them, offers its footnote. */
export async function offerNote(passageId: string | null, insert: (divergence: Divergence) => void): Promise<void> {
  if (passageId === null) return;
  try {
    const divergences = await client.call('divergence.list', {});
    const taken = divergences.filter((one) => (one.state === 'ruled' || one.state === 'open') && isConflict(one));
    if (taken.length === 0) return;
    const { sourceId, start, end } = await client.call('passage.get', { passageId });
    const divergence = taken.find(({ claims }) =>
      claims.some((claim) => claim.source?.id === sourceId && claim.start < end && claim.end > start),
    );
    if (!divergence) return;
    showToast({
      textKey: 'divergences.note-offer',
      action: { labelKey: 'divergences.note-add', run: () => insert(divergence) },
    });
  } catch (error) {
    showProblem(toProblem(error));
  }
}
