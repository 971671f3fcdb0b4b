import { withoutText, type ReadInput } from '../document/extracted.ts';
import type { ExtractedDocument } from '../imported.ts';
import { openArchive } from './open-archive.ts';

const EXTRACTOR = 'archive/1';

/** An archive has no text of its own; what it holds is read document by document. */
export function readArchive({ bytes, fileName }: ReadInput): ExtractedDocument {
  const opened = openArchive(bytes);
  if (!opened.ok) return withoutText('archive', 'kept', fileName, opened.error, EXTRACTOR);
  return { ...withoutText('archive', 'no-text', fileName, null, EXTRACTOR), contents: opened.value.contents };
}
