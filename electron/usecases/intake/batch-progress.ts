import type { Batch, ImportProblem } from '../../../shared/domain/source.ts';
import type { Problem } from '../../../shared/kernel/result.ts';

/** What a batch amounts to so far; once it is done, `found` = `imported` + `duplicates` + `skipped`. */
export type BatchCounts = Pick<Batch, 'found' | 'imported' | 'duplicates' | 'skipped'>;

export const NO_COUNTS: BatchCounts = { found: 0, imported: 0, duplicates: 0, skipped: 0 };

export const toImportProblem = (path: string, problem: Problem, sourceId: string | null = null): ImportProblem => ({
  path,
  code: problem.code,
  detail: problem.detail ?? {},
  sourceId,
});
