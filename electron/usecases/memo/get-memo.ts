import { findMemo } from '../../store/queries/memo.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const getMemo = (file: CaseFile, { memoId }: Input<'memo.get'>): Output<'memo.get'> =>
  found(findMemo(file.read, memoId), 'memo');
