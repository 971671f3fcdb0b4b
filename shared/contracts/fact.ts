import * as z from 'zod/mini';
import { FACT_STATUSES, type Fact, type Topic } from '../domain/fact.ts';
import { EVIDENCE_TARGETS, STANCES, type Evidence } from '../domain/passage.ts';
import { call, edtf, id, ids, line, none, prose, selection } from './call.ts';

const fields = { statement: prose, date: edtf, status: z.enum(FACT_STATUSES), note: prose };

export const factCalls = {
  'fact.list': call(z.object({ trashed: z.optional(z.boolean()) }))<readonly Fact[]>(),
  'fact.get': call(z.object({ factId: id }))<Fact>(),
  /** With a selection: the fact and its passage in one transaction (the reader's key F). */
  'fact.create': call(
    z.object({
      statement: prose,
      date: z.optional(edtf),
      status: z.optional(fields.status),
      /** Labels; those not yet known are made. */
      topics: z.optional(z.array(line)),
      selection: z.optional(selection),
    }),
  )<Fact>(),
  'fact.update': call(z.object({ factId: id, set: z.partial(z.object(fields)) }))<Fact>(),
  /** One status for several facts, undone at once. */
  'fact.status': call(z.object({ factIds: ids, status: fields.status }))<null>(),
  'fact.trash': call(z.object({ factIds: ids, trashed: z.boolean() }))<null>(),
  /** Replaces the fact's topics; labels not yet known are made. */
  'fact.topics': call(z.object({ factId: id, labels: z.array(line) }))<Fact>(),
  'topic.list': call(none)<readonly Topic[]>(),
  'topic.rename': call(z.object({ topicId: id, label: line }))<Topic>(),
  'topic.remove': call(z.object({ topicId: id }))<null>(),
  /** Ties a passage (existing, or a new one from a selection) to a fact, party, proceeding, step or measure. */
  'evidence.add': call(
    z.object({
      target: z.enum(EVIDENCE_TARGETS),
      targetId: id,
      field: line,
      stance: z.enum(STANCES),
      passageId: z.optional(id),
      selection: z.optional(selection),
    }),
  )<Evidence>(),
  'evidence.stance': call(z.object({ evidenceId: id, stance: z.enum(STANCES) }))<null>(),
  'evidence.remove': call(z.object({ evidenceId: id }))<null>(),
};
