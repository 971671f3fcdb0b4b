import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Noun } from '../../shared/contracts/contract.ts';
import type { WorkbenchState } from '../../shared/contracts/workbench.ts';
import { assertNever } from '../../shared/kernel/assert-never.ts';
import type { Language } from '../../shared/kernel/words.ts';
import type { HostClient } from '../host/host-client.ts';
import { MENU_CHANNEL } from './channels.ts';
import { menuTemplate, type MenuEntry } from './menu-template.ts';
import { broadcast } from './windows.ts';

function toElectron(entry: MenuEntry): MenuItemConstructorOptions {
  switch (entry.kind) {
    case 'line':
      return { type: 'separator' };
    case 'role':
      return { label: entry.label, role: entry.role };
    case 'menu': {
      const submenu = entry.entries.map(toElectron);
      return entry.role === undefined
        ? { label: entry.label, submenu }
        : { label: entry.label, role: entry.role, submenu };
    }
    case 'command': {
      const item = { label: entry.label, click: () => broadcast(MENU_CHANNEL, entry.command) };
      // The page acts on these keys; were the menu to act as well, each would count twice.
      return entry.keys === undefined ? item : { ...item, accelerator: entry.keys, registerAccelerator: false };
    }
    default:
      return assertNever(entry);
  }
}

/** Sets the menu in the user's language, and again when the preferences change. Answers with how to read that language. */
export async function keepMenu(host: HostClient): Promise<() => Language> {
  let language: Language = 'fr';
  const refresh = async (): Promise<void> => {
    const reply = await host.call('workbench.state', {});
    if (reply.ok) language = (reply.value as WorkbenchState).preferences.language;
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, process.platform).map(toElectron)));
  };
  await refresh();
  host.on((event, data) => {
    if (event === 'changed' && (data as { readonly nouns: readonly Noun[] }).nouns.includes('preferences'))
      void refresh();
  });
  return () => language;
}
