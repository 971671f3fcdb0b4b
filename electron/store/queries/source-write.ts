/** What the lawyer changes in a source. */
import type { Provenance, Source, SourceField } from '../../../shared/domain/source.ts';
import { addressKey } from '../../../shared/kernel/web-address.ts';
import { updateRow, updateRows, type WritableDatabase } from '../database.ts';
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

type Fields = Partial<Record<SourceField, string>>;

/** Writes the same fields into many sources, in one statement, and where each has its fields from. */
export function updateSourcesAlike(
  db: WritableDatabase,
  sources: readonly { readonly id: string; readonly provenance: Provenance }[],
  fields: Fields,
): void {
  const alike = { ...fields, ...sortColumns(fields) };
  const rows = sources.map(({ id, provenance }) => ({ id, set: { ...alike, provenance: JSON.stringify(provenance) } }));
  updateRows(db, 'source', rows);
}

/** Writes a title of its own into each of many sources, in one statement. */
export const retitleSources = (
  db: WritableDatabase,
  sources: readonly { readonly id: string; readonly title: string; readonly provenance: Provenance }[],
): void =>
  void updateRows(
    db,
    'source',
    sources.map(({ id, title, provenance }) => ({
      id,
      set: { title, ...sortColumns({ title }), provenance: JSON.stringify(provenance) },
    })),
  );
