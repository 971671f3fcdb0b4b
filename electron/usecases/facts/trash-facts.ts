import { trashRows } from '../../store/queries/trash.ts';
import { requireRow } from '../checks.ts';
import { partsOf } from '../parts.ts';
import type { Change } from '../../store/change.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const trashFacts = ({ factIds, trashed }: Input<'fact.trash'>): Change<Output<'fact.trash'>> => ({
  label: trashed ? 'facts.trashed' : 'facts.restored',
  detail: { count: factIds.length },
  *body(db) {
    const at = trashed ? new Date().toISOString() : null;
    for (const ids of partsOf(factIds)) {
      requireRow(trashRows(db, 'fact', ids, at), 'fact');
      yield ids.length;
    }
    return null;
  },
});
