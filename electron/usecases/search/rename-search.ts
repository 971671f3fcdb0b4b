import { ProblemError } from '../../../shared/kernel/result.ts';
import { findSavedSearch, findSavedSearchByLabel, updateSavedSearch } from '../../store/search/saved-search.ts';
import { found, requireText } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** @throws ProblemError `value.empty`, `record.missing`; `value.name-taken` when another has that name, whatever its case and accents */
export function renameSearch(
  file: CaseFile,
  { savedSearchId, label }: Input<'savedSearch.rename'>,
): Output<'savedSearch.rename'> {
  const name = requireText(label, 'name');
  return file.commit('search.renamed', (db) => {
    const taken = findSavedSearchByLabel(db, name);
    if (taken && taken.id !== savedSearchId) throw new ProblemError('value.name-taken', { value: name });
    updateSavedSearch(db, savedSearchId, { label: name });
    return found(findSavedSearch(db, savedSearchId), 'saved-search');
  });
}
