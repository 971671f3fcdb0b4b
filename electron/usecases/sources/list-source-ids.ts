import { listSourceIds as list } from '../../store/queries/source-list.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const listSourceIds = (
  file: CaseFile,
  { filter, sort, descending }: Input<'source.ids'>,
): Output<'source.ids'> => list(file.read, filter, { sort, descending });
