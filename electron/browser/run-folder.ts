import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const NAME = /^run-(\d+)$/u;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * The private folder of one run of the browser shell: what was dropped, what was exported, Chromium's profile. All of it names clients, so it is
 * removed at the end, and what a killed run left is removed at the next start.
 */
export function createRunFolder(dataFolder: string): { readonly path: string; remove(): void } {
  const parent = path.join(dataFolder, 'browser');
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  for (const name of readdirSync(parent)) {
    const pid = Number(NAME.exec(name)?.[1] ?? 0);
    if (pid === 0 || pid === process.pid || !isAlive(pid))
      rmSync(path.join(parent, name), { recursive: true, force: true });
  }
  const folder = path.join(parent, `run-${process.pid}`);
  mkdirSync(folder, { mode: 0o700 });
  return {
    path: folder,
    // Chromium may still be writing its profile while it ends.
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }),
  };
}
