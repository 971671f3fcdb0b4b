import { findMemo, updateMemo } from '../../store/queries/memo.ts';
import { found, requireText } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export function renameMemo(file: CaseFile, { memoId, title }: Input<'memo.rename'>): Output<'memo.rename'> {
  const name = requireText(title, 'title');
  return file.commit('memo.updated', (db) => {
    const memo = found(findMemo(db, memoId), 'memo');
    if (memo.title === name) return memo;
    updateMemo(db, memoId, { title: name });
    return found(findMemo(db, memoId), 'memo');
  });
}
