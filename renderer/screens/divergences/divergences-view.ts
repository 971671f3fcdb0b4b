import { useMemo } from 'react';
import {
  DIVERGENCE_STATES,
  type Divergence,
  type DivergenceKind,
  type DivergenceState,
} from '../../../shared/domain/divergence.ts';
import type { Tone } from '../../components/Tag.tsx';
import { useDivergences } from '../../state/divergences.ts';
import { go } from '../../state/navigation.ts';
import type { Place } from '../../state/place.ts';
import { useViewState } from '../../state/view-state.ts';

export interface DivergencesPlaceProps {
  readonly place: Place & { readonly view: 'divergences' };
}

interface DivergencesView {
  /** Index of the value that the lawyer is about to hold, by divergence. */
  readonly chosen: Readonly<Record<string, number>>;
  /** The form of a new one is open. */
  readonly isAdding: boolean;
}

const START: DivergencesView = { chosen: {}, isAdding: false };

export const useDivergencesView = (): readonly [DivergencesView, (set: Partial<DivergencesView>) => void] =>
  useViewState('divergences', START);

/** Those that must be settled first, then what is only to be understood. */
const ORDER: readonly DivergenceKind[] = [
  'magnitude',
  'contradiction',
  'start',
  'sequence',
  'duration',
  'trigger',
  'maximum',
  'outcome',
  'penalty-stage',
  'source-date',
  'party-thesis',
  'attribution',
  'terminology',
  'evolution',
  'rounding',
];

/** By state and by kind, as the left pane lists them. */
const inOrder = (divergences: readonly Divergence[]): readonly Divergence[] =>
  divergences.toSorted(
    (a, b) =>
      DIVERGENCE_STATES.indexOf(a.state) - DIVERGENCE_STATES.indexOf(b.state) ||
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );

/** The divergence that the place names, else the first; with its neighbours in the order of the list. */
export function useDivergenceAt(place: DivergencesPlaceProps['place']) {
  const { divergences, isRead, problem, loading } = useDivergences();
  const ordered = useMemo(() => inOrder(divergences), [divergences]);
  const named = ordered.findIndex(({ id }) => id === place.divergenceId);
  const at = Math.max(0, named);
  return { ordered, divergence: place.claimId === undefined ? ordered[at] : undefined, at, isRead, problem, loading };
}

export const showDivergence = (divergenceId: string): void =>
  go({ view: 'divergences', divergenceId }, { replace: true });

export const showClaim = (claimId: string): void => go({ view: 'divergences', claimId }, { replace: true });

/** Red for what cannot all be right; violet as long as nobody has looked at it. */
export const stateTone = (state: DivergenceState): Tone =>
  state === 'proposed' ? 'violet' : state === 'ruled' ? 'green' : state === 'open' ? 'red' : 'neutral';
export const kindTone = (kind: DivergenceKind): Tone =>
  kind === 'evolution' || kind === 'rounding'
    ? 'neutral'
    : kind === 'contradiction' || kind === 'magnitude'
      ? 'red'
      : 'amber';
