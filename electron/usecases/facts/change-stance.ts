import { updateStance } from '../../store/queries/evidence.ts';
import { requireRow } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const changeStance = (
  file: CaseFile,
  { evidenceId, stance }: Input<'evidence.stance'>,
): Output<'evidence.stance'> =>
  file.commit('evidence.updated', (db) => {
    requireRow(updateStance(db, evidenceId, stance), 'evidence');
    return null;
  });
