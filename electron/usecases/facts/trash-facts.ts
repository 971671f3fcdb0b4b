import { targetExists } from '../../store/queries/evidence.ts';
import { trashRow } from '../../store/queries/trash.ts';
import { requireRow } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export function trashFacts(file: CaseFile, { factIds, trashed }: Input<'fact.trash'>): Output<'fact.trash'> {
  const at = trashed ? new Date().toISOString() : null;
  return file.commit(
    trashed ? 'facts.trashed' : 'facts.restored',
    (db) => {
      for (const id of factIds) {
        requireRow(targetExists(db, 'fact', id), 'fact');
        trashRow(db, 'fact', id, at);
      }
      return null;
    },
    { detail: { count: factIds.length } },
  );
}
