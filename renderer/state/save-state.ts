import { create } from 'zustand';
import type { SaveState } from './memo-saver.ts';
import { useStore } from './store.ts';

/** How the text of each open memorandum stands, by its id. */
const useSaveStates = create<Readonly<Record<string, SaveState>>>()(() => ({}));

/** Also counted among the changes under way that the status bar shows. */
export function setSaved(memoId: string, state: SaveState): void {
  const before = useSaveStates.getState()[memoId] ?? 'saved';
  if (before === state) return;
  useSaveStates.setState({ [memoId]: state });
  const step = Number(state === 'saving') - Number(before === 'saving');
  if (step !== 0) useStore.setState(({ saving }) => ({ saving: saving + step }));
}

export const useSaved = (memoId: string): SaveState => useSaveStates((states) => states[memoId] ?? 'saved');
