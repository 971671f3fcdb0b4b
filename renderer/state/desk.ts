/** The centre of the window as a value: one or two groups of tabs, where one has been, and the side panes. Pure; `navigation.ts` acts on it. */
import type { Place } from './place.ts';

export interface Tab {
  readonly id: string;
  readonly place: Place;
  /** A reader tab that is not kept gives way to the next source opened. */
  readonly kept: boolean;
}

export interface Group {
  readonly tabs: readonly Tab[];
  readonly activeId: string;
}

interface Visit {
  readonly group: number;
  readonly place: Place;
}

export interface Desk {
  readonly groups: readonly Group[];
  readonly active: number;
  readonly closed: readonly Place[];
  readonly past: readonly Visit[];
  readonly future: readonly Visit[];
  readonly panes: { readonly left: boolean; readonly right: boolean };
  /** Widths in px; the share of the first of two groups in per cent. */
  readonly sizes: { readonly left: number; readonly right: number; readonly split: number };
  /** Surroundings that were opened in the reader: where each begins, by source, the latest source last. */
  readonly unfolded: Readonly<Record<string, readonly number[]>>;
}

export interface GoOptions {
  /** In the other half of the centre. */
  readonly split?: boolean;
  /** Instead of the present place, and not to be come back to. */
  readonly replace?: boolean;
}

const MOST_VISITS = 100;
const MOST_CLOSED = 20;
/** Sources whose open surroundings are kept in mind, and how many of each. */
const MOST_UNFOLDED = 100;
const START: Tab = { id: 'start', place: { view: 'start' }, kept: true };

export const EMPTY_DESK: Desk = {
  groups: [{ tabs: [START], activeId: START.id }],
  active: 0,
  closed: [],
  past: [],
  future: [],
  panes: { left: true, right: true },
  sizes: { left: 240, right: 320, split: 50 },
  unfolded: {},
};

/** What makes two places the same tab: the document for the reader and the memo, the view for all else. */
export function tabKey(place: Place): string {
  if (place.view === 'reader') return `reader:${place.sourceId}`;
  if (place.view === 'memo') return `memo:${place.memoId ?? ''}`;
  return place.view;
}

export const groupAt = (desk: Desk, index = desk.active): Group =>
  desk.groups[index] ?? desk.groups[0] ?? { tabs: [START], activeId: START.id };

export function activeTab(desk: Desk, index = desk.active): Tab {
  const { tabs, activeId } = groupAt(desk, index);
  return tabs.find((tab) => tab.id === activeId) ?? tabs[0] ?? START;
}

export const placeOf = (desk: Desk): Place => activeTab(desk).place;

const samePlace = (a: Place, b: Place): boolean => JSON.stringify(a) === JSON.stringify(b);

function freshId(desk: Desk): string {
  const taken = new Set(desk.groups.flatMap(({ tabs }) => tabs.map(({ id }) => id)));
  let number = taken.size;
  while (taken.has(`tab-${number}`)) number++;
  return `tab-${number}`;
}

const withGroup = (desk: Desk, index: number, group: Group): Desk => ({
  ...desk,
  groups: desk.groups.map((old, at) => (at === index ? group : old)),
});

const isNoMemo = (place: Place): boolean => place.view === 'memo' && place.memoId === undefined;

/** "The memorandum" without saying which is the one that a tab of the group shows already, the active one first. */
function named({ tabs, activeId }: Group, place: Place): Place {
  if (!isNoMemo(place)) return place;
  const memos = tabs.filter((tab) => tab.place.view === 'memo');
  return (memos.find(({ id }) => id === activeId) ?? memos.at(-1))?.place ?? place;
}

/** Shows a place in a group: its own tab if it has one, the passing reader tab, or a new one beside the present. */
function showIn(desk: Desk, index: number, asked: Place): Desk {
  const group = groupAt(desk, index);
  const place = named(group, asked);
  const put = (id: string, change: Partial<Tab>): Desk =>
    withGroup(desk, index, {
      tabs: group.tabs.map((tab) => (tab.id === id ? { ...tab, ...change } : tab)),
      activeId: id,
    });
  const own =
    group.tabs.find((tab) => tabKey(tab.place) === tabKey(place)) ??
    // A memorandum takes the tab that was opened for none.
    (place.view === 'memo' ? group.tabs.find((tab) => isNoMemo(tab.place)) : undefined);
  if (own) return put(own.id, { place });
  const passing =
    place.view === 'reader' ? group.tabs.find((tab) => !tab.kept && tab.place.view === 'reader') : undefined;
  if (passing) return put(passing.id, { place });
  const tab: Tab = { id: freshId(desk), place, kept: place.view !== 'reader' };
  const at = group.tabs.findIndex(({ id }) => id === group.activeId) + 1;
  return withGroup(desk, index, { tabs: group.tabs.toSpliced(at, 0, tab), activeId: tab.id });
}

/** Goes to a place; the present one can be come back to. */
export function goTo(desk: Desk, asked: Place, { split = false, replace = false }: GoOptions = {}): Desk {
  if (replace) return replaceActive(desk, asked);
  const place = split ? asked : named(groupAt(desk), asked);
  const here: Visit = { group: desk.active, place: placeOf(desk) };
  const past = samePlace(here.place, place) && !split ? desk.past : [...desk.past, here].slice(-MOST_VISITS);
  const left = { ...desk, past, future: samePlace(here.place, place) ? desk.future : [] };
  if (!split) return showIn(left, left.active, place);
  if (left.groups.length === 1) {
    const tab: Tab = { id: freshId(left), place, kept: true };
    return { ...left, groups: [...left.groups, { tabs: [tab], activeId: tab.id }], active: 1 };
  }
  const other = left.active === 0 ? 1 : 0;
  return { ...showIn(left, other, place), active: other };
}

function replaceActive(desk: Desk, place: Place): Desk {
  const group = groupAt(desk);
  const mine = activeTab(desk);
  const twin = group.tabs.find((tab) => tab.id !== mine.id && tabKey(tab.place) === tabKey(place));
  const tabs = group.tabs
    .filter((tab) => tab.id !== twin?.id)
    .map((tab) => (tab.id === mine.id ? { ...tab, place } : tab));
  return withGroup(desk, desk.active, { tabs, activeId: mine.id });
}

function travel(desk: Desk, from: 'past' | 'future', to: 'past' | 'future'): Desk {
  const visit = desk[from].at(-1);
  if (!visit) return desk;
  const here: Visit = { group: desk.active, place: placeOf(desk) };
  const active = Math.min(visit.group, desk.groups.length - 1);
  const moved = { ...desk, active, [from]: desk[from].slice(0, -1), [to]: [...desk[to], here] };
  return showIn(moved, active, visit.place);
}

export const goBack = (desk: Desk): Desk => travel(desk, 'past', 'future');
export const goForward = (desk: Desk): Desk => travel(desk, 'future', 'past');

export function activateTab(desk: Desk, index: number, id: string): Desk {
  const tab = groupAt(desk, index).tabs.find((candidate) => candidate.id === id);
  if (!tab || (index === desk.active && activeTab(desk).id === id)) return desk;
  const here: Visit = { group: desk.active, place: placeOf(desk) };
  const past = [...desk.past, here].slice(-MOST_VISITS);
  return { ...withGroup(desk, index, { ...groupAt(desk, index), activeId: id }), active: index, past, future: [] };
}

export const activateGroup = (desk: Desk, index: number): Desk =>
  index === desk.active || !desk.groups[index] ? desk : { ...desk, active: index };

/** Closes a tab; the last tab of the second group closes the group, the last of all leaves Start. */
export function closeTab(desk: Desk, index: number, id: string): Desk {
  const group = groupAt(desk, index);
  const at = group.tabs.findIndex((tab) => tab.id === id);
  const gone = group.tabs[at];
  if (!gone) return desk;
  const closed = [...desk.closed, gone.place].slice(-MOST_CLOSED);
  const tabs = group.tabs.toSpliced(at, 1);
  if (tabs.length === 0 && desk.groups.length > 1)
    return { ...desk, closed, groups: desk.groups.toSpliced(index, 1), active: 0 };
  const left = tabs.length === 0 ? [START] : tabs;
  const next = left[Math.min(at, left.length - 1)] ?? START;
  return withGroup({ ...desk, closed }, index, {
    tabs: left,
    activeId: group.activeId === id ? next.id : group.activeId,
  });
}

export function reopenTab(desk: Desk): Desk {
  const place = desk.closed.at(-1);
  return place ? goTo({ ...desk, closed: desk.closed.slice(0, -1) }, place) : desk;
}

export function cycleTab(desk: Desk, step: 1 | -1): Desk {
  const { tabs, activeId } = groupAt(desk);
  const at = tabs.findIndex(({ id }) => id === activeId);
  const next = tabs[(at + step + tabs.length) % tabs.length];
  return next ? activateTab(desk, desk.active, next.id) : desk;
}

export const keepTab = (desk: Desk, index: number, id: string): Desk =>
  withGroup(desk, index, {
    ...groupAt(desk, index),
    tabs: groupAt(desk, index).tabs.map((tab) => (tab.id === id ? { ...tab, kept: true } : tab)),
  });

/** A folded part of a source is opened or closed. */
export function fold(desk: Desk, sourceId: string, start: number, isOpen: boolean): Desk {
  const { [sourceId]: parts = [], ...others } = desk.unfolded;
  if (parts.includes(start) === isOpen) return desk;
  const next = isOpen ? [...parts, start].slice(-MOST_UNFOLDED) : parts.filter((other) => other !== start);
  const kept = Object.entries(others).slice(1 - MOST_UNFOLDED);
  return { ...desk, unfolded: Object.fromEntries(next.length === 0 ? kept : [...kept, [sourceId, next]]) };
}

/** One half becomes two with the present place in both; two become one, which takes the tabs of the other. */
export function toggleSplit(desk: Desk): Desk {
  if (desk.groups.length === 1) return goTo(desk, placeOf(desk), { split: true });
  const shown = placeOf(desk);
  const [first, second] = [groupAt(desk, 0), groupAt(desk, 1)];
  const keys = new Set(first.tabs.map((tab) => tabKey(tab.place)));
  const moved = second.tabs.filter((tab) => !keys.has(tabKey(tab.place))).map((tab) => ({ ...tab, kept: true }));
  const joined = { ...desk, active: 0, groups: [{ ...first, tabs: [...first.tabs, ...moved] }] };
  return showIn(joined, 0, shown);
}
