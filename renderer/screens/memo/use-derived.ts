import { useEffect, useEffectEvent, useState } from 'react';
import type { MemoModel } from '../../editor/memo-model.ts';

const PAUSE_MILLISECONDS = 150;

/** A value computed from an open text a moment after a key, so that no key waits for it. Draws anew only when its JSON changed. */
export function useDerived<T>(model: MemoModel | undefined, derive: (model: MemoModel) => T): T | undefined {
  const [value, setValue] = useState<{ readonly model: MemoModel; readonly value: T }>();
  const now = useEffectEvent(derive);
  useEffect(() => {
    if (!model) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let known = '';
    const compute = (): void => {
      timer = undefined;
      const next = now(model);
      const text = JSON.stringify(next);
      if (text === known) return;
      known = text;
      setValue({ model, value: next });
    };
    compute();
    const stop = model.subscribe(() => {
      timer ??= setTimeout(compute, PAUSE_MILLISECONDS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [model]);
  return value?.model === model ? value?.value : undefined;
}
