import { listPassages as list } from '../../store/queries/passage.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const listPassages = (file: CaseFile, { sourceId }: Input<'passage.list'>): Output<'passage.list'> =>
  list(file.read, sourceId);
