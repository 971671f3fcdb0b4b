import { ProblemError } from '../../../shared/kernel/result.ts';
import type { WritableDatabase } from '../../store/database.ts';
import { evidenceOf, findEvidence, insertEvidence, targetExists } from '../../store/queries/evidence.ts';
import { findPassage } from '../../store/queries/passage.ts';
import { found, requireRow } from '../checks.ts';
import { placePassage } from '../passages/place-passage.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** @throws ProblemError `evidence.exists` when the passage already proves that field of that record */
export const addEvidence = (file: CaseFile, input: Input<'evidence.add'>): Output<'evidence.add'> =>
  file.commit('evidence.added', (db) => {
    const { target, targetId, field, stance } = input;
    requireRow(targetExists(db, target, targetId), target);
    const passageId = passageOf(db, input);
    if (findEvidence(db, { target, targetId, field, passageId }) !== undefined)
      throw new ProblemError('evidence.exists');
    const id = insertEvidence(db, { target, targetId, field, stance, passageId });
    return found(
      evidenceOf(db, target, targetId).find((evidence) => evidence.id === id),
      'evidence',
    );
  });

function passageOf(db: WritableDatabase, { passageId, selection }: Input<'evidence.add'>): string {
  if (passageId !== undefined) return found(findPassage(db, passageId), 'passage').id;
  if (selection) return placePassage(db, selection);
  throw new ProblemError('value.empty', { field: 'passage' });
}
