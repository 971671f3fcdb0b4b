import type { PickedFile } from './pick-files.ts';
import { noteUnread } from './unread.ts';

/** How far the copying of dropped files to the loopback server's inbox is; null when none is under way. */
export interface UploadProgress {
  readonly done: number;
  /** 0 while the folders are still being walked. */
  readonly total: number;
  readonly stop: () => void;
}

type Listener = (progress: UploadProgress | null) => void;

/** The server answers each file in a few milliseconds, nearly all of them waiting: some at once keep both ends busy. */
const AT_ONCE = 8;
const REPORT_MILLISECONDS = 100;
const listeners = new Set<Listener>();

export function onUpload(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const report: Listener = (progress) => {
  for (const listener of listeners) listener(progress);
};

async function send(drop: string, { relativePath, file }: PickedFile, signal: AbortSignal): Promise<string> {
  const at = `/inbox?p=${encodeURIComponent(`${drop}/${relativePath}`)}`;
  const response = await fetch(at, { method: 'POST', body: file, credentials: 'same-origin', signal });
  if (!response.ok) throw new DOMException('refused', `HTTP ${response.status}`);
  return ((await response.json()) as { readonly top: string }).top;
}

/**
 * Copies files to the inbox and answers with the top of each drop as the host sees it, in the order of the files; nothing when it was stopped.
 * A file that cannot be sent is kept for `takeUnread`, and the others go on.
 */
export async function upload(found: Promise<readonly PickedFile[]>): Promise<string[]> {
  const drop = crypto.randomUUID();
  const abort = new AbortController();
  const tops: string[] = [];
  let files: readonly PickedFile[] = [];
  let [next, done] = [0, 0];
  const tell = (): void => report({ done, total: files.length, stop: () => abort.abort() });
  const work = async (): Promise<void> => {
    for (let at = next++; at < files.length && !abort.signal.aborted; at = next++) {
      const file = files[at];
      if (!file) return;
      try {
        tops[at] = await send(drop, file, abort.signal);
      } catch (error) {
        if (abort.signal.aborted) return;
        noteUnread(file.relativePath, error);
      }
      done++;
    }
  };
  const timer = setInterval(tell, REPORT_MILLISECONDS);
  try {
    files = await found;
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return abort.signal.aborted ? [] : [...new Set(tops.filter((top) => top !== undefined))];
  } catch (error) {
    if (abort.signal.aborted) return [];
    abort.abort();
    throw error;
  } finally {
    clearInterval(timer);
    report(null);
  }
}
