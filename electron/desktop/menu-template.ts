import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '../../shared/kernel/words.ts';
import { menuWords } from './menu-words.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** One line of the menu: the system's own behaviour (`role`), a command of the page, a submenu, or a line between groups. */
export type MenuEntry =
  | { readonly kind: 'role'; readonly label: string; readonly role: Role }
  | { readonly kind: 'command'; readonly label: string; readonly command: string; readonly keys?: string }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[]; readonly role?: Role }
  | { readonly kind: 'line' };

const line: MenuEntry = { kind: 'line' };
const role = (label: string, name: Role): MenuEntry => ({ kind: 'role', label, role: name });
const command = (label: string, id: string, keys?: string): MenuEntry =>
  keys === undefined ? { kind: 'command', label, command: id } : { kind: 'command', label, command: id, keys };
const menu = (label: string, entries: readonly MenuEntry[], name?: Role): MenuEntry =>
  name === undefined ? { kind: 'menu', label, entries } : { kind: 'menu', label, entries, role: name };

/** The native menu as data. Commands are those that the page registers; the keys shown are the page's own (`renderer/app`), which handles them. */
export function menuTemplate(language: Language, platform: NodeJS.Platform): readonly MenuEntry[] {
  const words = menuWords[language];
  const mac = platform === 'darwin';
  const preferences = command(words.preferences, 'preferences.open', 'CmdOrCtrl+,');
  return [
    ...(mac
      ? [
          menu('Greffier', [
            role(words.about, 'about'),
            line,
            preferences,
            line,
            role(words.hide, 'hide'),
            role(words.hideOthers, 'hideOthers'),
            role(words.unhide, 'unhide'),
            line,
            role(words.quit, 'quit'),
          ]),
        ]
      : []),
    menu(words.file, [
      command(words.newCase, 'casefile.new', 'CmdOrCtrl+N'),
      command(words.openCase, 'casefile.open', 'CmdOrCtrl+O'),
      line,
      command(words.importFiles, 'import.files', 'CmdOrCtrl+Shift+I'),
      command(words.importFolder, 'import.folder'),
      command(words.exportMemo, 'view.export', 'CmdOrCtrl+E'),
      command(words.print, 'memo.print', 'CmdOrCtrl+Alt+Shift+P'),
      line,
      command(words.closeCase, 'casefile.close'),
      ...(mac ? [] : [line, preferences, line, role(words.quit, 'quit')]),
    ]),
    menu(words.edit, [
      command(words.undo, 'history.undo', 'CmdOrCtrl+Z'),
      command(words.redo, 'history.redo', 'CmdOrCtrl+Shift+Z'),
      line,
      role(words.cut, 'cut'),
      role(words.copy, 'copy'),
      role(words.paste, 'paste'),
      role(words.pastePlain, 'pasteAndMatchStyle'),
      role(words.selectAll, 'selectAll'),
      line,
      command(words.textLanguage, 'memo.language', 'CmdOrCtrl+Shift+G'),
      line,
      command(words.searchAll, 'view.search', 'CmdOrCtrl+Shift+F'),
    ]),
    menu(words.view, [
      command(words.palette, 'palette.open', 'CmdOrCtrl+K'),
      command(words.goToSource, 'palette.sources', 'CmdOrCtrl+P'),
      line,
      command(words.back, 'navigate.back', 'Alt+Left'),
      command(words.forward, 'navigate.forward', 'Alt+Right'),
      command(words.leftPane, 'pane.left', 'CmdOrCtrl+B'),
      command(words.rightPane, 'pane.right', 'CmdOrCtrl+Alt+B'),
      line,
      command(words.start, 'view.start', 'Alt+Home'),
      command(words.sources, 'view.sources', 'CmdOrCtrl+1'),
      command(words.facts, 'view.facts', 'CmdOrCtrl+2'),
      command(words.chronology, 'view.chronology', 'CmdOrCtrl+3'),
      command(words.parties, 'view.parties', 'CmdOrCtrl+4'),
      command(words.proceedings, 'view.proceedings', 'CmdOrCtrl+5'),
      command(words.divergences, 'view.divergences', 'CmdOrCtrl+Shift+D'),
      command(words.memo, 'view.memo', 'CmdOrCtrl+6'),
      command(words.exhibits, 'view.exhibits', 'CmdOrCtrl+Shift+E'),
      command(words.tasks, 'view.tasks', 'CmdOrCtrl+9'),
      line,
      role(words.zoomIn, 'zoomIn'),
      role(words.zoomOut, 'zoomOut'),
      role(words.zoomReset, 'resetZoom'),
      role(words.fullScreen, 'togglefullscreen'),
    ]),
    ...(mac ? [menu(words.window, [role(words.minimise, 'minimize')], 'windowMenu')] : []),
    menu(words.help, [command(words.shortcuts, 'help.shortcuts', 'F1')], 'help'),
  ];
}
