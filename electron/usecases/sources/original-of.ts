import type { SourceKind } from '../../../shared/domain/source.ts';
import type { ReadableDatabase } from '../../store/database.ts';
import { findSource } from '../../store/queries/source-read.ts';
import { listVersions } from '../../store/queries/source-version.ts';
import { found } from '../checks.ts';

/** What is known of an original without its bytes. */
interface Original {
  readonly sha256: string;
  readonly size: number;
  readonly kind: SourceKind;
  readonly fileName: string;
}

/** The original that a source has now, or the one of an earlier version. @throws ProblemError when there is none such */
export function originalOf(db: ReadableDatabase, sourceId: string, version?: number): Original {
  const source = found(findSource(db, sourceId), 'source');
  if (version === undefined) return source;
  return found(
    listVersions(db, sourceId).find((one) => one.version === version),
    'original',
  );
}
