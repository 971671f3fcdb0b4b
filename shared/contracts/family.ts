import * as z from 'zod/mini';
import type { Family, SharedQuotation, WordingComparison } from '../domain/family.ts';
import type { SourceText } from '../domain/source.ts';
import { call, id, ids, none } from './call.ts';

export const familyCalls = {
  /** All families with all their members. */
  'family.list': call(none)<readonly Family[]>(),
  /** The family of a source (its first 200 members), and whether the lawyer has set the source apart from those that resemble it. */
  'family.get': call(z.object({ sourceId: id }))<{ readonly family: Family | null; readonly setApart: boolean }>(),
  /** What two sources have word for word in common. Refused (`family.no-text`, `family.too-long`) when they cannot be compared. */
  'family.compare': call(z.object({ sourceId: id, otherId: id }))<{
    readonly first: SourceText;
    readonly second: SourceText;
    readonly comparison: WordingComparison;
  }>(),
  /** Quotations of 24 words and more that stand in other sources as well: all of a source, or those in which its passages named lie. */
  'family.quotations': call(z.object({ sourceId: id, passageIds: z.optional(ids) }))<readonly SharedQuotation[]>(),
  /** The lawyer's word that these are one family, whatever their wording. */
  'family.join': call(z.object({ sourceIds: ids }))<null>(),
  /** The lawyer's word that each of these stands alone, whatever its wording. */
  'family.split': call(z.object({ sourceIds: ids }))<null>(),
  /** Takes that back: their wording decides again. */
  'family.readmit': call(z.object({ sourceIds: ids }))<null>(),
  /** Takes the proposal as it is. */
  'family.confirm': call(z.object({ familyId: id }))<null>(),
};
