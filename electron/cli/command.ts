/** What every command of the command line shares. */
import path from 'node:path';
import { ProblemError, type Problem } from '../../shared/kernel/result.ts';
import type { CallName, Input, Output } from '../../shared/contracts/contract.ts';
import type { Job } from '../../shared/domain/job.ts';
import { describeProblem } from '../../shared/domain/problems.ts';
import type { Bilingual, Language } from '../../shared/kernel/words.ts';
import type { SourceRow } from '../../shared/domain/source.ts';

/** 0: done · 1: done, or not, with problems told · 2: called wrongly. */
export type ExitStatus = 0 | 1 | 2;

export interface Context {
  readonly arguments: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly json: boolean;
  readonly language: Language;
  call<C extends CallName>(name: C, input: Input<C>): Promise<Output<C>>;
  /** Waits for a job of `import.start` or `export.start`; progress goes to standard error. */
  finished(jobId: string): Promise<Job>;
  print(text: string): void;
  /** As it is, its own line ends included. */
  printRaw(text: string): void;
  /** One line of JSON. */
  printJson(value: unknown): void;
  /** A JSON array of many values, one to a line, written as they come: no more than a few are held at once, however slowly they are taken. */
  printJsonList(values: AsyncIterable<unknown> | Iterable<unknown>): Promise<void>;
  /** Message and remedy on standard error. */
  complain(problem: Problem, place?: string): void;
}

export interface Command {
  readonly name: string;
  /** Arguments as the help shows them, e.g. `CASE PATH…`. */
  readonly usage: string;
  readonly summary: Bilingual;
  /** Names of string options, with what they mean. */
  readonly options?: Readonly<Record<string, Bilingual>>;
  /** Names of options that take no value, with what they mean. */
  readonly flags?: Readonly<Record<string, Bilingual>>;
  /** What `--json` prints, beyond that it is one line. */
  readonly gives?: Bilingual;
  /** Least number of arguments. */
  readonly needs: number;
  readonly run: (context: Context) => Promise<ExitStatus>;
}

/** Called wrongly: ends in status 2 with the command's help. */
export class UsageError extends Error {}

/** A path as typed where the command was called; npm changes the working folder and keeps the caller's in INIT_CWD. */
export const resolvePath = (typed: string): string => path.resolve(process.env['INIT_CWD'] ?? process.cwd(), typed);

/** Opens the case file named by the first argument. */
export async function openCase(context: Context): Promise<void> {
  await context.call('casefile.open', { path: resolvePath(context.arguments[0] ?? '') });
}

/** Finds a source by number, id, or beginning of its SHA-256. */
export async function findSource(context: Context, named: string): Promise<SourceRow> {
  const { rows } = await allSources(context);
  const found = rows.find(
    (row) =>
      String(row.no) === named || row.id === named || (named.length >= 8 && row.sha256.startsWith(named.toLowerCase())),
  );
  if (!found) throw new ProblemError('record.missing', { noun: named });
  return found;
}

/** Every source outside the trash, in the order of arrival, read page by page. */
export async function allSources(context: Context): Promise<{ rows: readonly SourceRow[] }> {
  const rows: SourceRow[] = [];
  for await (const row of eachSource(context)) rows.push(row);
  return { rows };
}

/** The same one after the other, without holding more than a page of them. */
export async function* eachSource(context: Context): AsyncGenerator<SourceRow> {
  for (let offset = 0; ;) {
    const { rows, total } = await context.call('source.list', {
      filter: {},
      sort: 'no',
      descending: false,
      offset,
      limit: 1000,
    });
    yield* rows;
    offset += rows.length;
    if (rows.length === 0 || offset >= total) return;
  }
}

/** "message — remedy" in the caller's language. */
export function sentence(problem: Problem, language: Language): string {
  const { message, remedy } = describeProblem(problem, language);
  return remedy === '' ? message : `${message} ${remedy}`;
}
