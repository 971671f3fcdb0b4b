import { go } from '../../state/navigation.ts';
import { useStore } from '../../state/store.ts';

/** From a citation to its source, at the passage. Where the window is split the memorandum stays in sight. */
export function openCited(
  cited: { readonly sourceId: string; readonly passageId: string | null },
  split: boolean,
): void {
  const { sourceId, passageId } = cited;
  const isSplit = useStore.getState().desk.groups.length > 1;
  go({ view: 'reader', sourceId, ...(passageId === null ? {} : { passageId }) }, { split: split || isSplit });
}
