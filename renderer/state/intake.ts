import { bridge } from '../api/bridge.ts';
import { takeUnread, type UnreadFile } from '../api/unread.ts';
import { act } from './act.ts';
import { toProblem } from './call-cache.ts';
import { askNewMatter, openMatter } from './casefile.ts';
import { useStore } from './store.ts';
import { showProblem } from './toasts.ts';

/** Paths that wait for a matter: what was dropped or chosen while none was open. */
let waiting: readonly string[] = [];
/** Files of the same drop that could not be read on their way; told with the batch. */
let waitingUnread: readonly UnreadFile[] = [];

/** Imports paths into the open matter; when none is open, offers to make one and imports then. A case file alone is opened instead. */
async function importPaths(paths: readonly string[], unread: readonly UnreadFile[]): Promise<void> {
  const [first] = paths;
  if (first === undefined && unread.length === 0) return;
  if (first !== undefined && paths.length === 1 && first.toLowerCase().endsWith('.greffier')) {
    await openMatter(first);
    return;
  }
  if (!useStore.getState().workbench?.matter) {
    [waiting, waitingUnread] = [paths, unread];
    askNewMatter();
    return;
  }
  await act('import.start', { paths: [...paths], unread: [...unread] });
}

/** Once a matter is open, what waited comes in. */
export async function importWaiting(): Promise<void> {
  const [paths, unread] = [waiting, waitingUnread];
  [waiting, waitingUnread] = [[], []];
  await importPaths(paths, unread);
}

export const dropWaiting = (): void => {
  [waiting, waitingUnread] = [[], []];
};

export const waitingCount = (): number => waiting.length;

/** Asks for files or a folder, then imports them. */
export async function chooseAndImport(what: 'files' | 'folder'): Promise<void> {
  try {
    const paths = await bridge().choose(what);
    await importPaths(paths, takeUnread());
  } catch (error) {
    showProblem(toProblem(error));
  }
}

/** A file that was dropped on a source comes in as a source of its own. */
export const importOne = (path: string): Promise<void> => importPaths([path], []);

/** Takes what was dropped, one file on a source once the lawyer has said what it is. Must be called in the event itself: the browser empties the transfer at the first await. */
export async function importDropped(transfer: DataTransfer, sourceId?: string): Promise<void> {
  const files = [...transfer.files];
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  try {
    const paths = await bridge().pathsForDrop(files, entries);
    const unread = takeUnread();
    const [path] = paths;
    const isOneFile = paths.length === 1 && unread.length === 0 && entries.every(({ isFile }) => isFile);
    if (sourceId !== undefined && path !== undefined && isOneFile) useStore.setState({ dropped: { path, sourceId } });
    else await importPaths(paths, unread);
  } catch (error) {
    showProblem(toProblem(error));
  }
}
