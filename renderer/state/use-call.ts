import { useCallback, useEffect, useState } from 'react';
import type { CallName, Input, Output } from '../../shared/contracts/contract.ts';
import type { Problem } from '../../shared/kernel/result.ts';
import { callKey, holdCall, readCall } from './call-cache.ts';
import { carriesOver } from './call-nouns.ts';
import { useStore } from './store.ts';

export interface CallState<T> {
  readonly data: T | undefined;
  readonly problem: Problem | null;
  /** True also while an old answer is shown and a newer one is on its way. */
  readonly loading: boolean;
  readonly reload: () => void;
}

/**
 * Reads a call of the contract and keeps its answer current: it is read again when a change touches a noun that it reads.
 * A null input asks nothing. While a list is read with a new input its last answer stays.
 */
export function useCall<C extends CallName>(name: C, input: Input<C> | null): CallState<Output<C>> {
  // The input as text: an equal input in a new object asks nothing.
  const asked = input === null ? null : JSON.stringify(input);
  const key = input === null ? null : callKey(name, input);
  const entry = useStore((state) => (key === null ? undefined : state.calls[key]));
  const data = entry?.data as Output<C> | undefined;
  const [last, setLast] = useState(data);
  if (data !== undefined && data !== last) setLast(data);

  useEffect(() => (asked === null ? undefined : holdCall(name, JSON.parse(asked) as Input<C>)), [name, asked]);
  const reload = useCallback(() => {
    if (asked !== null) void readCall(name, JSON.parse(asked) as Input<C>);
  }, [name, asked]);

  // Null is an answer, too: a source without text.
  const shown = data === undefined && carriesOver(name) ? last : data;
  return {
    data: asked === null ? undefined : shown,
    problem: entry?.problem ?? null,
    loading: asked !== null && (entry?.loading ?? true),
    reload,
  };
}
