import { sourcesById } from '../../store/queries/source-read.ts';
import { updateSourcesAlike } from '../../store/queries/source-write.ts';
import { found } from '../checks.ts';
import { partsOf } from '../parts.ts';
import type { Change } from '../../store/change.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Takes guesses for the lawyer's word as they stand; a field that holds no guess is left alone. */
export const confirmSources = ({ sourceIds, fields }: Input<'source.confirm'>): Change<Output<'source.confirm'>> => ({
  label: 'sources.confirmed',
  detail: { count: sourceIds.length },
  *body(db) {
    for (const ids of partsOf(sourceIds)) {
      const sources = sourcesById(db, ids);
      const changed = ids.flatMap((id) => {
        const { provenance } = found(sources.get(id), 'source');
        const guessed = fields.filter((field) => provenance[field] !== undefined && provenance[field] !== 'user');
        const own = Object.fromEntries(guessed.map((field) => [field, 'user'] as const));
        return guessed.length === 0 ? [] : [{ id, provenance: { ...provenance, ...own } }];
      });
      updateSourcesAlike(db, changed, {});
      yield ids.length;
    }
    return null;
  },
});
