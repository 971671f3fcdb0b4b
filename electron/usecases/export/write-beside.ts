import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { ProblemError } from '../../../shared/kernel/result.ts';

/**
 * Writes a file whole or not at all: beside its destination first, then under its name. What was there before stays until then.
 * @throws ProblemError `disk.full`, or `export.failed` with the system's reason
 */
export async function writeBeside(destination: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${destination}.${process.pid}.new`;
  let handle: FileHandle | undefined;
  try {
    // Readable by this user alone: it names the client.
    handle = await open(temporary, 'w', 0o600);
    await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
    handle = undefined;
    await rename(temporary, destination);
  } catch (error) {
    await handle?.close().catch(() => undefined);
    await rm(temporary, { force: true }).catch(() => undefined);
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw reason === 'ENOSPC' ? new ProblemError('disk.full') : new ProblemError('export.failed', { reason });
  }
}
