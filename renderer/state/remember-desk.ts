/** What the host keeps of each matter's window on this machine: tabs, places, pane sizes. No name, no search words: ids only. */
import { client } from '../api/client.ts';
import { EMPTY_DESK, type Desk } from './desk.ts';
import type { Place } from './place.ts';
import { useStore } from './store.ts';

const PAUSE_MILLISECONDS = 150;

/** A search's words may name a client: only the view is kept. */
const withoutWords = (place: Place): Place => (place.view === 'search' ? { view: 'search' } : place);

export function toMemory(desk: Desk): string {
  const groups = desk.groups.map((group) => ({
    ...group,
    tabs: group.tabs.map((tab) => ({ ...tab, place: withoutWords(tab.place) })),
  }));
  return JSON.stringify({ ...desk, groups, past: [], future: [], closed: desk.closed.map(withoutWords) });
}

const isDesk = (value: unknown): value is Desk => {
  if (typeof value !== 'object' || value === null || !('groups' in value) || !Array.isArray(value.groups)) return false;
  return (
    value.groups.length > 0 &&
    value.groups.length <= 2 &&
    value.groups.every((group: Desk['groups'][number]) => Array.isArray(group.tabs) && group.tabs.length > 0)
  );
};

/** The desk as it was left; the empty one when nothing readable was kept. */
export function fromMemory(text: string | null): Desk {
  if (text === null) return EMPTY_DESK;
  try {
    const value: unknown = JSON.parse(text);
    return isDesk(value) ? { ...EMPTY_DESK, ...value } : EMPTY_DESK;
  } catch {
    return EMPTY_DESK;
  }
}

/** How the window of a matter was left; the empty desk when that cannot be known. */
export async function recallDesk(path: string): Promise<Desk> {
  return fromMemory(await client.call('desk.recall', { path }).catch(() => null));
}

/** Keeps the desk at each change, a few times a second at most, and what is left when the page goes. Gives back what stops it. */
export function rememberDesk(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBehind = false;
  const keep = (): void => {
    const { workbench, desk } = useStore.getState();
    const path = workbench?.matter?.path;
    isBehind = false;
    // Losing where one was is no loss to tell of.
    if (path !== undefined) client.call('desk.keep', { path, desk: toMemory(desk) }).catch(() => undefined);
  };
  const keepLeft = (): void => {
    timer = undefined;
    if (isBehind) keepNow();
  };
  const keepNow = (): void => {
    keep();
    timer = setTimeout(keepLeft, PAUSE_MILLISECONDS);
  };
  const stop = useStore.subscribe((state, before) => {
    if (state.desk === before.desk || state.opening !== before.opening) return;
    if (timer === undefined) keepNow();
    else isBehind = true;
  });
  const leave = (): void => {
    if (isBehind) keep();
  };
  globalThis.addEventListener('pagehide', leave);
  return () => {
    stop();
    clearTimeout(timer);
    globalThis.removeEventListener('pagehide', leave);
  };
}
