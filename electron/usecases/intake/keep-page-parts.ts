import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import type { FoundFile } from '../../importers/imported.ts';
import { displayName } from '../../importers/folder/display-name.ts';
import type { WritableDatabase } from '../../store/database.ts';
import { insertSourcePart } from '../../store/queries/source-part.ts';

/** What the sight of a page needs; scripts and what else a browser saved with it stay aside. */
const WANTED = /\.(?:png|jpe?g|gif|webp|css)$/iu;
/** Of one page. */
const MOST = { files: 300, bytes: 32 * 1024 * 1024, each: 4 * 1024 * 1024, depth: 4 } as const;

/** The bytes of an ordinary file; undefined for any other, or one that is too large or cannot be read: a page is shown without it. */
function readSmall(file: Buffer): Uint8Array | undefined {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile() || stats.size > MOST.each) return undefined;
      const bytes = new Uint8Array(stats.size);
      return bytes.subarray(0, readSync(descriptor, bytes));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}

/** Keeps the pictures and styles of a saved page, so that it can be seen as it looked. */
export function keepPageParts(
  db: WritableDatabase,
  sourceId: string,
  { folder, name }: NonNullable<FoundFile['pageParts']>,
): void {
  let files = 0;
  let bytes = 0;
  const visit = (where: Buffer, shown: string, depth: number): void => {
    let entries;
    try {
      entries = readdirSync(where, { encoding: 'buffer', withFileTypes: true });
    } catch {
      return;
    }
    for (const entry of entries) {
      if (files >= MOST.files || bytes >= MOST.bytes) return;
      const own = Buffer.concat([where, Buffer.from(path.sep), entry.name]);
      const label = `${shown}/${displayName(entry.name)}`;
      if (entry.isDirectory() && depth < MOST.depth) visit(own, label, depth + 1);
      else if (entry.isFile() && WANTED.test(label)) {
        const part = readSmall(own);
        if (!part || bytes + part.byteLength > MOST.bytes) continue;
        insertSourcePart(db, sourceId, label, part);
        files++;
        bytes += part.byteLength;
      }
    }
  };
  visit(folder, name, 1);
}
