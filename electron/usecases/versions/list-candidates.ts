import { findSource } from '../../store/queries/source-read.ts';
import { listCandidates as list } from '../../store/queries/source-version.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export function listCandidates(
  file: CaseFile,
  { sourceId }: Input<'version.candidates'>,
): Output<'version.candidates'> {
  found(findSource(file.read, sourceId), 'source');
  return list(file.read, sourceId);
}
