import { listSavedSearches as list } from '../../store/search/saved-search.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Output } from '../../../shared/contracts/contract.ts';

export const listSavedSearches = (file: CaseFile): Output<'savedSearch.list'> => list(file.read);
