import type { HistoryEntry, HistoryState } from '../../shared/domain/matter.ts';
import { LABELS } from '../../shared/domain/labels.ts';
import { fill, type Bilingual, type Language } from '../../shared/kernel/words.ts';
import { act } from './act.ts';
import { useStore } from './store.ts';

const NO_HISTORY: HistoryState = { undo: null, redo: null };

/** What can be undone and redone now. */
export const useHistory = (): HistoryState => useStore((state) => state.workbench?.history) ?? NO_HISTORY;

/** What a use case did, in words; an unknown label is shown as it is. */
export function describeLabel(entry: Pick<HistoryEntry, 'label' | 'detail'>, language: Language): string {
  const known = (LABELS as Readonly<Record<string, Bilingual>>)[entry.label];
  return known ? fill(known[language], entry.detail) : entry.label;
}

const keep = (history: HistoryState | undefined): void => {
  if (history) useStore.setState(({ workbench }) => ({ workbench: workbench && { ...workbench, history } }));
};

export const undo = async (): Promise<void> => keep(await act('history.undo', {}));
export const redo = async (): Promise<void> => keep(await act('history.redo', {}));
