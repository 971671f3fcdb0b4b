import * as z from 'zod/mini';
import { FILING_PROFILES, type FilingCheck } from '../domain/filing.ts';
import { call, id, path } from './call.ts';

const profile = z.enum(FILING_PROFILES);

export const filingCalls = {
  /** The files of a filing under their names, and every fault of it with its remedy. */
  'filing.check': call(z.object({ memoId: id, profile }))<FilingCheck>(),
  /** Writes the memorandum, the list and each stamped exhibit as files of their own, into a new folder or a zip. Answers with the job. */
  'filing.start': call(
    z.object({
      memoId: id,
      profile,
      destination: path,
      /** Files in spite of the faults; refused (`filing.faults`) otherwise. */
      acceptFaults: z.optional(z.boolean()),
    }),
  )<{ jobId: string }>(),
};
