import type { Handlers } from '../../../shared/contracts/contract.ts';
import type { CaseFile } from '../../store/case-file.ts';
import { listSavedSearches } from '../../usecases/search/list-saved-searches.ts';
import { removeSearch } from '../../usecases/search/remove-search.ts';
import { renameSearch } from '../../usecases/search/rename-search.ts';
import { saveSearch } from '../../usecases/search/save-search.ts';

type SearchCall = 'savedSearch.list' | 'savedSearch.save' | 'savedSearch.rename' | 'savedSearch.remove';

export const searchHandlers = (file: () => CaseFile): Pick<Handlers, SearchCall> => ({
  'savedSearch.list': () => listSavedSearches(file()),
  'savedSearch.save': (input) => saveSearch(file(), input),
  'savedSearch.rename': (input) => renameSearch(file(), input),
  'savedSearch.remove': (input) => removeSearch(file(), input),
});
