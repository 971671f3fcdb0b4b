import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ProblemError } from '../../../shared/kernel/result.ts';

/** Larger files were not made by this program. */
const LARGEST = 2 ** 31 - 1;

/** @throws ProblemError `file.missing`, `file.unreadable`, `file.too-large` */
export async function readPdfFile(place: string): Promise<Uint8Array> {
  const file = path.basename(place);
  try {
    const { size } = await stat(place);
    if (size > LARGEST) throw new ProblemError('file.too-large', { file, limit: Math.floor(LARGEST / 1_000_000) });
    return await readFile(place);
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw reason === 'ENOENT'
      ? new ProblemError('file.missing', { file })
      : new ProblemError('file.unreadable', { file, reason });
  }
}
