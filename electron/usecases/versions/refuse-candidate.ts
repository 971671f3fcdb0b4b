import { findSource } from '../../store/queries/source-read.ts';
import { refuseCandidate as refuse } from '../../store/queries/source-version.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Two sources from one address are two things: the question is not put again. */
export function refuseCandidate(
  file: CaseFile,
  { sourceId, otherId }: Input<'version.refuse'>,
): Output<'version.refuse'> {
  const { no } = found(findSource(file.read, sourceId), 'source');
  const other = found(findSource(file.read, otherId), 'source').no;
  return file.commit(
    'version.refused',
    (db) => {
      refuse(db, no, other);
      return null;
    },
    { detail: { no, other } },
  );
}
