import { lstatSync, type BigIntStats, type Dirent } from 'node:fs';
import { lstat, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Problem } from '../../../shared/kernel/result.ts';
import type { FoundFile, LeftAside } from '../imported.ts';
import { displayName, plainName } from './display-name.ts';
import { fileProblem } from './file-problem.ts';
import { pageOfParts, isSystemFile } from './skipped-names.ts';

/** Some of what a walk finds. */
export interface Walked {
  /** In the order in which they will be numbered. */
  readonly files: readonly FoundFile[];
  readonly leftAside: readonly LeftAside[];
}

interface Entry {
  readonly raw: Buffer;
  /** For display. */
  readonly name: string;
  /** Reached by that name as well. */
  readonly isPlain: boolean;
  readonly dirent: Dirent<Buffer>;
}

/** "2" before "10", accents and case aside, so that the order is the one of a file manager and the same on every machine. */
const collator = new Intl.Collator('und', { numeric: true, sensitivity: 'base' });
const inOrder = (a: { name: string; raw: Buffer }, b: { name: string; raw: Buffer }): number =>
  collator.compare(a.name, b.name) || Buffer.compare(a.raw, b.raw);

function toEntry(dirent: Dirent<Buffer>): Entry {
  const plain = plainName(dirent.name);
  return { raw: dirent.name, name: plain ?? displayName(dirent.name), isPlain: plain !== undefined, dirent };
}

const SEPARATOR = Buffer.from(path.sep);
const below = (folder: Buffer, name: Buffer): Buffer =>
  folder.at(-1) === SEPARATOR[0] ? Buffer.concat([folder, name]) : Buffer.concat([folder, SEPARATOR, name]);

/** A path that is plain UTF-8 stays a string, which every system takes as it is. */
const asPath = (raw: Buffer): string | Buffer =>
  Buffer.from(raw.toString('utf8')).equals(raw) ? raw.toString('utf8') : raw;

/** Files looked at before others have their turn: a millisecond or two. The very first are few, so that reading them begins meanwhile. */
const AT_ONCE = 128;
const FIRST = 64;

class Walk {
  private files: FoundFile[] = [];
  private leftAside: LeftAside[] = [];
  /** Paths met, where one of the roots lies in another; otherwise none can be met twice. */
  private readonly seen: Set<string> | undefined;
  private readonly signal: AbortSignal;
  private isFirst = true;
  private systemFiles = 0;
  private pageParts = 0;
  private readonly roots: readonly string[];

  constructor(roots: readonly string[], signal: AbortSignal) {
    this.roots = roots.map((root) => path.resolve(root));
    this.signal = signal;
    this.seen = areApart(this.roots) ? undefined : new Set();
  }

  async *run(): AsyncGenerator<Walked> {
    const roots = this.roots
      .map((root) => ({ raw: Buffer.from(root), name: displayName(Buffer.from(path.basename(root))) }))
      .sort(inOrder);
    for (const { raw, name } of roots) yield* this.visitRoot(raw, name);
    const where = roots.map(({ name }) => name).join(', ');
    if (this.systemFiles > 0)
      this.setAside(where, { code: 'file.ignored', detail: { count: this.systemFiles } }, this.systemFiles);
    if (this.pageParts > 0)
      this.setAside(where, { code: 'file.page-parts', detail: { count: this.pageParts } }, this.pageParts);
    yield this.taken();
  }

  /** What was found since the last time. */
  private taken(): Walked {
    const { files, leftAside } = this;
    [this.files, this.leftAside, this.isFirst] = [[], [], false];
    return { files, leftAside };
  }

  private setAside(shown: string, problem: Problem, count = 1): void {
    this.leftAside.push({ path: shown, problem, count });
  }

  private async *visitRoot(raw: Buffer, shown: string): AsyncGenerator<Walked> {
    try {
      const stats = await lstat(raw, { bigint: true });
      if (stats.isSymbolicLink()) await this.tellLink(raw, shown);
      else if (stats.isDirectory()) yield* this.visitFolder(raw, shown, [identity(stats)]);
      else if (!stats.isFile()) this.setAside(shown, { code: 'file.special', detail: { file: shown } });
      else if (isSystemFile(shown)) this.systemFiles++;
      else this.addFile(asPath(raw), shown, shown, Number(stats.size));
    } catch (error) {
      this.setAside(shown, fileProblem(error, shown));
    }
  }

  private addFile(
    where: string | Buffer,
    fileName: string,
    relativePath: string,
    size: number,
    pageParts?: FoundFile['pageParts'],
  ): void {
    const key = typeof where === 'string' ? where : `raw ${where.toString('latin1')}`;
    if (this.seen?.has(key)) return;
    this.seen?.add(key);
    this.files.push({ path: where, fileName, relativePath, size, ...(pageParts && { pageParts }) });
  }

  /** @param ancestors identities of the folders above and of this one: a mount may lead back without any link */
  private async *visitFolder(folder: Buffer, shown: string, ancestors: readonly string[]): AsyncGenerator<Walked> {
    const entries = await this.list(folder, shown);
    if (!entries) return;
    const names = entries.map(({ name }) => name);
    const parts = pagesWithParts(folder, entries, names);
    const home = asPath(folder);
    const start = typeof home === 'string' && (home.endsWith(path.sep) ? home : home + path.sep);
    for (const { raw, name, isPlain, dirent } of entries) {
      if (this.signal.aborted) return;
      const relative = `${shown}/${name}`;
      if (isSystemFile(name)) this.systemFiles++;
      else if (dirent.isSymbolicLink()) await this.tellLink(below(folder, raw), relative);
      else if (dirent.isDirectory()) {
        if (pageOfParts(name, names)) this.pageParts += await this.countFiles(below(folder, raw));
        else yield* this.enter(below(folder, raw), relative, ancestors);
      } else if (dirent.isFile()) {
        const file = isPlain && start !== false ? start + name : asPath(below(folder, raw));
        const size = this.sizeOf(file, relative);
        if (size !== undefined) this.addFile(file, name, relative, size, parts.get(name));
        if (this.files.length >= (this.isFirst ? FIRST : AT_ONCE)) {
          yield this.taken();
          await setImmediate();
        }
      } else this.setAside(relative, { code: 'file.special', detail: { file: relative } });
    }
  }

  private async list(folder: Buffer, shown: string): Promise<Entry[] | undefined> {
    try {
      const entries = await readdir(folder, { encoding: 'buffer', withFileTypes: true });
      return entries.map(toEntry).sort(inOrder);
    } catch (error) {
      this.setAside(shown, fileProblem(error, shown));
      return undefined;
    }
  }

  /** At once: handing each to the system's threads costs ten times what it takes. */
  private sizeOf(file: string | Buffer, shown: string): number | undefined {
    try {
      return lstatSync(file).size;
    } catch (error) {
      this.setAside(shown, fileProblem(error, shown));
      return undefined;
    }
  }

  private async *enter(folder: Buffer, shown: string, ancestors: readonly string[]): AsyncGenerator<Walked> {
    try {
      const id = identity(await lstat(folder, { bigint: true }));
      if (ancestors.includes(id)) this.setAside(shown, { code: 'file.loop', detail: { file: shown } });
      else yield* this.visitFolder(folder, shown, [...ancestors, id]);
    } catch (error) {
      this.setAside(shown, fileProblem(error, shown));
    }
  }

  /** A link is never followed; one that leads to a folder above itself is told as what it is. */
  private async tellLink(link: Buffer, shown: string): Promise<void> {
    let code = 'file.link';
    try {
      const target = await realpath(link);
      const home = await realpath(path.dirname(link.toString('utf8')));
      if (home === target || home.startsWith(target.endsWith(path.sep) ? target : target + path.sep))
        code = 'file.loop';
    } catch {
      // A dead link, or a ring of links.
    }
    this.setAside(shown, { code, detail: { file: shown } });
  }

  private async countFiles(folder: Buffer): Promise<number> {
    try {
      const entries = await readdir(folder, { encoding: 'buffer', withFileTypes: true });
      const counts = entries.map((entry) =>
        entry.isDirectory() ? this.countFiles(below(folder, entry.name)) : Promise.resolve(1),
      );
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    } catch {
      return 0;
    }
  }
}

/** Whether no root is another, or lies below it. */
const areApart = (roots: readonly string[]): boolean =>
  !roots.some((root, at) =>
    roots.some(
      (other, place) =>
        place !== at && (other === root || other.startsWith(root.endsWith(path.sep) ? root : root + path.sep)),
    ),
  );

/** Pages by name, each with the folder in which a browser put what belongs to it. */
function pagesWithParts(
  folder: Buffer,
  entries: readonly Entry[],
  names: readonly string[],
): ReadonlyMap<string, NonNullable<FoundFile['pageParts']>> {
  const pages = new Map<string, NonNullable<FoundFile['pageParts']>>();
  for (const { raw, name, dirent } of entries) {
    const page = dirent.isDirectory() ? pageOfParts(name, names) : undefined;
    if (page !== undefined) pages.set(page, { folder: below(folder, raw), name });
  }
  return pages;
}

const identity = ({ dev, ino }: BigIntStats): string => `${dev}:${ino}`;

/**
 * Every file below the given paths, folders entered in depth, names in order. Links are not followed, what is no ordinary file is left aside, and one
 * folder that cannot be read does not stop the rest. It goes on as it is asked for, so that what it holds is one folder's names and not the files of all.
 * @param signal ends the walk early with what was found so far
 * @returns some hundred files at a time
 */
export const walkPaths = (roots: readonly string[], signal: AbortSignal): AsyncGenerator<Walked> =>
  new Walk(roots, signal).run();
