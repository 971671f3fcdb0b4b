import { deleteSavedSearch } from '../../store/search/saved-search.ts';
import { requireRow } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** @throws ProblemError `record.missing` */
export const removeSearch = (
  file: CaseFile,
  { savedSearchId }: Input<'savedSearch.remove'>,
): Output<'savedSearch.remove'> =>
  file.commit('search.removed', (db) => {
    requireRow(deleteSavedSearch(db, savedSearchId), 'saved-search');
    return null;
  });
