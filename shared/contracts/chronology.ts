import * as z from 'zod/mini';
import type { DocumentNode } from '../domain/memo.ts';
import { call, language, path } from './call.ts';

/** Keys of `shared/law/chronology.ts`; null: every dated record. */
const keys = z.nullable(z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(200_000)));

export const chronologyCalls = {
  /** Writes the chronology as a table or a calendar; answers how many entries. */
  'chronology.export': call(z.object({ destination: path, format: z.enum(['csv', 'ics']), keys, language }))<{
    readonly count: number;
  }>(),
  /** The entries as blocks of a memorandum, to be inserted by its editor. */
  'chronology.blocks': call(z.object({ keys, language }))<readonly DocumentNode[]>(),
};
