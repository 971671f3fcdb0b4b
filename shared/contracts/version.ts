import * as z from 'zod/mini';
import type { SourceRow } from '../domain/source.ts';
import type { SourceVersion, VersionCandidate, VersionProposal } from '../domain/version.ts';
import { call, id, none, offset, path } from './call.ts';

export const versionCalls = {
  /** Every version of a source, the oldest first; the last is the present one. */
  'version.list': call(z.object({ sourceId: id }))<readonly SourceVersion[]>(),
  /**
   * Reads what may become the new version and says what would become of each quotation; nothing is changed. It comes from a file, or from
   * another source (which then becomes part of this one), or from the present original read again.
   * Refused with `version.same`, `version.other-source`, `version.in-use`, `version.container`, `file.*`.
   */
  'version.prepare': call(
    z.object({ sourceId: id, path: z.optional(path), otherId: z.optional(id) }),
  )<VersionProposal>(),
  /** Sources that may be another state of the same page: they came from the same address, or from the same place, with other bytes. */
  'version.candidates': call(z.object({ sourceId: id }))<readonly VersionCandidate[]>(),
  /** Two sources are two things, though they came from one address or one place: it is not asked again. */
  'version.refuse': call(z.object({ sourceId: id, otherId: id }))<null>(),
  /** What was prepared for a source and awaits the lawyer's decision; after the program was closed it is read again. Refused as `version.prepare`. */
  'version.get': call(z.object({ sourceId: id }))<VersionProposal | null>(),
  /** Sources for which a new version awaits a decision, by number. */
  'version.waiting': call(none)<readonly { readonly sourceId: string; readonly no: number }[]>(),
  /** Gives up what was prepared. Answers with what `version.prepare` takes to prepare it once more, but for the source; null when nothing was. */
  'version.drop': call(z.object({ sourceId: id }))<{ readonly path?: string; readonly otherId?: string } | null>(),
  /** The prepared version takes its place; the passages named move to it, all others stay with the version they were taken from. */
  'version.replace': call(
    z.object({
      sourceId: id,
      moves: z.array(
        z.object({
          passageId: id,
          start: offset,
          end: offset,
          quote: z.string().check(z.minLength(1), z.maxLength(100_000)),
        }),
      ),
    }),
  )<SourceRow>(),
};
