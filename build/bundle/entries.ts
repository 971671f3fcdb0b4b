import path from 'node:path';
import { WORKERS } from '../../electron/system/worker-path.ts';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const OUT = path.join(ROOT, 'out');
/** Where a build is made; it takes the place of `out/` when it is whole. */
export const OUT_NEXT = path.join(ROOT, 'out-next');

/** `out/main/<name>.js` → source. Workers are those that the program itself looks for. */
export const MAIN_ENTRIES: Readonly<Record<string, string>> = {
  desktop: 'electron/desktop/main.ts',
  browser: 'electron/browser/main.ts',
  ...Object.fromEntries(Object.entries(WORKERS).map(([name, source]) => [name, `electron/${source}`])),
};

/** Stays a package beside the program: its native part is loaded from its own folder. */
export const NATIVE = ['better-sqlite3'];
