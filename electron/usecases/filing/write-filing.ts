import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { zipFiles } from '../../written/zip-files.ts';
import { writeBeside } from '../export/write-beside.ts';

/** Where the files of a filing go one after the other; nothing is at the destination before all are there. */
export interface FilingWriter {
  add(name: string, bytes: Uint8Array): Promise<void>;
  /** Puts the whole at its place. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

function zipWriter(destination: string): FilingWriter {
  const files = new Map<string, Uint8Array>();
  return {
    add: (name, bytes) => {
      files.set(name, bytes);
      return Promise.resolve();
    },
    finish: () => writeBeside(destination, zipFiles(files)),
    abandon: () => Promise.resolve(),
  };
}

const failure = (error: unknown): ProblemError => {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return reason === 'ENOSPC' ? new ProblemError('disk.full') : new ProblemError('export.failed', { reason });
};

async function guarded<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof ProblemError ? error : failure(error);
  }
}

/**
 * A folder, or one zip where the destination ends in `.zip`, readable by this user alone.
 * @throws ProblemError `filing.folder-exists`, `disk.full`, `export.failed`
 */
export async function openFilingWriter(destination: string): Promise<FilingWriter> {
  if (destination.toLowerCase().endsWith('.zip')) return zipWriter(destination);
  const isThere = existsSync(destination);
  if (isThere && (await guarded(() => readdir(destination))).length > 0)
    throw new ProblemError('filing.folder-exists', { folder: path.basename(destination) });
  const temporary = `${destination}.${process.pid}.new`;
  const abandon = (): Promise<void> => rm(temporary, { recursive: true, force: true });
  await guarded(async () => {
    await abandon();
    await mkdir(temporary, { mode: 0o700 });
  });
  return {
    add: (name, bytes) =>
      guarded(async () => {
        const handle = await open(path.join(temporary, name), 'wx', 0o600);
        try {
          await handle.writeFile(bytes);
          await handle.sync();
        } finally {
          await handle.close();
        }
      }),
    finish: () =>
      guarded(async () => {
        // An empty folder of that name is made way for: not every system renames over it.
        if (isThere) await rm(destination, { recursive: true });
        await rename(temporary, destination);
      }),
    abandon,
  };
}
