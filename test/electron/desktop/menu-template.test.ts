import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { KEYS, viewKeys } from '../../../renderer/app/keymap.ts';
import { menuTemplate, type MenuEntry } from '../../../electron/desktop/menu-template.ts';

vi.mock('electron', () => ({}));

const flat = (entries: readonly MenuEntry[]): readonly MenuEntry[] =>
  entries.flatMap((entry) => (entry.kind === 'menu' ? [entry, ...flat(entry.entries)] : [entry]));
const shape = (entries: readonly MenuEntry[]): readonly unknown[] =>
  flat(entries).map((entry) => (entry.kind === 'line' || entry.kind === 'menu' ? entry.kind : { ...entry, label: '' }));
const labels = (entries: readonly MenuEntry[]): readonly string[] =>
  flat(entries).flatMap((entry) => (entry.kind === 'line' ? [] : [entry.label]));

describe('the native menu', () => {
  it('is the same in both languages but for its words', () => {
    for (const platform of ['darwin', 'linux', 'win32'] as const) {
      const [french, english] = [menuTemplate('fr', platform), menuTemplate('en', platform)];
      expect(shape(english)).toEqual(shape(french));
      expect(labels(english)).not.toContain('');
      expect(labels(english)).not.toEqual(labels(french));
    }
  });

  it('has the application menu on macOS only', () => {
    const titles = (platform: NodeJS.Platform): readonly unknown[] =>
      menuTemplate('en', platform).map((entry) => (entry.kind === 'menu' ? entry.label : entry.kind));
    expect([titles('darwin'), titles('linux')]).toEqual([
      ['Greffier', 'File', 'Edit', 'View', 'Window', 'Help'],
      ['File', 'Edit', 'View', 'Help'],
    ]);
  });

  it('gives no two lines of one menu bar the same keys', () => {
    const keys = flat(menuTemplate('fr', 'linux')).flatMap((entry) =>
      entry.kind === 'command' && entry.keys !== undefined ? [entry.keys] : [],
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('sends only commands that the page knows', () => {
    const frame = readFileSync('renderer/app/GlobalCommands.tsx', 'utf8');
    const views = readFileSync('renderer/app/views.ts', 'utf8');
    const known = new Set([
      ...[...frame.matchAll(/'([a-z]+\.[a-z-]+)'/gu)].map((match) => match[1]),
      ...[...views.matchAll(/^ {2}(?!preferences)(\w+): entry\(/gmu)].map((match) => `view.${match[1]}`),
    ]);
    const sent = flat(menuTemplate('fr', 'darwin')).flatMap((entry) =>
      entry.kind === 'command' ? [entry.command] : [],
    );
    expect(sent.filter((command) => !known.has(command))).toEqual([]);
    expect(sent.length).toBeGreaterThan(15);
  });

  it('shows the keys that the page acts on', () => {
    const views = [
      'start',
      'sources',
      'facts',
      'chronology',
      'parties',
      'proceedings',
      'divergences',
      'memo',
      'exhibits',
      'search',
      'export',
    ] as const;
    const page = new Set(
      [
        ...Object.values(KEYS).flat(),
        ...[...views, 'tasks', 'preferences'].flatMap((view) => viewKeys(view as 'tasks')),
      ].map((keys) =>
        keys
          .replace('$mod', 'CmdOrCtrl')
          .replace(/Digit|Arrow/u, '')
          .replace(/\+(\w)$/u, (end) => end.toUpperCase()),
      ),
    );
    const shown = flat(menuTemplate('fr', 'linux')).flatMap((entry) =>
      entry.kind === 'command' && entry.keys !== undefined ? [entry.keys] : [],
    );
    expect(shown.filter((keys) => !page.has(keys))).toEqual([]);
  });
});
