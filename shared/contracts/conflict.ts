import * as z from 'zod/mini';
import type { ConflictReport } from '../domain/conflict.ts';
import { call, line, path } from './call.ts';

export const conflictCalls = {
  /** Compares names (null: the parties of the open case file) with those of the case files known on this machine and of `among`. */
  'conflict.check': call(
    z.object({
      names: z.nullable(z.array(line).check(z.maxLength(1_000))),
      among: z.array(path).check(z.maxLength(1_000)),
      withNames: z.boolean(),
    }),
  )<ConflictReport>(),
};
