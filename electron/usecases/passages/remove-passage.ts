import { ProblemError } from '../../../shared/kernel/result.ts';
import { countPassageUses, deletePassage } from '../../store/queries/passage.ts';
import { requireRow } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** @throws ProblemError `passage.in-use` */
export const removePassage = (file: CaseFile, { passageId }: Input<'passage.remove'>): Output<'passage.remove'> =>
  file.commit('passage.removed', (db) => {
    const count = countPassageUses(db, passageId);
    if (count > 0) throw new ProblemError('passage.in-use', { count });
    requireRow(deletePassage(db, passageId), 'passage');
    return null;
  });
