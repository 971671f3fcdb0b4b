import type { Bridge } from '../../shared/contracts/bridge.ts';
import { askPath } from './connection.ts';
import { pickFiles, walkEntry } from './pick-files.ts';
import { printInFrame } from './print-frame.ts';
import { createSocket } from './socket.ts';
import { upload } from './upload.ts';

async function reserveOutput(name: string): Promise<string> {
  const response = await fetch(`/outbox?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    credentials: 'same-origin',
  });
  if (!response.ok) throw new Error(`outbox: ${response.status}`);
  return ((await response.json()) as { readonly path: string }).path;
}

const outputAddress = (path: string): string =>
  `/outbox/${path.split(/[\\/]/u).slice(-2).map(encodeURIComponent).join('/')}`;

/** The bridge of the browser shell: calls over one socket, files over the loopback server's inbox and outbox. */
export function createBrowserBridge(): Bridge {
  const socket = createSocket(new URL('/socket', location.href.replace(/^http/u, 'ws')).href);
  return {
    shell: 'browser',
    call: (name, input) => socket.call(name, input),
    subscribe: (event, listener) => socket.subscribe(event, listener),
    // Files that came without an entry (dragged out of another page) are taken as they are.
    pathsForDrop: (files, entries) =>
      upload(
        entries.length > 0
          ? Promise.all((entries as FileSystemEntry[]).map((entry) => walkEntry(entry))).then((walked) => walked.flat())
          : Promise.resolve((files as File[]).map((file) => ({ relativePath: file.name, file }))),
      ),
    async choose(what) {
      if (what === 'casefile') {
        const path = await askPath();
        return path === null ? [] : [path];
      }
      return upload(Promise.resolve(await pickFiles(what)));
    },
    destination: (suggestedName) => reserveOutput(suggestedName),
    deliver(path) {
      const link = document.createElement('a');
      link.href = outputAddress(path);
      link.download = path.split(/[\\/]/u).at(-1) ?? '';
      link.click();
      return Promise.resolve();
    },
    printout: () => reserveOutput('print.pdf'),
    print: (path) => printInFrame(`${outputAddress(path)}?print`),
    onMenu: () => () => undefined,
  };
}
