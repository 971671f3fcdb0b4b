import { readOriginalBytes } from '../../store/originals.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';
import { originalOf } from './original-of.ts';

/** A stretch of the original: a large document is shown without being held whole. */
export function readSourceBytes(
  file: CaseFile,
  { sourceId, version, start, end }: Input<'source.bytes'>,
): Output<'source.bytes'> {
  const { sha256 } = originalOf(file.read, sourceId, version);
  return readOriginalBytes(file.read, sha256, start, end);
}
