import { expect, it } from 'vitest';
import { ProblemError } from '../../../shared/kernel/result.ts';
import { sqliteProblem } from '../../../electron/store/sqlite-problem.ts';

const told = (code: string): unknown => {
  const error = sqliteProblem(Object.assign(new Error('as SQLite says it'), { code }), 'a.greffier');
  return error instanceof ProblemError ? error.problem : 'our fault';
};

it.each([
  ['SQLITE_FULL', 'disk.full'],
  ['ENOSPC', 'disk.full'],
  ['SQLITE_CORRUPT', 'casefile.damaged'],
  ['SQLITE_CORRUPT_INDEX', 'casefile.damaged'],
  ['SQLITE_NOTADB', 'casefile.damaged'],
  ['SQLITE_BUSY', 'casefile.locked'],
  ['SQLITE_READONLY', 'casefile.unwritable'],
  ['SQLITE_READONLY_DIRECTORY', 'casefile.unwritable'],
  ['SQLITE_CANTOPEN', 'casefile.unwritable'],
  ['SQLITE_IOERR_WRITE', 'casefile.unwritable'],
  ['EROFS', 'casefile.unwritable'],
  ['EACCES', 'casefile.unwritable'],
])('%s is told as %s', (code, problem) => {
  expect(told(code)).toEqual({ code: problem, detail: { file: 'a.greffier' } });
});

it('leaves our own faults, and problems already told, as they are', () => {
  const problem = new ProblemError('value.empty', { field: 'title' });
  expect([
    told('SQLITE_CONSTRAINT_UNIQUE'),
    told('SQLITE_ERROR'),
    sqliteProblem(problem, 'x'),
    sqliteProblem('text', 'x'),
  ]).toEqual(['our fault', 'our fault', problem, 'text']);
});
