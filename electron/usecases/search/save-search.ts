import {
  findSavedSearch,
  findSavedSearchByLabel,
  insertSavedSearch,
  updateSavedSearch,
} from '../../store/search/saved-search.ts';
import { found, requireText } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Keeps a search under a name; the search of that name, if there is one, becomes this one. @throws ProblemError `value.empty` */
export function saveSearch(
  file: CaseFile,
  { label, query, scope }: Input<'savedSearch.save'>,
): Output<'savedSearch.save'> {
  const wanted = { label: requireText(label, 'name'), query: requireText(query, 'query'), scope };
  return file.commit('search.saved', (db) => {
    const known = findSavedSearchByLabel(db, wanted.label)?.id;
    if (known !== undefined) updateSavedSearch(db, known, wanted);
    return found(findSavedSearch(db, known ?? insertSavedSearch(db, wanted)), 'saved-search');
  });
}
