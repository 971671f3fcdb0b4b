import { readOriginal } from '../../store/originals.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';
import { originalOf } from './original-of.ts';

/** The bytes as they were received, whole. */
export function readSourceOriginal(
  file: CaseFile,
  { sourceId, version }: Input<'source.original'>,
): Output<'source.original'> {
  const { fileName, sha256 } = originalOf(file.read, sourceId, version);
  return { fileName, bytes: readOriginal(file.read, sha256) };
}
