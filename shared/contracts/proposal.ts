import * as z from 'zod/mini';
import {
  ACCEPT_TARGETS,
  PROPOSAL_KINDS,
  PROPOSAL_STATES,
  type AcceptTarget,
  type Proposal,
  type ProposalCounts,
} from '../domain/proposal.ts';
import { call, id, ids, line, none, offset } from './call.ts';

const filter = z.object({
  state: z.enum(PROPOSAL_STATES),
  kinds: z.optional(z.array(z.enum(PROPOSAL_KINDS))),
  sourceId: z.optional(id),
  /** Words in the value, the quote or the source's title. */
  words: z.optional(line),
  /** By source in reading order, or by value, the same values of all sources together. */
  order: z.enum(['source', 'value']),
});

export const proposalCalls = {
  /** What has been read so far; the rest follows, and `changed` tells when there is more. */
  'proposal.list': call(z.object({ filter, offset, limit: z.int().check(z.minimum(1), z.maximum(1_000)) }))<{
    readonly total: number;
    readonly rows: readonly Proposal[];
  }>(),
  /** The ids of a stretch of a filtered list in its order, to choose rows that have not been read. */
  'proposal.ids': call(z.object({ filter, offset, limit: z.int().check(z.minimum(1), z.maximum(1_000_000)) }))<
    readonly string[]
  >(),
  /** The row of a proposal in a filtered list, counted from 0; -1 when it is not in the list. */
  'proposal.place': call(z.object({ filter, proposalId: id }))<number>(),
  /** Goes on reading the sources after its job was stopped. */
  'proposal.goOn': call(none)<null>(),
  'proposal.counts': call(z.object({ sourceId: z.optional(id) }))<ProposalCounts>(),
  /**
   * Makes one record of each, with the passage as its evidence, all in one step. A step needs a proceeding and a measure a step: those
   * given, or the only one there, or new ones under the title given. A name that a party bears already is tied to that party.
   * Refused (`proposal.not-a-party`, `proposal.not-an-amount`, `proposal.target-missing`) as a whole.
   */
  'proposal.accept': call(
    z.object({
      ids,
      target: z.enum(ACCEPT_TARGETS),
      proceedingId: z.optional(id),
      stepId: z.optional(id),
      newTitle: z.optional(line),
    }),
  )<readonly { readonly target: AcceptTarget; readonly id: string }[]>(),
  /** Not proposed again, here or, for names, references and quantities, in any other source. */
  'proposal.refuse': call(z.object({ ids }))<null>(),
  /** Proposed again, also where it is only hidden because the same was refused elsewhere. */
  'proposal.restore': call(z.object({ ids }))<null>(),
};
