import * as z from 'zod/mini';
import type { Claim } from '../domain/claim.ts';
import { call, edtf, id, line, selection } from './call.ts';

const fields = { subject: line, property: line, value: line, unit: line, date: edtf, speaker: line };

export const claimCalls = {
  /** Of a fact, of a passage, or all, in the order in which they were made. */
  'claim.list': call(z.object({ factId: z.optional(id), passageId: z.optional(id) }))<readonly Claim[]>(),
  /** Tied to a passage (existing, or a new one from a selection) and to a fact, where given. `how` is `user` when not given. */
  'claim.create': call(
    z.object({
      ...z.partial(z.object(fields)).shape,
      property: line,
      value: line,
      how: z.optional(line),
      factId: z.optional(id),
      passageId: z.optional(id),
      selection: z.optional(selection),
    }),
  )<Claim>(),
  /** `factId` null unties it from its fact. */
  'claim.update': call(
    z.object({ claimId: id, set: z.partial(z.object({ ...fields, factId: z.nullable(id) })) }),
  )<Claim>(),
  /** Refused (`claim.in-use`) while a divergence sets it beside others. */
  'claim.remove': call(z.object({ claimId: id }))<null>(),
};
