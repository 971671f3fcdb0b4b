/** What the window remembers of each matter on this machine: tabs, places, pane sizes. No name, no search words: ids only, under a digest of the path. */
import { EMPTY_DESK, type Desk } from './desk.ts';
import type { Place } from './place.ts';
import { useStore } from './store.ts';

/** FNV-1a over UTF-16 code units, 2 × 32 bits: tells paths apart, says nothing of them. */
export function pathDigest(path: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let at = 0; at < path.length; at++) {
    const unit = path.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193) >>> 0;
    b = Math.imul(b ^ (unit * 31 + at), 0x01000193) >>> 0;
  }
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');
}

const keyOf = (path: string): string => `greffier.desk.${pathDigest(path)}`;

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

export const recallDesk = (path: string): Desk => fromMemory(localStorage.getItem(keyOf(path)));

/** Writes the desk a moment after each change, under the open matter. Gives back what stops it. */
export function rememberDesk(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    const { workbench, desk } = useStore.getState();
    if (workbench?.matter) localStorage.setItem(keyOf(workbench.matter.path), toMemory(desk));
  };
  const stop = useStore.subscribe((state, before) => {
    if (state.desk === before.desk || state.workbench?.matter?.path !== before.workbench?.matter?.path) return;
    clearTimeout(timer);
    timer = setTimeout(write, 300);
  });
  globalThis.addEventListener('pagehide', write);
  return () => {
    stop();
    clearTimeout(timer);
    globalThis.removeEventListener('pagehide', write);
  };
}
