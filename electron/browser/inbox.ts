import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import { collapse, possibleName, possiblePath } from './file-names.ts';

export interface Inbox {
  /**
   * Takes one file of a drop, `<drop>/<relative path>`, byte for byte. Answers with the drop's top entry that it belongs to, which is what an
   * import is given; null when the path is none. A file that did not arrive whole leaves nothing behind.
   */
  receive(dropPath: string, bytes: Readable): Promise<{ readonly top: string } | null>;
  /** An import reads these paths: their drops stay until it ends. */
  claim(jobId: string, paths: readonly string[]): void;
  /** The import has ended: the copies go. */
  release(jobId: string): Promise<void>;
  contains(file: string): boolean;
}

const DROP = /^[\w-]{1,64}$/u;

export async function createInbox(folder: string): Promise<Inbox> {
  const arriving = path.join(folder, 'arriving');
  const drops = path.join(folder, 'drops');
  await mkdir(arriving, { recursive: true, mode: 0o700 });
  await mkdir(drops, { recursive: true, mode: 0o700 });
  const claimed = new Map<string, ReadonlySet<string>>();
  const ended = new Set<string>();

  const contains = (file: string): boolean => path.resolve(file).startsWith(drops + path.sep);
  const dropOf = (file: string): string => path.relative(drops, file).split(path.sep)[0] ?? '';

  const remove = async (names: ReadonlySet<string>): Promise<void> => {
    const inUse = new Set([...claimed.values()].flatMap((set) => [...set]));
    for (const name of names) if (!inUse.has(name)) await rm(path.join(drops, name), { recursive: true, force: true });
  };

  /** Puts an arrived file in its place; never over another, which a shortened name could be. */
  async function settle(from: string, drop: string, names: readonly string[]): Promise<string> {
    const target = path.join(drops, drop, ...names);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    const { dir, base } = path.parse(target);
    for (let attempt = 1; ; attempt += 1) {
      const free = attempt === 1 ? target : path.join(dir, possibleName(`${attempt}~${base}`));
      try {
        // Holds the name; the arrived file then takes its place at once.
        await (await open(free, 'wx', 0o600)).close();
        await rename(from, free);
        return free;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }
  }

  return {
    async receive(dropPath, bytes) {
      const slash = dropPath.indexOf('/');
      const drop = dropPath.slice(0, Math.max(slash, 0));
      const names = possiblePath(dropPath.slice(slash + 1));
      if (!DROP.test(drop) || names === null) return null;
      const temporary = path.join(arriving, randomUUID());
      try {
        await pipeline(bytes, createWriteStream(temporary, { flags: 'wx', mode: 0o600 }));
        const settled = await settle(temporary, drop, names).catch((error: NodeJS.ErrnoException) => {
          if (error.code !== 'ENAMETOOLONG') throw error;
          return settle(temporary, drop, collapse(names));
        });
        const [top = ''] = path.relative(path.join(drops, drop), settled).split(path.sep);
        return { top: path.join(drops, drop, top) };
      } finally {
        await rm(temporary, { force: true });
      }
    },
    claim(jobId, paths) {
      const names = new Set(paths.filter(contains).map(dropOf));
      // A short import may end before the answer that names it has arrived.
      if (ended.has(jobId)) void remove(names);
      else if (names.size > 0) claimed.set(jobId, names);
    },
    async release(jobId) {
      ended.add(jobId);
      const names = claimed.get(jobId);
      claimed.delete(jobId);
      if (names) await remove(names);
    },
    contains,
  };
}
