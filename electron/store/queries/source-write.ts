/** What the lawyer changes in a source. */
import type { Source, SourceField } from '../../../shared/domain/source.ts';
import { updateRow, type WritableDatabase } from '../database.ts';
import { sortColumns } from './source.ts';

/** Writes the given fields and where they come from. */
export const updateSource = (
  db: WritableDatabase,
  sourceId: string,
  set: Partial<Pick<Source, SourceField | 'provenance' | 'description'>>,
): void => {
  const { provenance, ...fields } = set;
  updateRow(db, 'source', sourceId, {
    ...fields,
    ...sortColumns(fields),
    ...(provenance && { provenance: JSON.stringify(provenance) }),
  });
};
