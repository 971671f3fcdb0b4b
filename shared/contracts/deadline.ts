import * as z from 'zod/mini';
import type { Deadline } from '../domain/deadline.ts';
import type { Payment } from '../domain/payment.ts';
import { STEP_DATES } from '../domain/proceeding.ts';
import { call, edtf, id, language, line, money, none, path, prose } from './call.ts';

/** Whether the numbers are whole and not negative is the law's to say, with a message. */
const duration = z.object({
  years: z.optional(z.number()),
  weeks: z.optional(z.number()),
  months: z.optional(z.number()),
  days: z.optional(z.number()),
  distance_months: z.optional(z.number()),
  free_days: z.optional(z.number()),
  working_days: z.optional(z.number()),
  next: z.optional(z.literal('working-day')),
});
const terms = { rule: line, duration, base: z.enum(STEP_DATES), zone: line, label: line };

/** Null: the payment is in the measure's currency. */
const exchange = z.nullable(z.object({ rate: line, on: edtf, source: line }));

/** Deadlines and payments: what runs, and what was paid. */
export const deadlineCalls = {
  /** Every deadline, those in the trash marked; its day is computed from the step by `shared/law`. */
  'deadline.list': call(none)<readonly Deadline[]>(),
  'deadline.create': call(
    z.object({
      stepId: id,
      set: z.object({
        ...terms,
        base: z.optional(terms.base),
        zone: z.optional(terms.zone),
        label: z.optional(terms.label),
      }),
    }),
  )<Deadline>(),
  'deadline.update': call(
    z.object({
      deadlineId: id,
      set: z.partial(z.object({ ...terms, overrideDay: edtf, overrideReason: prose, metByStepId: z.nullable(id) })),
    }),
  )<Deadline>(),
  /** The change of its day is no longer told. */
  'deadline.seen': call(z.object({ deadlineId: id }))<null>(),
  'deadline.trash': call(z.object({ deadlineId: id, trashed: z.boolean() }))<null>(),
  /** Writes the deadlines that run or are past as a calendar; answers how many. */
  'deadline.export': call(z.object({ destination: path, language }))<{ readonly count: number }>(),
  'payment.create': call(
    z.object({
      measureId: id,
      set: z.object({ amount: money, paidOn: edtf, exchange: z.optional(exchange), note: z.optional(prose) }),
    }),
  )<Payment>(),
  'payment.update': call(
    z.object({ paymentId: id, set: z.partial(z.object({ amount: money, paidOn: edtf, exchange, note: prose })) }),
  )<Payment>(),
  'payment.trash': call(z.object({ paymentId: id, trashed: z.boolean() }))<null>(),
};
