import type { Batch, ImportProblem } from '../../../shared/domain/source.ts';
import { all, one, type ReadableDatabase } from '../database.ts';

type BatchRow = Omit<Batch, 'startedAt' | 'endedAt' | 'problems'> & {
  readonly started_at: string;
  readonly ended_at: string | null;
};
interface ProblemRow {
  readonly batch_id: string;
  readonly path: string;
  readonly code: string;
  readonly detail: string;
  readonly source_id: string | null;
}

/** One batch without its problems. */
export const findBatch = (db: ReadableDatabase, id: string): Omit<Batch, 'problems'> | undefined => {
  const row = one<BatchRow>(db, 'SELECT * FROM batch WHERE id = ?', id);
  if (!row) return undefined;
  const { started_at: startedAt, ended_at: endedAt, ...batch } = row;
  return { ...batch, startedAt, endedAt };
};

/** Every batch with its problems, the latest first. */
export function listBatches(db: ReadableDatabase): Batch[] {
  const problems = Map.groupBy(
    all<ProblemRow>(db, 'SELECT batch_id, path, code, detail, source_id FROM import_problem ORDER BY id'),
    (row) => row.batch_id,
  );
  return all<BatchRow>(db, 'SELECT * FROM batch ORDER BY started_at DESC, id DESC').map(
    ({ started_at, ended_at, ...batch }) => ({
      ...batch,
      startedAt: started_at,
      endedAt: ended_at,
      problems: (problems.get(batch.id) ?? []).map(({ path, code, detail, source_id }): ImportProblem => ({
        path,
        code,
        detail: JSON.parse(detail) as ImportProblem['detail'],
        sourceId: source_id,
      })),
    }),
  );
}
