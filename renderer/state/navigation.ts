import { createContext, useContext } from 'react';
import * as desk from './desk.ts';
import type { Place } from './place.ts';
import { useStore } from './store.ts';

const change = (how: (now: desk.Desk) => desk.Desk): void => useStore.setState((state) => ({ desk: how(state.desk) }));

/** The place of the half in which a component stands; without one, of the active half. */
export const PlaceContext = createContext<Place | null>(null);

/** Where the workbench is. */
export function usePlace(): Place {
  const active = useStore((state) => desk.placeOf(state.desk));
  return useContext(PlaceContext) ?? active;
}

/** Goes to a place: in its own tab, in the other half (`split`), or instead of the present one (`replace`). */
export const go = (place: Place, how?: desk.GoOptions): void => change((now) => desk.goTo(now, place, how));
export const back = (): void => change(desk.goBack);
export const forward = (): void => change(desk.goForward);

export const activateTab = (group: number, id: string): void => change((now) => desk.activateTab(now, group, id));
export const activateGroup = (group: number): void => change((now) => desk.activateGroup(now, group));
export const closeTab = (group: number, id: string): void => change((now) => desk.closeTab(now, group, id));
export const closeActiveTab = (): void => change((now) => desk.closeTab(now, now.active, desk.activeTab(now).id));
export const keepTab = (group: number, id: string): void => change((now) => desk.keepTab(now, group, id));
export const keepActiveTab = (): void => change((now) => desk.keepTab(now, now.active, desk.activeTab(now).id));
export const reopenTab = (): void => change(desk.reopenTab);
export const cycleTab = (step: 1 | -1): void => change((now) => desk.cycleTab(now, step));
export const toggleSplit = (): void => change(desk.toggleSplit);

export const togglePane = (pane: 'left' | 'right'): void =>
  change((now) => ({ ...now, panes: { ...now.panes, [pane]: !now.panes[pane] } }));

export const resizePanes = (sizes: Partial<desk.Desk['sizes']>): void =>
  change((now) => ({ ...now, sizes: { ...now.sizes, ...sizes } }));

const FOLDED: readonly number[] = [];
/** The surroundings of a source that are open, by where they begin. */
export const useUnfolded = (sourceId: string): readonly number[] =>
  useStore((state) => state.desk.unfolded[sourceId]) ?? FOLDED;

/** Notes whether a folded part of a source is open. Several may be opened at once, by a search that leads from one to the next. */
export const noteFold = (sourceId: string, start: number, isOpen: boolean): void =>
  change((now) => desk.fold(now, sourceId, start, isOpen));

/** The active place, outside a component. */
export const placeNow = (): Place => desk.placeOf(useStore.getState().desk);
