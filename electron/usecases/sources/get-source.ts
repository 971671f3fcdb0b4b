import { findSourceRow } from '../../store/queries/source-read.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const getSource = (file: CaseFile, { sourceId }: Input<'source.get'>): Output<'source.get'> =>
  found(findSourceRow(file.read, sourceId), 'source');
