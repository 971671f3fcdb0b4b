import { readOriginalBytes } from '../../store/originals.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** A stretch of the original: a large document is shown without being held whole. */
export function readSourceBytes(
  file: CaseFile,
  { sourceId, start, end }: Input<'source.bytes'>,
): Output<'source.bytes'> {
  const { sha256 } = found(findSource(file.read, sourceId), 'source');
  return readOriginalBytes(file.read, sha256, start, end);
}
