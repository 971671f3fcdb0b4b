/** What the lawyer changes in a source. */
import type { Source, SourceField } from '../../../shared/domain/source.ts';
import { addressKey } from '../../../shared/kernel/web-address.ts';
import { updateRow, type WritableDatabase } from '../database.ts';
import { sortColumns } from './source.ts';

/** Writes the given fields and where they come from. */
export const updateSource = (
  db: WritableDatabase,
  sourceId: string,
  set: Partial<Pick<Source, SourceField | 'provenance' | 'basis' | 'address' | 'description'>>,
): void => {
  const { provenance, basis, address, ...fields } = set;
  updateRow(db, 'source', sourceId, {
    ...fields,
    ...sortColumns(fields),
    ...(provenance && { provenance: JSON.stringify(provenance) }),
    ...(basis && { basis: JSON.stringify(basis) }),
    ...(address !== undefined && { address, address_key: addressKey(address) }),
  });
};
