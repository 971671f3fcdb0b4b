import type { Bridge } from '../../shared/contracts/bridge.ts';
import { askPath } from './connection.ts';
import { pickFiles, walkEntry, type PickedFile } from './pick-files.ts';
import { createSocket } from './socket.ts';

const postJson = async <T>(path: string, body: BodyInit | null): Promise<T> => {
  const response = await fetch(path, { method: 'POST', body, credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${path.split('?')[0]}: ${response.status}`);
  return (await response.json()) as T;
};

/** Sends files to the loopback server's inbox, one by one, and answers with the top of each as the host sees it. */
async function upload(files: readonly PickedFile[]): Promise<string[]> {
  const drop = crypto.randomUUID();
  const tops = new Set<string>();
  for (const { relativePath, file } of files) {
    const at = `/inbox?p=${encodeURIComponent(`${drop}/${relativePath}`)}`;
    tops.add((await postJson<{ top: string }>(at, file)).top);
  }
  return [...tops];
}

/** The bridge of the browser shell: calls over one socket, files over the loopback server's inbox and outbox. */
export function createBrowserBridge(): Bridge {
  const socket = createSocket(new URL('/socket', location.href.replace(/^http/u, 'ws')).href);
  return {
    shell: 'browser',
    call: (name, input) => socket.call(name, input),
    subscribe: (event, listener) => socket.subscribe(event, listener),
    async pathsForDrop(files, entries) {
      const walked = await Promise.all((entries as FileSystemEntry[]).map((entry) => walkEntry(entry)));
      const picked = walked.flat();
      // Files that came without an entry (dragged out of another page) are taken as they are.
      if (picked.length > 0 || entries.length > 0) return upload(picked);
      return upload((files as File[]).map((file) => ({ relativePath: file.name, file })));
    },
    async choose(what) {
      if (what === 'casefile') {
        const path = await askPath();
        return path === null ? [] : [path];
      }
      return upload(await pickFiles(what));
    },
    async destination(suggestedName) {
      return (await postJson<{ path: string }>(`/outbox?name=${encodeURIComponent(suggestedName)}`, null)).path;
    },
    deliver(path) {
      const link = document.createElement('a');
      const parts = path.split(/[\\/]/u);
      link.href = `/outbox/${parts.slice(-2).map(encodeURIComponent).join('/')}`;
      link.download = parts.at(-1) ?? '';
      link.click();
      return Promise.resolve();
    },
    onMenu: () => () => undefined,
  };
}
