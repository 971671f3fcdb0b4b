/** All that the page gets of Electron: the members of `Bridge`, and never an event object, a sender or a channel name. */
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { CALL_CHANNEL, EVENT_CHANNEL, type Bridge, type Reply } from '../../shared/contracts/bridge.ts';
import type { Problem } from '../../shared/kernel/result.ts';
import {
  CHOOSE_CHANNEL,
  DELIVER_CHANNEL,
  DESTINATION_CHANNEL,
  MENU_CHANNEL,
  PRINT_CHANNEL,
  PRINTOUT_CHANNEL,
} from './channels.ts';

/** Calls the listener with the message's own values; answers with the function that stops it. */
function listen(channel: string, listener: (...values: readonly unknown[]) => void): () => void {
  const receive = (_event: unknown, ...values: readonly unknown[]): void => listener(...values);
  ipcRenderer.on(channel, receive);
  return () => void ipcRenderer.off(channel, receive);
}

const bridge: Bridge = {
  shell: 'desktop',
  call: async (name, input) => (await ipcRenderer.invoke(CALL_CHANNEL, name, input)) as Reply,
  subscribe: (event, listener) =>
    listen(EVENT_CHANNEL, (name, data) => {
      if (name === event) listener(data);
    }),
  // A file made by script has no path; the host walks the folders itself.
  pathsForDrop: (files) =>
    Promise.resolve(files.map((file) => webUtils.getPathForFile(file as never)).filter((path) => path !== '')),
  choose: async (what) => (await ipcRenderer.invoke(CHOOSE_CHANNEL, what)) as string[],
  destination: async (suggestedName) => (await ipcRenderer.invoke(DESTINATION_CHANNEL, suggestedName)) as string | null,
  deliver: async (path) => {
    await ipcRenderer.invoke(DELIVER_CHANNEL, path);
  },
  printout: async () => (await ipcRenderer.invoke(PRINTOUT_CHANNEL)) as string,
  print: async (path) => (await ipcRenderer.invoke(PRINT_CHANNEL, path)) as Problem | null,
  onMenu: (listener) => listen(MENU_CHANNEL, (command) => listener(String(command))),
};

contextBridge.exposeInMainWorld('greffier', bridge);
