import { findSource, listParts as partsOf } from '../../store/queries/source-read.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export const listParts = (file: CaseFile, { sourceId }: Input<'source.parts'>): Output<'source.parts'> =>
  partsOf(file.read, found(findSource(file.read, sourceId), 'source'));
