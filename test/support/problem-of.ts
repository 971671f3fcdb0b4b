import { ProblemError, type Problem } from '../../shared/kernel/result.ts';

/** The problem with which a call is refused; anything else that happens is an error of the test. */
export function problemOf(body: () => unknown): Problem {
  try {
    body();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error('it was not refused');
}
