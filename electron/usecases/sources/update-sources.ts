import { SOURCE_FIELDS, type Source, type SourceField } from '../../../shared/domain/source.ts';
import { findSources, sourcesById } from '../../store/queries/source-read.ts';
import { updateSourcesAlike } from '../../store/queries/source-write.ts';
import { partsOf } from '../parts.ts';
import { found, given, requireDate, requireText } from '../checks.ts';
import type { Change } from '../../store/change.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** A change of a hundred thousand sources does not bring them all into the window: it reads those that it shows. */
const MOST_TOLD = 200;

type Fields = Partial<Record<SourceField, string>>;

/** Writes the same values into every source named; each becomes the lawyer's word. */
export function updateSources({ sourceIds, set }: Input<'source.update'>): Change<Output<'source.update'>> {
  const values: Fields = given(set);
  for (const field of SOURCE_FIELDS) {
    const value = values[field];
    if (value !== undefined) values[field] = readField(field, value);
  }
  return {
    label: 'sources.updated',
    detail: { count: sourceIds.length },
    *body(db) {
      for (const ids of partsOf(sourceIds)) {
        const sources = sourcesById(db, ids);
        const changed = ids.flatMap((id) => {
          const source = found(sources.get(id), 'source');
          const fields = SOURCE_FIELDS.filter((field) => changes(source, field, values[field]));
          const own = Object.fromEntries(fields.map((field) => [field, 'user'] as const));
          return fields.length === 0 ? [] : [{ id, provenance: { ...source.provenance, ...own } }];
        });
        updateSourcesAlike(db, changed, values);
        yield ids.length;
      }
      return findSources(db, sourceIds.slice(0, MOST_TOLD));
    },
  };
}

const changes = (source: Source, field: SourceField, value: string | undefined): boolean =>
  value !== undefined && (value !== source[field] || source.provenance[field] !== 'user');

function readField(field: SourceField, value: string): string {
  if (field === 'title') return requireText(value, 'title');
  return field === 'published' || field === 'captured' ? requireDate(value) : value.trim();
}
