import { closeSync, openSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { ProblemError } from '../../shared/kernel/result.ts';
import { APPLICATION_ID, SCHEMA } from './migrate.ts';

const MAGIC = 'SQLite format 3\0';
const HEADER_LENGTH = 100;

/**
 * Refuses what is not ours before SQLite opens it, since opening may roll back a journal that lies beside the file.
 * Offsets: https://sqlite.org/fileformat.html#the_database_header
 * @throws ProblemError `casefile.missing`, `casefile.foreign`, `casefile.newer`, `casefile.unwritable`
 */
export function checkHeader(file: string): void {
  const name = path.basename(file);
  const header = Buffer.alloc(HEADER_LENGTH);
  try {
    if (!statSync(file).isFile()) throw new ProblemError('casefile.foreign', { file: name });
    const handle = openSync(file, 'r');
    try {
      readSync(handle, header, 0, HEADER_LENGTH, 0);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const missing = error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code));
    throw new ProblemError(missing ? 'casefile.missing' : 'casefile.unwritable', { file: name });
  }
  if (header.toString('latin1', 0, MAGIC.length) !== MAGIC || header.readUInt32BE(68) !== APPLICATION_ID)
    throw new ProblemError('casefile.foreign', { file: name });
  refuseNewer(header.readUInt32BE(60), name);
}

/** @throws ProblemError `casefile.newer` when the schema is one that this program does not know */
export function refuseNewer(found: number, file: string): void {
  if (found > SCHEMA) throw new ProblemError('casefile.newer', { file, found, known: SCHEMA });
}
