import {
  findProceeding,
  setParticipants,
  setRespondents,
  updateProceeding as update,
} from '../../store/queries/proceeding.ts';
import { found, given, requireText } from '../checks.ts';
import { requireParties } from './require-parties.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export function updateProceeding(
  file: CaseFile,
  { proceedingId, set }: Input<'proceeding.update'>,
): Output<'proceeding.update'> {
  const { respondentIds, participants, title, ...fields } = given(set);
  return file.commit('proceeding.updated', (db) => {
    found(findProceeding(db, proceedingId), 'proceeding');
    requireParties(db, [
      fields.authorityId,
      ...(respondentIds ?? []),
      ...(participants ?? []).map(({ partyId }) => partyId),
    ]);
    update(db, proceedingId, { ...fields, ...(title !== undefined && { title: requireText(title, 'title') }) });
    if (respondentIds) setRespondents(db, proceedingId, respondentIds);
    if (participants) setParticipants(db, proceedingId, participants);
    return found(findProceeding(db, proceedingId), 'proceeding');
  });
}
