import type { Batch, ImportProblem } from '../../shared/domain/source.ts';

const DUPLICATE = new Set(['file.duplicate', 'file.duplicate-trashed']);

/** Duplicates are told, but nothing went wrong with them: what went wrong stands apart. */
export function splitProblems({ problems }: Pick<Batch, 'problems'>): {
  readonly faults: readonly ImportProblem[];
  readonly duplicates: readonly ImportProblem[];
} {
  return {
    faults: problems.filter(({ code }) => !DUPLICATE.has(code)),
    duplicates: problems.filter(({ code }) => DUPLICATE.has(code)),
  };
}
