import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Empty file of `out/` whose time is that of the last whole build. */
export const STAMP = '.built';

const SOURCES = ['electron', 'renderer', 'shared', 'build/bundle', 'package.json', 'package-lock.json'];

function newest(place: string): number {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(place).map((name) => newest(path.join(place, name))));
}

/** Whether `out/` was built after the last change of anything that goes into it. */
export function isFresh(root: string): boolean {
  const built = statSync(path.join(root, 'out', STAMP), { throwIfNoEntry: false });
  return built !== undefined && SOURCES.every((source) => newest(path.join(root, source)) < built.mtimeMs);
}
