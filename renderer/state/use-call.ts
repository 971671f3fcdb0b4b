import { useCallback, useEffect, useRef } from 'react';
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
  const key = input === null ? null : callKey(name, input);
  const epoch = useStore((state) => state.workbench?.matter?.path ?? '');
  const entry = useStore((state) => (key === null ? undefined : state.calls[key]));
  const last = useRef<{ epoch: string; data: Output<C> | undefined }>({ epoch, data: undefined });
  const wanted = useRef(input);
  wanted.current = input;

  useEffect(() => {
    if (key === null || wanted.current === null) return undefined;
    return holdCall(name, wanted.current);
    // The key stands for the input: an equal input in a new object asks nothing.
  }, [name, key, epoch]);

  const reload = useCallback(() => {
    if (wanted.current !== null) void readCall(name, wanted.current);
  }, [name]);

  const data = entry?.data as Output<C> | undefined;
  if (data !== undefined) last.current = { epoch, data };
  const shown = data ?? (carriesOver(name) && last.current.epoch === epoch ? last.current.data : undefined);
  return {
    data: key === null ? undefined : shown,
    problem: entry?.problem ?? null,
    loading: key !== null && (entry?.loading ?? true),
    reload,
  };
}
