import type { ExhibitList, ExhibitListSummary } from '../../shared/domain/exhibit.ts';
import { bridge } from '../api/bridge.ts';
import type { Language } from '../../shared/kernel/words.ts';
import { act } from './act.ts';
import { chooseDestination, deliver } from './shell.ts';
import { showToast } from './toasts.ts';
import { useCall } from './use-call.ts';

const NO_LISTS: readonly ExhibitListSummary[] = [];

/** Every list of the matter; the first is the main one. */
export const useExhibitLists = (): readonly ExhibitListSummary[] => useCall('exhibits.lists', {}).data ?? NO_LISTS;

/** The list whose numbers a memorandum cites by, with what it holds; undefined while it is read. */
export function useMemoExhibits(memoId: string | undefined): ExhibitList | undefined {
  const memos = useCall('memo.list', memoId === undefined ? null : {}).data;
  const listId = memos?.find(({ id }) => id === memoId)?.listId ?? null;
  return useCall('exhibits.get', memoId !== undefined && !memos ? null : { listId }).data;
}

/** Asks where the table goes, writes the list or a version of it, and hands the file over. */
export async function exportExhibitTable(
  name: string,
  listId: string,
  versionId: string | null,
  language: Language,
): Promise<void> {
  const destination = await chooseDestination(`${name.replaceAll(/[\\/:*?"<>|]/gu, ' ')}.csv`);
  if (destination === null) return;
  const written = await act('exhibits.export', { destination, listId, versionId, language });
  if (!written) return;
  if (bridge().shell === 'browser') await deliver(destination);
  else showToast({ textKey: 'exhibits.exported', values: { count: written.count } });
}
