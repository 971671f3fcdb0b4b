import { useSyncExternalStore } from 'react';
import type { RecordStore } from '../../editor/citations/record-store.ts';
import type { MemoSaver } from '../../state/memo-saver.ts';
import type { MemoModel } from '../../editor/memo-model.ts';

/** A text on screen, for the panes beside it. */
export interface OpenMemo {
  readonly memoId: string;
  readonly model: MemoModel;
  readonly records: RecordStore;
  readonly saver: MemoSaver;
}

/** The same memorandum may stand in both halves of the window: the one used last is at the end. */
let memos: readonly OpenMemo[] = [];
const listeners = new Set<() => void>();

function set(next: readonly OpenMemo[]): void {
  memos = next;
  for (const listener of listeners) listener();
}

/** Tells the panes that a text is on screen; gives back what takes it off again. */
export function addOpenMemo(memo: OpenMemo): () => void {
  set([...memos, memo]);
  return () => set(memos.filter((other) => other !== memo));
}

/** The panes follow the text that is being written in. */
export function preferOpenMemo(memo: OpenMemo): void {
  if (memos.at(-1) !== memo) set([...memos.filter((other) => other !== memo), memo]);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useOpenMemo = (memoId: string | undefined): OpenMemo | undefined =>
  useSyncExternalStore(subscribe, () => memos.findLast((memo) => memo.memoId === memoId));
