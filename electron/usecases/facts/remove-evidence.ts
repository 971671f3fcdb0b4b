import { deleteEvidence } from '../../store/queries/evidence.ts';
import { requireRow } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** The passage stays marked. */
export const removeEvidence = (file: CaseFile, { evidenceId }: Input<'evidence.remove'>): Output<'evidence.remove'> =>
  file.commit('evidence.removed', (db) => {
    requireRow(deleteEvidence(db, evidenceId), 'evidence');
    return null;
  });
