import { findSource } from '../../store/queries/source-read.ts';
import { trashRow } from '../../store/queries/trash.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** A source in the trash keeps its passages, its exhibit number and its citations: all come back with it. */
export function trashSources(file: CaseFile, { sourceIds, trashed }: Input<'source.trash'>): Output<'source.trash'> {
  const at = trashed ? new Date().toISOString() : null;
  return file.commit(
    trashed ? 'sources.trashed' : 'sources.restored',
    (db) => {
      for (const id of sourceIds) {
        found(findSource(db, id), 'source');
        trashRow(db, 'source', id, at);
      }
      return null;
    },
    { detail: { count: sourceIds.length } },
  );
}
