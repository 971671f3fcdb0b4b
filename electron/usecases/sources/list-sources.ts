import { listSources as list } from '../../store/queries/source-list.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const listSources = (
  file: CaseFile,
  { filter, sort, descending, offset, limit }: Input<'source.list'>,
): Output<'source.list'> => list(file.read, filter, { sort, descending }, { offset, limit });
