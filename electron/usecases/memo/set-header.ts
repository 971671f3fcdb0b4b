import { findMemo, updateMemo } from '../../store/queries/memo.ts';
import { found, given, requireDate } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Writes the given lines of the head, and the language if it is given. */
export function setHeader(file: CaseFile, { memoId, set, language }: Input<'memo.header'>): Output<'memo.header'> {
  const { date, ...lines } = given(set);
  return file.commit('memo.updated', (db) => {
    const memo = found(findMemo(db, memoId), 'memo');
    const header = { ...memo.header, ...lines, ...(date !== undefined && { date: requireDate(date) }) };
    const changes = { header, language: language ?? memo.language };
    if (JSON.stringify(changes) === JSON.stringify({ header: memo.header, language: memo.language })) return memo;
    updateMemo(db, memoId, changes);
    return found(findMemo(db, memoId), 'memo');
  });
}
