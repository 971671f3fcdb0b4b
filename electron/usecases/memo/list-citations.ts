import { listCitations as list } from '../../store/queries/citation.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const listCitations = (file: CaseFile, input: Input<'citation.list'>): Output<'citation.list'> =>
  list(file.read, input);
