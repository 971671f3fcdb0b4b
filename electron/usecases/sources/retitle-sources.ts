import { findSource } from '../../store/queries/source-read.ts';
import { updateSource } from '../../store/queries/source-write.ts';
import { found, requireText } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** Gives each of several sources a title of its own, in one step that one undo takes back. */
export function retitleSources(file: CaseFile, { titles }: Input<'source.retitle'>): Output<'source.retitle'> {
  const wanted = titles.map(({ sourceId, title }) => ({ sourceId, title: requireText(title, 'title') }));
  return file.commit(
    'sources.updated',
    (db) => {
      for (const { sourceId, title } of wanted) {
        const { provenance } = found(findSource(db, sourceId), 'source');
        updateSource(db, sourceId, { title, provenance: { ...provenance, title: 'user' } });
      }
      return null;
    },
    { detail: { count: titles.length } },
  );
}
