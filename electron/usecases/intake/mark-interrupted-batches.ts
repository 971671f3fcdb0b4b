import type { CaseFile } from '../../store/case-file.ts';
import { listBatches } from '../../store/queries/batch.ts';
import { updateBatch } from '../../store/queries/source.ts';
import { labelOfImport, mergeKeyOf } from './commit-arrivals.ts';

/**
 * A batch still running when the file is opened was ended by a crash. What it had confirmed is in; it is marked so that the lawyer knows to import
 * the rest again. To be called once after opening.
 * @returns how many were marked
 */
export function markInterruptedBatches(file: CaseFile): number {
  const running = listBatches(file.read).filter(({ state }) => state === 'running');
  for (const { id, imported } of running) {
    const endedAt = new Date().toISOString();
    file.commit(labelOfImport(imported), (db) => updateBatch(db, id, { state: 'interrupted', endedAt }), {
      mergeKey: mergeKeyOf(id),
      detail: { count: imported },
    });
  }
  return running.length;
}
