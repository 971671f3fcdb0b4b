import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Input } from '../../shared/contracts/contract.ts';
import type { Proposal } from '../../shared/domain/proposal.ts';
import type { SourceRow } from '../../shared/domain/source.ts';
import type { Problem } from '../../shared/kernel/result.ts';
import { useShallow } from 'zustand/shallow';
import { callKey, holdCall } from './call-cache.ts';
import { useStore } from './store.ts';

/** Lists that are read page by page, and their rows. */
interface PagedRows {
  readonly 'source.list': SourceRow;
  readonly 'proposal.list': Proposal;
}
type PagedCall = keyof PagedRows;
/** Which rows, in which order. */
export type PagedQuery<C extends PagedCall> = Omit<Input<C>, 'offset' | 'limit'>;

const WINDOW_LENGTH = 200;
const MARGIN = 40;

export interface WindowedRows<Row> {
  readonly total: number;
  /** Undefined while the window of that row is not read. */
  readonly rowAt: (index: number) => Row | undefined;
  /** The index of a row that has been read; -1 when there is none. */
  readonly indexWhere: (is: (row: Row) => boolean) => number;
  /** Tells which rows are in sight, so that their windows are read. */
  readonly onVisible: (first: number, last: number) => void;
  readonly loading: boolean;
  readonly problem: Problem | null;
}

/** The windows that hold the rows in view, and their neighbours when those are near. */
export function windowsFor(first: number, last: number): number[] {
  const from = Math.floor(Math.max(0, first - MARGIN) / WINDOW_LENGTH);
  const to = Math.floor((Math.max(first, last) + MARGIN) / WINDOW_LENGTH);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

const inputOf = <C extends PagedCall>(query: string, window: number): Input<C> =>
  ({
    ...(JSON.parse(query) as PagedQuery<C>),
    offset: window * WINDOW_LENGTH,
    limit: WINDOW_LENGTH,
  }) as unknown as Input<C>;

/** A list of any length, read by windows around what is shown; a hundred thousand rows never cross at once. */
export function useWindowedRows<C extends PagedCall>(name: C, query: PagedQuery<C>): WindowedRows<PagedRows[C]> {
  type Answer = { readonly total: number; readonly rows: readonly PagedRows[C][] };
  // The query as text: an equal query in a new object asks nothing.
  const asked = JSON.stringify(query);
  const [total, setTotal] = useState(0);
  const [inSight, setInSight] = useState<readonly number[]>([0]);
  const there = inSight.filter((window) => window * WINDOW_LENGTH < total);
  const wanted = (there.length === 0 ? [0] : there).join(' ');

  useEffect(() => {
    const releases = wanted.split(' ').map((window) => holdCall(name, inputOf<C>(asked, Number(window))));
    return () => {
      for (const release of releases) release();
    };
  }, [name, asked, wanted]);

  const answers = useStore(
    useShallow((state) =>
      wanted.split(' ').map((window) => state.calls[callKey(name, inputOf<C>(asked, Number(window)))]),
    ),
  );
  const known = answers.find((entry) => entry?.data !== undefined)?.data as Answer | undefined;
  if (known && known.total !== total) setTotal(known.total);

  const byWindow = useMemo(
    () =>
      new Map(wanted.split(' ').map((window, index) => [Number(window), answers[index]?.data as Answer | undefined])),
    [wanted, answers],
  );
  const rowAt = useCallback(
    (index: number): PagedRows[C] | undefined =>
      byWindow.get(Math.floor(index / WINDOW_LENGTH))?.rows[index % WINDOW_LENGTH],
    [byWindow],
  );
  const indexWhere = useCallback(
    (is: (row: PagedRows[C]) => boolean): number => {
      for (const [window, answer] of byWindow) {
        const index = answer?.rows.findIndex(is) ?? -1;
        if (index >= 0) return window * WINDOW_LENGTH + index;
      }
      return -1;
    },
    [byWindow],
  );
  const onVisible = useCallback((first: number, last: number) => {
    const next = windowsFor(first, last);
    setInSight((now) => (now.join(' ') === next.join(' ') ? now : next));
  }, []);

  return {
    total: known?.total ?? total,
    rowAt,
    indexWhere,
    onVisible,
    loading: answers.some((entry) => entry?.loading ?? true),
    problem: answers.find((entry) => entry?.problem)?.problem ?? null,
  };
}
