import { search } from '../../store/search/search.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const runSearch = (file: CaseFile, input: Input<'search.run'>): Output<'search.run'> => search(file.read, input);
