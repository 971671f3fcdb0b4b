import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Input, Output } from '../../shared/contracts/contract.ts';
import type { SourceRow } from '../../shared/domain/source.ts';
import type { Problem } from '../../shared/kernel/result.ts';
import { useShallow } from 'zustand/shallow';
import { callKey, holdCall } from './call-cache.ts';
import { useStore } from './store.ts';

/** Which sources, in which order. */
export type SourceQuery = Omit<Input<'source.list'>, 'offset' | 'limit'>;
type Answer = Output<'source.list'>;

export const WINDOW_LENGTH = 200;

export interface WindowedSources {
  readonly total: number;
  /** Undefined while the window of that row is not read. */
  readonly rowAt: (index: number) => SourceRow | undefined;
  /** Tells which rows are in sight, so that their windows are read. */
  readonly onVisible: (first: number, last: number) => void;
  readonly loading: boolean;
  readonly problem: Problem | null;
}

/** First and last window that hold the rows in view, the neighbours when they are near. */
export function windowsFor(first: number, last: number, length = WINDOW_LENGTH, margin = 40): number[] {
  const from = Math.floor(Math.max(0, first - margin) / length);
  const to = Math.floor((Math.max(first, last) + margin) / length);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** A list of any length, read by windows around what is shown; a hundred thousand sources never cross at once. */
export function useWindowedSources(query: SourceQuery): WindowedSources {
  const queryKey = JSON.stringify(query);
  const epoch = useStore((state) => state.workbench?.matter?.path ?? '');
  const [windows, setWindows] = useState<readonly number[]>([0]);
  const latest = useRef(query);
  latest.current = query;
  const total = useRef(0);

  const inputOf = useCallback(
    (window: number) => ({ ...latest.current, offset: window * WINDOW_LENGTH, limit: WINDOW_LENGTH }),
    [],
  );
  const wanted = windows.filter((window) => window === 0 || window * WINDOW_LENGTH < total.current);
  const windowKey = wanted.join(' ');
  useEffect(() => {
    const releases = windowKey.split(' ').map((window) => holdCall('source.list', inputOf(Number(window))));
    return () => {
      for (const release of releases) release();
    };
  }, [queryKey, windowKey, inputOf, epoch]);

  const answers = useStore(
    useShallow((state) => wanted.map((window) => state.calls[callKey('source.list', inputOf(window))])),
  );
  const known = answers.find((entry) => entry?.data !== undefined)?.data as Answer | undefined;
  if (known) total.current = known.total;

  const byWindow = useMemo(
    () =>
      new Map(
        windowKey.split(' ').map((window, index) => [Number(window), answers[index]?.data as Answer | undefined]),
      ),
    [windowKey, answers],
  );
  const rowAt = useCallback(
    (index: number) => byWindow.get(Math.floor(index / WINDOW_LENGTH))?.rows[index % WINDOW_LENGTH],
    [byWindow],
  );
  const onVisible = useCallback((first: number, last: number) => {
    const next = windowsFor(first, last);
    setWindows((now) => (now.join(' ') === next.join(' ') ? now : next));
  }, []);

  return {
    total: total.current,
    rowAt,
    onVisible,
    loading: answers.some((entry) => entry?.loading ?? true),
    problem: answers.find((entry) => entry?.problem)?.problem ?? null,
  };
}
