import { bridge } from '../api/bridge.ts';
import { takeUnread } from '../api/unread.ts';
import type { Input } from '../../shared/contracts/contract.ts';
import { act } from './act.ts';
import { toProblem } from './call-cache.ts';
import { go } from './navigation.ts';
import { showProblem } from './toasts.ts';

/** Reads what may become the new version, and shows what it would change. */
export async function prepareVersion(input: Input<'version.prepare'>): Promise<void> {
  if (await act('version.prepare', input)) go({ view: 'version', sourceId: input.sourceId });
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
