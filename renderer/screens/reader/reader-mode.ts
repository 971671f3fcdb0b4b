import { useCallback } from 'react';
import type { SourceKind } from '../../../shared/domain/source.ts';
import { setPreferences, usePreferences } from '../../state/preferences.ts';
import { useViewState } from '../../state/view-state.ts';

export type ReaderMode = 'text' | 'faithful';

/** Kinds whose original can be shown as it looks; a text, a note or a letter has no look of its own that its text would not have. */
const FAITHFUL: ReadonlySet<SourceKind> = new Set(['pdf', 'html', 'email', 'image']);
export const hasFaithfulView = (kind: SourceKind): boolean => FAITHFUL.has(kind);

/** How sources of this kind are read; kept with the preferences. A source without text has only its faithful view. */
export function useReaderMode(kind: SourceKind | undefined, hasText: boolean): readonly [ReaderMode, () => void] {
  const { faithfulKinds } = usePreferences();
  const isPossible = kind !== undefined && hasFaithfulView(kind);
  const isFaithful = isPossible && (!hasText || faithfulKinds.includes(kind));
  const toggle = useCallback(() => {
    if (kind === undefined || !isPossible) return;
    const others = faithfulKinds.filter((other) => other !== kind);
    void setPreferences({ faithfulKinds: isFaithful ? others : [...others, kind] });
  }, [kind, isPossible, isFaithful, faithfulKinds]);
  return [isFaithful ? 'faithful' : 'text', toggle];
}

const SMALLEST = 0.5;
const LARGEST = 5;
const STEP = 1.2;
const FITTING = { zoom: 1 };

/** How large a view of a kind is shown, 1 being as it fits; as long as the window is open. */
export function useZoom(kind: SourceKind | undefined, mode: ReaderMode) {
  const [{ zoom }, set] = useViewState(`reader zoom ${mode === 'text' ? mode : kind}`, FITTING);
  const to = useCallback((wanted: number) => set({ zoom: Math.min(LARGEST, Math.max(SMALLEST, wanted)) }), [set]);
  return { zoom, to, larger: () => to(zoom * STEP), smaller: () => to(zoom / STEP), fit: () => to(1) };
}

export type Zoom = ReturnType<typeof useZoom>;
