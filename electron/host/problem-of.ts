import { ProblemError, type Problem } from '../../shared/kernel/result.ts';

/**
 * Turns anything thrown into a Problem. The user's file and a damaged case file arrive as ProblemError; the rest is our fault and says only
 * the kind of error, since messages of libraries may quote a client's text.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (hasCode(error)) {
    if (error.code === 'SQLITE_FULL' || error.code === 'ENOSPC') return { code: 'disk.full' };
    return { code: 'program.fault', detail: { reason: error.code } };
  }
  return { code: 'program.fault', detail: { reason: error instanceof Error ? error.name : typeof error } };
}

const hasCode = (error: unknown): error is { code: string } =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string';
