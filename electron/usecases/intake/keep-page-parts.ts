import { closeSync, constants, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import path from 'node:path';
import type { FoundFile } from '../../importers/imported.ts';
import { displayName } from '../../importers/folder/display-name.ts';
import { isWantedPart, MOST_PARTS } from '../../importers/page/page-parts.ts';
import type { WritableDatabase } from '../../store/database.ts';
import { insertSourcePart } from '../../store/queries/source-part.ts';

/** The bytes of an ordinary file; undefined for any other, or one that is too large or cannot be read: a page is shown without it. */
function readSmall(file: Buffer): Uint8Array | undefined {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const stats = fstatSync(descriptor);
      if (!stats.isFile() || stats.size > MOST_PARTS.each) return undefined;
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
      if (files >= MOST_PARTS.files || bytes >= MOST_PARTS.bytes) return;
      const own = Buffer.concat([where, Buffer.from(path.sep), entry.name]);
      const label = `${shown}/${displayName(entry.name)}`;
      if (entry.isDirectory() && depth < MOST_PARTS.depth) visit(own, label, depth + 1);
      else if (entry.isFile() && isWantedPart(label)) {
        const part = readSmall(own);
        if (!part || bytes + part.byteLength > MOST_PARTS.bytes) continue;
        insertSourcePart(db, sourceId, label, part);
        files++;
        bytes += part.byteLength;
      }
    }
  };
  visit(folder, name, 1);
}
