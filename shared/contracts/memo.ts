import * as z from 'zod/mini';
import {
  LIVE_SUBJECTS,
  MEMO_TEMPLATES,
  type CitationRow,
  type ComparedBlock,
  type DocumentNode,
  type Memo,
  type MemoSummary,
  type MemoVersion,
} from '../domain/memo.ts';
import type { LiveLayout, LivePage } from '../domain/live-page.ts';
import type { UserTemplate } from '../domain/memo-template.ts';
import type { PdfVerification } from '../domain/pdf-verification.ts';
import type { SavedSearch, SearchResult } from '../domain/search.ts';
import { SEARCH_DEPTHS, SEARCH_SCOPES } from '../domain/search.ts';
import { SIDES } from '../domain/sides.ts';
import { call, edtf, id, language, line, none, offset, path } from './call.ts';

const header = z.partial(
  z.object({ to: line, from: line, date: edtf, subject: line, reference: line, confidentiality: line }),
);

/** ProseMirror JSON; the use case checks it node by node against `shared/memo/document-schema.ts` and names the first bad node. */
const document = z.custom<DocumentNode>(
  (value) => typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc',
);

/** Its blocks are checked like a document's. */
const edit = z.object({ at: offset, removed: offset, inserted: z.array(z.custom<DocumentNode>()) });

const settings = z.partial(
  z.object({
    repeats: z.enum(['full', 'ibid', 'op-cit']),
    reference: z.enum(['exhibit', 'production']),
    paper: z.enum(['A4', 'Letter']),
    typography: z.enum(['fr', 'en', 'eu']),
    contents: z.boolean(),
    sides: z.record(id, z.enum(SIDES)),
  }),
);

const liveBlock = z.object({
  id,
  subject: z.enum(LIVE_SUBJECTS),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
});

/** What `@` offers: each candidate is something that can be cited. */
export interface CitationCandidate {
  readonly key: string;
  readonly noun: 'fact' | 'passage' | 'exhibit' | 'source';
  readonly label: string;
  readonly detail: string;
  readonly sourceId: string;
  readonly passageId: string | null;
  readonly exhibitNumber: number | null;
  readonly page: number | null;
}

export const memoCalls = {
  'memo.list': call(none)<readonly MemoSummary[]>(),
  'memo.get': call(z.object({ memoId: id }))<Memo>(),
  /**
   * Without a template or with `outline: false` the text is empty. A template of the user brings its own kind, settings and text.
   * `date` (EDTF) is printed at its head.
   */
  'memo.create': call(
    z.object({
      title: line,
      language,
      template: z.optional(z.enum(MEMO_TEMPLATES)),
      userTemplateId: z.optional(id),
      outline: z.optional(z.boolean()),
      date: z.optional(edtf),
    }),
  )<Memo>(),
  'template.list': call(none)<readonly UserTemplate[]>(),
  /** Keeps a memorandum as a template of this user, without its citations and comments; a label that is taken now stands for this one. */
  'template.save': call(z.object({ memoId: id, label: line }))<UserTemplate>(),
  'template.remove': call(z.object({ userTemplateId: id }))<null>(),
  'memo.rename': call(z.object({ memoId: id, title: line }))<Memo>(),
  'memo.header': call(z.object({ memoId: id, set: header, language: z.optional(language) }))<Memo>(),
  'memo.configure': call(
    z.object({
      memoId: id,
      set: z.partial(z.object({ template: z.enum(MEMO_TEMPLATES), settings, listId: z.nullable(id) })),
    }),
  )<Memo>(),
  /** Autosave. `revision` is the one the editor started from; refused with `memo.stale` when another save came between. */
  'memo.save': call(z.object({ memoId: id, revision: z.int(), document }))<{ readonly revision: number }>(),
  /** What live blocks show now, by their ids: those of the editor, saved or not. */
  'memo.live': call(z.object({ memoId: id, blocks: z.array(liveBlock).check(z.maxLength(200)) }))<
    Readonly<Record<string, readonly DocumentNode[]>>
  >(),
  /**
   * Lays out a memorandum as it stands in the editor: the whole text, or an edit of the text that was laid out last. Without either, the
   * same text after other records have changed. Null when that text is not known here: then the whole is wanted.
   */
  'pages.lay': call(
    z.object({ memoId: id, document: z.optional(document), edit: z.optional(edit) }),
  )<LiveLayout | null>(),
  /** Pages, 0…, of the last layout; null for those that are not there. */
  'pages.get': call(z.object({ memoId: id, indices: z.array(offset).check(z.maxLength(50)) }))<
    readonly (LivePage | null)[]
  >(),
  'pages.close': call(z.object({ memoId: id }))<null>(),
  /** The latest first. */
  'memo.versions': call(z.object({ memoId: id }))<readonly MemoVersion[]>(),
  'memo.keep': call(z.object({ memoId: id, name: line }))<MemoVersion>(),
  'memo.renameVersion': call(z.object({ versionId: id, name: line }))<null>(),
  'memo.removeVersion': call(z.object({ versionId: id }))<null>(),
  'memo.restoreVersion': call(z.object({ versionId: id }))<null>(),
  /** Word by word; null stands for the memorandum as it is saved now. */
  'memo.compare': call(z.object({ memoId: id, from: z.nullable(id), to: z.nullable(id) }))<readonly ComparedBlock[]>(),
  'memo.trash': call(z.object({ memoId: id, trashed: z.boolean() }))<null>(),
  /** With the exhibit numbers of a list, the first unless told. */
  'citation.candidates': call(
    z.object({
      query: line,
      listId: z.optional(z.nullable(id)),
      limit: z.int().check(z.minimum(1), z.maximum(100)),
    }),
  )<readonly CitationCandidate[]>(),
  'citation.list': call(z.object({ memoId: z.optional(id), sourceId: z.optional(id) }))<readonly CitationRow[]>(),
  /** Problems that the export would meet: citations without exhibit, altered quotations, exhibits that cannot be merged. */
  'export.check': call(z.object({ memoId: id }))<
    readonly { readonly code: string; readonly detail?: Readonly<Record<string, string | number>> }[]
  >(),
  /** Writes the memorandum, the exhibit list and the stamped exhibits into one PDF. Answers with the job. */
  'export.start': call(
    z.object({
      memoId: id,
      destination: path,
      withExhibits: z.boolean(),
      /** PDF unless told; in the others the memorandum stands alone. */
      format: z.optional(z.enum(['pdf', 'docx', 'markdown'])),
      /** Originals travel inside the file; unless told, where no stamped pages stand for them. */
      attachOriginals: z.optional(z.boolean()),
      /** Made to be printed, not kept; the trail says so. */
      isPrint: z.optional(z.boolean()),
      /** Exports in spite of the faults of the cite-check; refused (`export.faults`) otherwise. */
      acceptFaults: z.optional(z.boolean()),
    }),
  )<{ jobId: string }>(),
  /** Checks an exported PDF with nothing but itself; no case file need be open. */
  'export.verify': call(z.object({ path }))<PdfVerification>(),
  'search.run': call(
    z.object({
      // Longer ones are answered with the reason why not all of them was searched.
      query: z.string().check(z.maxLength(1_000_000)),
      scope: z.enum(SEARCH_SCOPES),
      offset,
      limit: z.int().check(z.minimum(1), z.maximum(200)),
      /** `first` when not given: an answer at once. */
      depth: z.optional(z.enum(SEARCH_DEPTHS)),
    }),
  )<SearchResult>(),
  'savedSearch.list': call(none)<readonly SavedSearch[]>(),
  /** A name that is taken now stands for this search. */
  'savedSearch.save': call(
    z.object({ label: line, query: z.string().check(z.maxLength(1_000)), scope: z.enum(SEARCH_SCOPES) }),
  )<SavedSearch>(),
  'savedSearch.rename': call(z.object({ savedSearchId: id, label: line }))<SavedSearch>(),
  'savedSearch.remove': call(z.object({ savedSearchId: id }))<null>(),
};
