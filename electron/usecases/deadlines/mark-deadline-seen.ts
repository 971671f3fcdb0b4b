import { findComputed, findDeadline, writeComputed } from '../../store/queries/deadline.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const markDeadlineSeen = (file: CaseFile, { deadlineId }: Input<'deadline.seen'>): Output<'deadline.seen'> =>
  file.commit('deadline.seen', (db) => {
    found(findDeadline(db, deadlineId), 'deadline');
    writeComputed(db, deadlineId, { ...findComputed(db, deadlineId), moved: null });
    return null;
  });
