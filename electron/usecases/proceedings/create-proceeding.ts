import { findProceeding, insertProceeding, setParticipants, setRespondents } from '../../store/queries/proceeding.ts';
import { found, given, requireText } from '../checks.ts';
import { requireParties } from './require-parties.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export function createProceeding(file: CaseFile, { set }: Input<'proceeding.create'>): Output<'proceeding.create'> {
  const { respondentIds = [], participants = [], ...fields } = given(set);
  const title = requireText(fields.title ?? '', 'title');
  return file.commit('proceeding.created', (db) => {
    requireParties(db, [fields.authorityId, ...respondentIds, ...participants.map(({ partyId }) => partyId)]);
    const id = insertProceeding(db, { kind: 'other', authorityId: null, caseNumber: '', note: '', ...fields, title });
    setRespondents(db, id, respondentIds);
    setParticipants(db, id, participants);
    return found(findProceeding(db, id), 'proceeding');
  });
}
