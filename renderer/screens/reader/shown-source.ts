import type { SourceRow } from '../../../shared/domain/source.ts';
import type { SourceVersion } from '../../../shared/domain/version.ts';

/** A source as the reader shows it: as it is, or as it was in an earlier version. */
export interface ShownSource extends SourceRow {
  /** Number of the earlier version; undefined for the present one. */
  readonly version: number | undefined;
}

/** What it was in a version: its file. What the lawyer says of it belongs to the source. */
export function shownAs(source: SourceRow, earlier: SourceVersion | undefined): ShownSource {
  if (!earlier) return { ...source, version: undefined };
  const { version, sha256, kind, state, size, fileName, relativePath, pageCount } = earlier;
  return { ...source, version, sha256, kind, state, size, fileName, relativePath, pageCount, problem: null };
}
