import { bridge } from '../api/bridge.ts';
import { act } from './act.ts';
import { toProblem } from './call-cache.ts';
import { askNewMatter, openMatter } from './casefile.ts';
import { useStore } from './store.ts';
import { showProblem } from './toasts.ts';

/** Paths that wait for a matter: what was dropped or chosen while none was open. */
let waiting: readonly string[] = [];

/** Imports paths into the open matter; when none is open, offers to make one and imports then. A case file alone is opened instead. */
async function importPaths(paths: readonly string[]): Promise<void> {
  const [first] = paths;
  if (first === undefined) return;
  if (paths.length === 1 && first.toLowerCase().endsWith('.greffier')) {
    await openMatter(first);
    return;
  }
  if (!useStore.getState().workbench?.matter) {
    waiting = paths;
    askNewMatter();
    return;
  }
  await act('import.start', { paths: [...paths] });
}

/** Once a matter is open, what waited comes in. */
export async function importWaiting(): Promise<void> {
  const paths = waiting;
  waiting = [];
  await importPaths(paths);
}

export const dropWaiting = (): void => {
  waiting = [];
};

export const waitingCount = (): number => waiting.length;

/** Asks for files or a folder, then imports them. */
export async function chooseAndImport(what: 'files' | 'folder'): Promise<void> {
  try {
    await importPaths(await bridge().choose(what));
  } catch (error) {
    showProblem(toProblem(error));
  }
}

/** Takes what was dropped. Must be called in the event itself: the browser empties the transfer at the first await. */
export async function importDropped(transfer: DataTransfer): Promise<void> {
  const files = [...transfer.files];
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  try {
    await importPaths(await bridge().pathsForDrop(files, entries));
  } catch (error) {
    showProblem(toProblem(error));
  }
}
