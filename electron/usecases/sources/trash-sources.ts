import { trashRows } from '../../store/queries/trash.ts';
import { requireRow } from '../checks.ts';
import { partsOf } from '../parts.ts';
import type { Change } from '../../store/change.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** A source in the trash keeps its passages, its exhibit number and its citations: all come back with it. */
export const trashSources = ({ sourceIds, trashed }: Input<'source.trash'>): Change<Output<'source.trash'>> => ({
  label: trashed ? 'sources.trashed' : 'sources.restored',
  detail: { count: sourceIds.length },
  *body(db) {
    const at = trashed ? new Date().toISOString() : null;
    for (const ids of partsOf(sourceIds)) {
      requireRow(trashRows(db, 'source', ids, at), 'source');
      yield ids.length;
    }
    return null;
  },
});
