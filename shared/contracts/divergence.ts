import * as z from 'zod/mini';
import { DIVERGENCE_KINDS, type Divergence } from '../domain/divergence.ts';
import { call, id, ids, line, none, offset, prose } from './call.ts';

/** Of the record, or `found:…` of a proposal, which the call then takes into the case file. */
const divergenceId = z.string().check(z.minLength(1), z.maxLength(1_000));
const target = z.object({
  divergenceId,
  /** What a proposal is to be called when it is taken; its topic in words. */
  proposition: z.optional(line),
});
/** One of the values side by side: by its claim, or by where its words stand. */
const held = z.object({ claimId: z.optional(id), sourceId: z.optional(id), start: z.optional(offset) });

export const divergenceCalls = {
  /** Those of the case file, then those found in the sources that nobody has looked at. */
  'divergence.list': call(none)<readonly Divergence[]>(),
  /** Goes on reading the sources after its job was stopped; until then, what was read is compared. */
  'divergence.goOn': call(none)<null>(),
  /** Takes a proposal into the case file as open. */
  'divergence.take': call(target)<Divergence>(),
  /** At least two claims and facts; a fact gives its statement and its first passage. */
  'divergence.create': call(
    z.object({ proposition: line, claimIds: z.optional(ids), factIds: z.optional(ids) }),
  )<Divergence>(),
  'divergence.update': call(
    z.object({
      divergenceId,
      set: z.partial(z.object({ proposition: line, note: prose, kind: z.enum(DIVERGENCE_KINDS) })),
    }),
  )<Divergence>(),
  /** `held` null: no value is held. The other values remain. */
  'divergence.rule': call(z.object({ ...target.shape, held: z.nullable(held), note: prose }))<Divergence>(),
  /** Not proposed again unless a source brings another value. */
  'divergence.dismiss': call(z.object({ ...target.shape, reason: prose }))<Divergence>(),
  'divergence.reopen': call(z.object({ divergenceId }))<Divergence>(),
  'divergence.remove': call(z.object({ divergenceId }))<null>(),
  'divergence.tie': call(z.object({ divergenceId, claimId: id }))<Divergence>(),
  'divergence.untie': call(z.object({ divergenceId, claimId: id }))<Divergence>(),
};
