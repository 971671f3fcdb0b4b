import { readOriginal } from '../../store/originals.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** The bytes as they were received, whole. */
export function readSourceOriginal(file: CaseFile, { sourceId }: Input<'source.original'>): Output<'source.original'> {
  const { fileName, sha256 } = found(findSource(file.read, sourceId), 'source');
  return { fileName, bytes: readOriginal(file.read, sha256) };
}
