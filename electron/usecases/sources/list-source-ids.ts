import { listSourceIds as list } from '../../store/queries/source-place.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const listSourceIds = (
  file: CaseFile,
  { filter, sort, descending, offset, limit }: Input<'source.ids'>,
): Output<'source.ids'> => list(file.read, filter, { sort, descending }, { offset, limit });
