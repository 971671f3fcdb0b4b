import * as z from 'zod/mini';
import { SOURCE_GENRES, type SourceGenre } from '../domain/genre.ts';
import type { SourcePage } from '../domain/page.ts';
import type { PassageRow } from '../domain/passage.ts';
import {
  CONFIDENTIALITIES,
  SOURCE_FIELDS,
  type ListedBatch,
  type Source,
  type SourceRow,
  type SourceText,
} from '../domain/source.ts';
import { call, edtf, id, ids, language, line, none, offset, path, prose, selection } from './call.ts';

const filter = z.object({
  /** Words anywhere in title, file name, publisher or author. */
  words: z.optional(line),
  folder: z.optional(line),
  kinds: z.optional(z.array(z.string())),
  /** Of one of these genres; an empty string for those that have none. */
  genres: z.optional(z.array(z.enum(['', ...SOURCE_GENRES]))),
  batchId: z.optional(id),
  withProblems: z.optional(z.boolean()),
  cited: z.optional(z.boolean()),
  /** Those that share their wording with others. */
  inFamily: z.optional(z.boolean()),
  familyId: z.optional(id),
  /** Those for which a new version awaits a decision. */
  awaitsVersion: z.optional(z.boolean()),
  trashed: z.optional(z.boolean()),
});

const SOURCE_SORTS = [
  'no',
  'title',
  'genre',
  'published',
  'publisher',
  'kind',
  'size',
  'factCount',
  'citationCount',
  'exhibitNumber',
  'family',
] as const;

const changes = z.partial(
  z.object({
    title: line,
    genre: z.enum(['', ...SOURCE_GENRES]),
    published: edtf,
    publisher: line,
    author: line,
    language: z.string().check(z.maxLength(12)),
    captured: edtf,
  }),
);

export const sourceCalls = {
  /**
   * Files and folders on this machine, and files that the shell could not read on their way here, to be told with the batch's problems.
   * Answers at once with the job; progress comes as `job` events. Refused (`value.empty`) when there is neither.
   */
  'import.start': call(
    z.object({
      paths: z.array(path).check(z.maxLength(10_000)),
      unread: z.optional(z.array(z.object({ path, reason: line })).check(z.maxLength(100_000))),
    }),
  )<{ jobId: string; batchId: string }>(),
  /** Goes on with an import that was stopped or interrupted (`import.nothing-left` when there is none); nothing comes in twice. */
  'import.resume': call(z.object({ batchId: id }))<{ jobId: string; batchId: string }>(),
  'batch.list': call(none)<readonly ListedBatch[]>(),
  /** Writes what became of every file of an import. */
  'batch.report': call(z.object({ batchId: id, destination: path, format: z.enum(['csv', 'text']), language }))<{
    readonly count: number;
  }>(),
  'source.list': call(
    z.object({
      filter,
      sort: z.enum(SOURCE_SORTS),
      descending: z.boolean(),
      offset,
      limit: z.int().check(z.minimum(1), z.maximum(1_000)),
    }),
  )<{ readonly total: number; readonly rows: readonly SourceRow[] }>(),
  /** The ids of a stretch of a filtered list in its order, to choose rows that have not been read. */
  'source.ids': call(
    z.object({
      filter,
      sort: z.enum(SOURCE_SORTS),
      descending: z.boolean(),
      offset,
      limit: z.int().check(z.minimum(1), z.maximum(1_000_000)),
    }),
  )<readonly string[]>(),
  /** The row of a source in a filtered list, counted from 0; -1 when it is not in the list. */
  'source.place': call(
    z.object({ filter, sort: z.enum(SOURCE_SORTS), descending: z.boolean(), sourceId: id }),
  )<number>(),
  'source.folders': call(none)<readonly { readonly folder: string; readonly count: number }[]>(),
  /** How many sources outside the trash are of each genre; those without one under an empty string. */
  'source.genres': call(none)<readonly { readonly genre: SourceGenre | ''; readonly count: number }[]>(),
  'source.get': call(z.object({ sourceId: id }))<SourceRow>(),
  /** What was found inside a mail or an archive, in its order; also what had come from elsewhere before. */
  'source.parts': call(z.object({ sourceId: id }))<readonly SourceRow[]>(),
  /** The present text, or one of an earlier version. */
  'source.text': call(z.object({ sourceId: id, textId: z.optional(id) }))<SourceText | null>(),
  /** Of the present version, or of an earlier one by its number. */
  'source.original': call(z.object({ sourceId: id, version: z.optional(offset) }))<{
    readonly fileName: string;
    readonly bytes: Uint8Array;
  }>(),
  /** A stretch of the original (of an earlier version by its number), for what shows it piece by piece; at most 8 MiB at a time. */
  'source.bytes': call(
    z
      .object({ sourceId: id, version: z.optional(offset), start: offset, end: offset })
      .check(z.refine(({ start, end }) => end > start && end - start <= 8 * 1024 * 1024)),
  )<Uint8Array>(),
  /** A web page or a mail as it looked, without anything that acts or fetches. Refused: `source.no-page`, `source.page-too-large`, `source.broken`. */
  'source.page': call(z.object({ sourceId: id, version: z.optional(offset) }))<SourcePage>(),
  /** Bulk edit: each given field of each source becomes the lawyer's word (origin `user`). Answers with the first 200 of them as they stand now. */
  'source.update': call(z.object({ sourceIds: ids, set: changes }))<readonly Source[]>(),
  /** Sources by id, in the order of the ids; ids that name none are left out. */
  'source.many': call(z.object({ sourceIds: ids }))<readonly Source[]>(),
  /** Gives each source named its own title, in one step; each becomes the lawyer's word. Refused (`value.empty`) when one is empty. */
  'source.retitle': call(
    z.object({ titles: z.array(z.object({ sourceId: id, title: line })).check(z.minLength(1), z.maxLength(100_000)) }),
  )<null>(),
  /**
   * Reads originals again with the present readers. Texts whose passages are all found again become new versions and take their passages along; the
   * others await a decision (`version.get`). Guesses are made anew. Answers with the job.
   */
  'source.reread': call(z.object({ sourceIds: ids }))<{ jobId: string }>(),
  /** What a source without text shows, in words; empty takes the words back. */
  'source.describe': call(z.object({ sourceId: id, description: prose }))<Source>(),
  /** Takes guesses as they are: their origin becomes `user`. */
  'source.confirm': call(z.object({ sourceIds: ids, fields: z.array(z.enum(SOURCE_FIELDS)) }))<null>(),
  /** Whether they may be produced (RIN art. 3). */
  'source.classify': call(z.object({ sourceIds: ids, confidentiality: z.enum(CONFIDENTIALITIES) }))<null>(),
  'source.trash': call(z.object({ sourceIds: ids, trashed: z.boolean() }))<null>(),
  'passage.list': call(z.object({ sourceId: z.optional(id) }))<readonly PassageRow[]>(),
  'passage.get': call(z.object({ passageId: id }))<PassageRow>(),
  /** The same span twice is one passage. */
  'passage.create': call(z.object({ selection, comment: z.optional(prose) }))<PassageRow>(),
  'passage.comment': call(z.object({ passageId: id, comment: prose }))<PassageRow>(),
  /** Refused (`passage.in-use`) while a fact, a step or a memo leans on it. */
  'passage.remove': call(z.object({ passageId: id }))<null>(),
};
