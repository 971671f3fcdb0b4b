import { findSource } from '../../store/queries/source-read.ts';
import { updateSource } from '../../store/queries/source-write.ts';
import { found } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Takes guesses for the lawyer's word as they stand; a field that holds no guess is left alone. */
export function confirmSources(
  file: CaseFile,
  { sourceIds, fields }: Input<'source.confirm'>,
): Output<'source.confirm'> {
  return file.commit(
    'sources.confirmed',
    (db) => {
      for (const id of sourceIds) {
        const { provenance } = found(findSource(db, id), 'source');
        const guessed = fields.filter((field) => provenance[field] !== undefined && provenance[field] !== 'user');
        if (guessed.length === 0) continue;
        updateSource(db, id, {
          provenance: { ...provenance, ...Object.fromEntries(guessed.map((field) => [field, 'user'])) },
        });
      }
      return null;
    },
    { detail: { count: sourceIds.length } },
  );
}
