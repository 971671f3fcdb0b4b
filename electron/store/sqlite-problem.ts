import { ProblemError } from '../../shared/kernel/result.ts';

/**
 * Turns what SQLite says into what the user can act on; anything else is our own fault and passes unchanged.
 * Codes: https://sqlite.org/rescode.html
 */
export function sqliteProblem(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error;
  if (error instanceof ProblemError) return error;
  const code = problemCode(error.code);
  if (code === undefined) return error;
  return Object.assign(new ProblemError(code, { file }), { cause: error });
}

function problemCode(code: string): string | undefined {
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return 'disk.full';
  // Our header has been seen before SQLite is asked, so a file that it does not take for a database is one of ours.
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB' || code === 'SQLITE_IOERR_SHORT_READ')
    return 'casefile.damaged';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'casefile.locked';
  if (
    /^SQLITE_(?:READONLY|CANTOPEN|IOERR|PERM|AUTH)/u.test(code) ||
    /^E(?:ACCES|PERM|ROFS|NOENT|ISDIR|NOTDIR)$/u.test(code)
  )
    return 'casefile.unwritable';
  return undefined;
}
