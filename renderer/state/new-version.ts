import { bridge } from '../api/bridge.ts';
import { takeUnread } from '../api/unread.ts';
import type { Input } from '../../shared/contracts/contract.ts';
import { act } from './act.ts';
import { toProblem } from './call-cache.ts';
import { go } from './navigation.ts';
import { showProblem, showToast } from './toasts.ts';

/** Reads what may become the new version, and shows what it would change. */
export async function prepareVersion(input: Input<'version.prepare'>): Promise<void> {
  if (await act('version.prepare', input)) go({ view: 'version', sourceId: input.sourceId });
}

/** Gives up what was prepared, and goes back to the source. That is no step to undo: for some seconds one press prepares it once more. */
export async function dropVersion(sourceId: string, no: number): Promise<void> {
  const again = await act('version.drop', { sourceId });
  if (again === undefined) return;
  go({ view: 'sources', sourceId }, { replace: true });
  if (again === null) return;
  showToast({
    textKey: 'versions.dropped',
    values: { no },
    action: { labelKey: 'versions.compare-again', run: () => void prepareVersion({ sourceId, ...again }) },
  });
}

/** Asks for the file of the new version. */
export async function chooseNewVersion(sourceId: string): Promise<void> {
  try {
    const [path] = await bridge().choose('files');
    takeUnread();
    if (path !== undefined) await prepareVersion({ sourceId, path });
  } catch (error) {
    showProblem(toProblem(error));
  }
}
