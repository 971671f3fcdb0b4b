import { useCallback } from 'react';
import { useStore } from './store.ts';

/**
 * What the panes of a screen share and what outlives the screen: its filters, its order, the thing in hand. One value per matter and key.
 * @param initial a constant; it stands until something is set
 */
export function useViewState<T extends object>(key: string, initial: T): readonly [T, (set: Partial<T>) => void] {
  const whole = useStore((state) => `${state.workbench?.matter?.path ?? ''} ${key}`);
  const value = useStore((state) => state.views[whole] as T | undefined) ?? initial;
  const set = useCallback(
    (change: Partial<T>) =>
      useStore.setState(({ views }) => ({
        views: { ...views, [whole]: { ...initial, ...(views[whole] as T | undefined), ...change } },
      })),
    [whole, initial],
  );
  return [value, set];
}
