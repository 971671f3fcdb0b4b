import { updateMatter as update } from '../../store/queries/matter.ts';
import { given, requireText } from '../checks.ts';
import { describeMatter } from './describe-matter.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export function updateMatter(file: CaseFile, input: Input<'matter.update'>): Output<'matter.update'> {
  const { title, ...fields } = given(input);
  file.commit('matter.updated', (db) =>
    update(db, { ...fields, ...(title !== undefined && { title: requireText(title, 'title') }) }),
  );
  return describeMatter(file);
}
