import { readOriginal } from '../../store/originals.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { listVersions } from '../../store/queries/source-version.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** The bytes as they were received, whole. */
export function readSourceOriginal(
  file: CaseFile,
  { sourceId, version }: Input<'source.original'>,
): Output<'source.original'> {
  const source = found(findSource(file.read, sourceId), 'source');
  const { fileName, sha256 } =
    version === undefined
      ? source
      : found(
          listVersions(file.read, sourceId).find((one) => one.version === version),
          'original',
        );
  return { fileName, bytes: readOriginal(file.read, sha256) };
}
