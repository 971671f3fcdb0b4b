import { findExhibitList } from '../../store/queries/exhibit-list.ts';
import { findMemo, updateMemo } from '../../store/queries/memo.ts';
import { found, given } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** How a memorandum is written out: its template, its settings, the exhibit list whose numbers it cites by. */
export function configureMemo(file: CaseFile, { memoId, set }: Input<'memo.configure'>): Output<'memo.configure'> {
  const { template, settings, listId } = given(set);
  return file.commit('memo.updated', (db) => {
    const memo = found(findMemo(db, memoId), 'memo');
    if (listId !== undefined && listId !== null) found(findExhibitList(db, listId), 'exhibit-list');
    updateMemo(db, memoId, {
      ...(template && { template }),
      ...(settings && { settings: { ...memo.settings, ...given(settings) } }),
      ...(listId !== undefined && { listId }),
    });
    return found(findMemo(db, memoId), 'memo');
  });
}
