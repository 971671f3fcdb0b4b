import * as z from 'zod/mini';
import type { ExhibitList, ExhibitListSummary, ExhibitListVersion } from '../domain/exhibit.ts';
import { call, edtf, id, ids, language, line, none, path } from './call.ts';

export const exhibitCalls = {
  /** Without a name the first list, whose numbers are shown everywhere outside memoranda. */
  'exhibits.get': call(z.object({ listId: z.optional(z.nullable(id)) }))<ExhibitList>(),
  'exhibits.lists': call(none)<readonly ExhibitListSummary[]>(),
  'exhibits.createList': call(z.object({ title: line }))<ExhibitList>(),
  'exhibits.renameList': call(z.object({ listId: id, title: line }))<ExhibitList>(),
  /** Makes a list the first one. */
  'exhibits.preferList': call(z.object({ listId: id }))<readonly ExhibitListSummary[]>(),
  /** Refused (`exhibits.list-communicated`, `exhibits.last-list`). */
  'exhibits.removeList': call(z.object({ listId: id }))<readonly ExhibitListSummary[]>(),
  /** Appends sources to the list, in the order given; those already there stay where they are. */
  'exhibits.add': call(z.object({ sourceIds: ids, listId: z.optional(z.nullable(id)) }))<ExhibitList>(),
  /** `to` is the new place, 1…. Refused (`exhibit.communicated`) where numbers are locked. */
  'exhibits.move': call(z.object({ exhibitId: id, to: z.int().check(z.minimum(1)) }))<ExhibitList>(),
  'exhibits.update': call(
    z.object({
      exhibitId: id,
      set: z.partial(z.object({ title: line, date: edtf, form: z.enum(['original', 'copy']), heading: line })),
    }),
  )<ExhibitList>(),
  /** Refused (`exhibit.cited`, `exhibit.communicated`) while a memo cites it, or once its number has left. */
  'exhibits.remove': call(z.object({ exhibitIds: ids }))<ExhibitList>(),
  /** Freezes the list as it leaves. */
  'exhibits.communicate': call(z.object({ listId: id, communicatedTo: line, communicatedOn: edtf }))<
    readonly ExhibitListVersion[]
  >(),
  /** Writes a table (CSV) of a list, or of a version as it was communicated. */
  'exhibits.export': call(z.object({ destination: path, listId: id, versionId: z.nullable(id), language }))<{
    count: number;
  }>(),
  'exhibits.versions': call(z.object({ listId: id }))<readonly ExhibitListVersion[]>(),
};
