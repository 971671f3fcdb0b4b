import { findProceeding, insertProceeding, setRespondents } from '../../store/queries/proceeding.ts';
import { found, given, requireText } from '../checks.ts';
import { requireParties } from './require-parties.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export function createProceeding(file: CaseFile, { set }: Input<'proceeding.create'>): Output<'proceeding.create'> {
  const { respondentIds = [], ...fields } = given(set);
  const title = requireText(fields.title ?? '', 'title');
  return file.commit('proceeding.created', (db) => {
    requireParties(db, [fields.authorityId, ...respondentIds]);
    const id = insertProceeding(db, { kind: 'other', authorityId: null, caseNumber: '', note: '', ...fields, title });
    setRespondents(db, id, respondentIds);
    return found(findProceeding(db, id), 'proceeding');
  });
}
