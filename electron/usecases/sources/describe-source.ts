import { findSource } from '../../store/queries/source-read.ts';
import { updateSource } from '../../store/queries/source-write.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** What a picture or a scan shows, in the lawyer's words: it is searched, and read out where the picture cannot be seen. */
export function describeSource(
  file: CaseFile,
  { sourceId, description }: Input<'source.describe'>,
): Output<'source.describe'> {
  const { no } = found(findSource(file.read, sourceId), 'source');
  return file.commit(
    'source.described',
    (db) => {
      updateSource(db, sourceId, { description: description.trim() });
      return found(findSource(db, sourceId), 'source');
    },
    { detail: { no } },
  );
}
