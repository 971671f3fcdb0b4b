import { useMemo } from 'react';
import { useStore } from './store.ts';

export interface ListSelection {
  readonly ids: ReadonlySet<string>;
  /** The row that the keys act on. */
  readonly activeId: string | null;
}

export interface Selection extends ListSelection {
  readonly set: (ids: Iterable<string>, activeId?: string | null) => void;
  readonly toggle: (id: string) => void;
  /** Selects from the active row to `id`, in the order given. */
  readonly extend: (id: string, order: readonly string[]) => void;
}

const NOTHING: ListSelection = { ids: new Set(), activeId: null };

/** The rows between two ids of an ordered list, ends included; just `to` when `from` is not in it. */
export function rangeOf(order: readonly string[], from: string | null, to: string): readonly string[] {
  const [a, b] = [from === null ? -1 : order.indexOf(from), order.indexOf(to)];
  return a < 0 || b < 0 ? [to] : order.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** The row in hand now, outside a component: another may have been taken while something was waited for. */
export const activeIdNow = (key: string): string | null => useStore.getState().selections[key]?.activeId ?? null;

/** The selected rows of a list, by the list's name; they outlive the list's screen. */
export function useSelection(key: string): Selection {
  const current = useStore((state) => state.selections[key]) ?? NOTHING;
  return useMemo(() => {
    const put = (ids: Iterable<string>, activeId: string | null): void =>
      useStore.setState(({ selections }) => ({
        selections: { ...selections, [key]: { ids: new Set(ids), activeId } },
      }));
    return {
      ...current,
      set: (ids, activeId = null) => {
        const list = [...ids];
        put(list, activeId ?? list.at(-1) ?? null);
      },
      toggle: (id) => {
        const ids = new Set(current.ids);
        if (!ids.delete(id)) ids.add(id);
        put(ids, id);
      },
      extend: (id, order) => put([...current.ids, ...rangeOf(order, current.activeId, id)], id),
    };
  }, [key, current]);
}
