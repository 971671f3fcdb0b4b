/**
 * New versions that were read and await the lawyer's decision: in memory, with the case file that they are for. How each is read again is noted in the
 * file, so that the decision can be taken after the program was closed.
 */
import type { Segment } from '../../../shared/domain/source.ts';
import type { VersionProposal } from '../../../shared/domain/version.ts';
import type { Problem } from '../../../shared/kernel/result.ts';
import type { TextPrint } from '../../../shared/text/wording/fingerprints.ts';
import { findAwaited, forgetAwaited, noteAwaited, type AwaitedVersion } from '../../store/queries/awaited-version.ts';
import type { CaseFile } from '../../store/case-file.ts';

export interface PreparedVersion {
  readonly proposal: VersionProposal;
  readonly relativePath: string;
  readonly problem: Problem | null;
  /** Undefined when it has none. */
  readonly text:
    | {
        readonly body: string;
        readonly segments: readonly Segment[];
        readonly pageStarts: readonly number[];
        readonly extractor: string;
        readonly print: TextPrint;
      }
    | undefined;
  readonly from:
    | { readonly kind: 'file'; readonly path: string; readonly bytes: Uint8Array | null }
    /** A source that becomes part of the other. */
    | { readonly kind: 'source'; readonly otherId: string; readonly textId: string | null }
    /** The present original, read again. */
    | { readonly kind: 'original' };
}

const prepared = new WeakMap<CaseFile, Map<string, PreparedVersion>>();

export function keepPrepared(file: CaseFile, sourceId: string, version: PreparedVersion): void {
  const { from } = version;
  const again = from.kind === 'file' ? { path: from.path } : from.kind === 'source' ? { otherId: from.otherId } : {};
  file.maintain((db) => noteAwaited(db, sourceId, again), true);
  const known = prepared.get(file) ?? new Map<string, PreparedVersion>();
  // One at a time for each source; a text is held only until it is decided upon.
  prepared.set(file, known.set(sourceId, version));
}

export const preparedFor = (file: CaseFile, sourceId: string): PreparedVersion | undefined =>
  prepared.get(file)?.get(sourceId);

/** @returns how it can be read once more; null when none awaited */
export function dropPrepared(file: CaseFile, sourceId: string): AwaitedVersion | null {
  const again = findAwaited(file.read, sourceId) ?? null;
  prepared.get(file)?.delete(sourceId);
  file.maintain((db) => forgetAwaited(db, sourceId), true);
  return again;
}
