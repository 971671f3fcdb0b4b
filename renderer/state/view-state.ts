import { useCallback } from 'react';
import { useStore, type State } from './store.ts';

const wholeKey = ({ workbench }: State, key: string): string => `${workbench?.matter?.path ?? ''} ${key}`;

/** Changes such a value outside a component, by what it is at that moment. */
export const changeViewState = <T extends object>(key: string, initial: T, how: (now: T) => Partial<T>): void =>
  useStore.setState((state) => {
    const whole = wholeKey(state, key);
    const now = { ...initial, ...(state.views[whole] as T | undefined) };
    return { views: { ...state.views, [whole]: { ...now, ...how(now) } } };
  });

/**
 * What the panes of a screen share and what outlives the screen: its filters, its order, the thing in hand. One value per matter and key.
 * @param initial a constant; it stands until something is set
 */
export function useViewState<T extends object>(key: string, initial: T): readonly [T, (set: Partial<T>) => void] {
  const whole = useStore((state) => wholeKey(state, key));
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
