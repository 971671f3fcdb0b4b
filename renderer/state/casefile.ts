/** Opening, making and leaving matters: each ends with the workbench read anew, so that no view shows another matter's rows. */
import { bridge } from '../api/bridge.ts';
import { act } from './act.ts';
import { go } from './navigation.ts';
import { useStore } from './store.ts';
import { readWorkbench } from './workbench.ts';

/** Makes a matter in the matters folder and opens it; false when it was refused. */
export async function createMatter(title: string): Promise<boolean> {
  const matter = await act('casefile.create', { title });
  if (matter) await readWorkbench();
  return matter !== undefined;
}

/** Opens a case file; without a path the user is asked for one. */
export async function openMatter(path?: string): Promise<boolean> {
  const chosen = path ?? (await bridge().choose('casefile'))[0];
  if (chosen === undefined) return false;
  const matter = await act('casefile.open', { path: chosen });
  if (matter) await readWorkbench();
  return matter !== undefined;
}

export async function openSample(reset: boolean): Promise<void> {
  if (!(await act('casefile.sample', { reset }))) return;
  await readWorkbench();
  go({ view: 'start' });
}

export async function closeMatter(): Promise<void> {
  await act('casefile.close', {});
  await readWorkbench();
}

/** Takes a case file off the list; the file stays where it is. */
export async function forgetMatter(path: string): Promise<void> {
  await act('casefile.forget', { path });
  await readWorkbench();
}

export const askNewMatter = (): void => useStore.setState({ overlay: 'new-matter' });
