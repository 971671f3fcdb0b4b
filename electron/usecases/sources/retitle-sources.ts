import { sourcesById } from '../../store/queries/source-read.ts';
import { retitleSources as retitle } from '../../store/queries/source-write.ts';
import { found, requireText } from '../checks.ts';
import { partsOf } from '../parts.ts';
import type { Change } from '../../store/change.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Gives each of several sources a title of its own, in one step that one undo takes back; of two titles for one the last stands. */
export function retitleSources({ titles }: Input<'source.retitle'>): Change<Output<'source.retitle'>> {
  const wanted = new Map(titles.map(({ sourceId, title }) => [sourceId, requireText(title, 'title')]));
  return {
    label: 'sources.updated',
    detail: { count: titles.length },
    *body(db) {
      for (const ids of partsOf([...wanted.keys()])) {
        const sources = sourcesById(db, ids);
        retitle(
          db,
          ids.map((id) => {
            const { provenance } = found(sources.get(id), 'source');
            return { id, title: wanted.get(id) ?? '', provenance: { ...provenance, title: 'user' } };
          }),
        );
        yield ids.length;
      }
      return null;
    },
  };
}
