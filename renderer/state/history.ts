import type { HistoryEntry, HistoryState } from '../../shared/domain/matter.ts';
import { LABELS } from '../../shared/domain/labels.ts';
import { agree, fill, type Bilingual, type Language } from '../../shared/kernel/words.ts';
import { act } from './act.ts';
import { useStore } from './store.ts';

const NO_HISTORY: HistoryState = { undo: null, redo: null };

/** What can be undone and redone now. */
export const useHistory = (): HistoryState => useStore((state) => state.workbench?.history) ?? NO_HISTORY;

/** What a use case did, in words, with the plural that its count asks for; an unknown label is shown as it is. */
export function describeLabel(entry: Pick<HistoryEntry, 'label' | 'detail'>, language: Language): string {
  // As the beginning of an import was written down in earlier case files, and its first part when nothing in it was new.
  const isBegun = entry.label === 'sources.imported' && entry.detail['count'] === 0;
  const known = isBegun ? LABELS['sources.import-begun'] : (LABELS as Readonly<Record<string, Bilingual>>)[entry.label];
  if (!known) return entry.label;
  const words = agree(known[language], entry.detail['count'], language);
  const numbers = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB');
  const detail = Object.entries(entry.detail).map(([name, value]) => [
    name,
    typeof value === 'number' ? numbers.format(value) : value,
  ]);
  return fill(words, Object.fromEntries(detail) as Readonly<Record<string, string>>);
}

const keep = (history: HistoryState | undefined): void => {
  if (history) useStore.setState(({ workbench }) => ({ workbench: workbench && { ...workbench, history } }));
};

export const undo = async (): Promise<void> => keep(await act('history.undo', {}));
export const redo = async (): Promise<void> => keep(await act('history.redo', {}));
