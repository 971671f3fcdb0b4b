import { findMemo } from '../../store/queries/memo.ts';
import { trashRow } from '../../store/queries/trash.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const trashMemo = (file: CaseFile, { memoId, trashed }: Input<'memo.trash'>): Output<'memo.trash'> =>
  file.commit(trashed ? 'memo.trashed' : 'memo.restored', (db) => {
    found(findMemo(db, memoId), 'memo');
    trashRow(db, 'memo', memoId, trashed ? new Date().toISOString() : null);
    return null;
  });
