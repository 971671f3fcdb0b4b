import { useEffect, useMemo } from 'react';
import { liveBlocksIn } from '../../editor/commands/live-blocks.ts';
import type { LiveContent } from '../../editor/editor-host.ts';
import type { MemoModel } from '../../editor/memo-model.ts';
import { createValueStore, type ValueStore } from '../../editor/value-store.ts';
import { useCall } from '../../state/use-call.ts';
import { useDerived } from './use-derived.ts';

type Plain = Record<string, string | number | boolean | string[]>;

/** What the live blocks of a text show, kept current with the case file. */
export function useLive(memoId: string, model: MemoModel | undefined): ValueStore<LiveContent> {
  const store = useMemo(() => createValueStore<LiveContent>({}), []);
  const blocks = useDerived(model, ({ view }) =>
    liveBlocksIn(view.state)
      .filter(({ frozenAt }) => frozenAt === null)
      .map(({ id, subject, options }) => ({ id, subject, options: { ...options } as Plain })),
  );
  const shown = useCall('memo.live', blocks && blocks.length > 0 ? { memoId, blocks } : null).data;
  useEffect(() => {
    if (shown) store.set({ ...store.get(), ...shown });
  }, [store, shown]);
  return store;
}
