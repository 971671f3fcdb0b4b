import { placeOfSource } from '../../store/queries/source-place.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const placeSource = (
  file: CaseFile,
  { filter, sort, descending, sourceId }: Input<'source.place'>,
): Output<'source.place'> => placeOfSource(file.read, filter, { sort, descending }, sourceId);
