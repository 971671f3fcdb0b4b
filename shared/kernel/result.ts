/** What a user can read and act on: a stable code, the values its message needs, and where it happened. */
export interface Problem {
  /** Stable, dotted, listed in `shared/domain/problems.ts`, e.g. `source.encrypted`. */
  readonly code: string;
  /** Values named by the message's {placeholders}: file, page, field, limit… */
  readonly detail?: Readonly<Record<string, string | number>>;
}

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Problem };

export const succeed = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (code: string, detail?: Problem['detail']): { readonly ok: false; readonly error: Problem } => ({
  ok: false,
  error: detail === undefined ? { code } : { code, detail },
});

/** Carries a Problem through code that throws (inside one transaction, say); the host turns it back into a value. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(code: string, detail?: Problem['detail']) {
    super(code);
    this.name = 'ProblemError';
    this.problem = detail === undefined ? { code } : { code, detail };
  }
}
