/** Prints a finished PDF as it is: its own pages in a window that is never shown, then the system's print dialog. */
import { BrowserWindow, session } from 'electron';
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fail, type Problem } from '../../shared/kernel/result.ts';
import { ORIGIN, printPreferences, SCHEME, unlockViewer } from './security.ts';

/** In memory: nothing of what is printed stays in a cache. */
const PARTITION = 'print';
const folderOf = (dataFolder: string): string => path.join(dataFolder, 'print');

/** Removes what a run that ended badly may have left to be printed. */
export const clearPrintouts = (dataFolder: string): void =>
  rmSync(folderOf(dataFolder), { recursive: true, force: true });

/** Where the host may write what is to be printed; the name tells nothing of the matter. */
export function printout(dataFolder: string): string {
  const folder = folderOf(dataFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return path.join(folder, `${randomUUID()}.pdf`);
}

/** @returns null when it was printed or the user gave up; the file is gone either way */
export async function print(dataFolder: string, file: unknown): Promise<Problem | null> {
  if (typeof file !== 'string' || path.dirname(file) !== folderOf(dataFolder)) return fail('call.forbidden').error;
  const bytes = new Uint8Array(await readFile(file));
  await rm(file, { force: true });
  const own = session.fromPartition(PARTITION);
  unlockViewer(own);
  const address = `${ORIGIN}/print.pdf`;
  own.protocol.handle(SCHEME, (request) =>
    request.url === address
      ? new Response(bytes, { headers: { 'content-type': 'application/pdf' } })
      : new Response(null, { status: 404 }),
  );
  const window = new BrowserWindow({ show: false, webPreferences: printPreferences(PARTITION) });
  try {
    await window.loadURL(address);
    return await new Promise<Problem | null>((resolve) => {
      // The pages have their own margins and size.
      window.webContents.print({ margins: { marginType: 'none' } }, (isDone, reason) =>
        resolve(isDone || /cancel/iu.test(reason) ? null : fail('print.failed', { reason }).error),
      );
    });
  } catch (error) {
    return fail('print.failed', { reason: error instanceof Error ? error.message : String(error) }).error;
  } finally {
    window.destroy();
    own.protocol.unhandle(SCHEME);
  }
}
