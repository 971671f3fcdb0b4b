import { findSource } from '../../store/queries/source-read.ts';
import { listVersions as list } from '../../store/queries/source-version.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

export function listVersions(file: CaseFile, { sourceId }: Input<'version.list'>): Output<'version.list'> {
  found(findSource(file.read, sourceId), 'source');
  return list(file.read, sourceId);
}
