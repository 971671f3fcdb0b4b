import { SOURCE_FIELDS, type Source, type SourceField } from '../../../shared/domain/source.ts';
import { findSource, findSources } from '../../store/queries/source-read.ts';
import { updateSource } from '../../store/queries/source-write.ts';
import { found, given, requireDate, requireText } from '../checks.ts';
import type { CaseFile } from '../../store/case-file.ts';
import type { Input, Output } from '../../../shared/contracts/contract.ts';

/** A change of a hundred thousand sources does not bring them all into the window: it reads those that it shows. */
const MOST_TOLD = 200;

type Fields = Partial<Record<SourceField, string>>;

/** Writes the same values into every source named; each becomes the lawyer's word. */
export function updateSources(file: CaseFile, { sourceIds, set }: Input<'source.update'>): Output<'source.update'> {
  const values: Fields = given(set);
  for (const field of SOURCE_FIELDS) {
    const value = values[field];
    if (value !== undefined) values[field] = readField(field, value);
  }
  return file.commit(
    'sources.updated',
    (db) => {
      for (const id of sourceIds) {
        const source = found(findSource(db, id), 'source');
        const fields = SOURCE_FIELDS.filter((field) => changes(source, field, values[field]));
        if (fields.length === 0) continue;
        const provenance = { ...source.provenance, ...Object.fromEntries(fields.map((field) => [field, 'user'])) };
        updateSource(db, id, { ...Object.fromEntries(fields.map((field) => [field, values[field]])), provenance });
      }
      return findSources(db, sourceIds.slice(0, MOST_TOLD));
    },
    { detail: { count: sourceIds.length } },
  );
}

const changes = (source: Source, field: SourceField, value: string | undefined): boolean =>
  value !== undefined && (value !== source[field] || source.provenance[field] !== 'user');

function readField(field: SourceField, value: string): string {
  if (field === 'title') return requireText(value, 'title');
  return field === 'published' || field === 'captured' ? requireDate(value) : value.trim();
}
