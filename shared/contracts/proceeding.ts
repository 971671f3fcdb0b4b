import * as z from 'zod/mini';
import { PARTY_KINDS, type Party } from '../domain/party.ts';
import {
  CREDITORS,
  MEASURE_KINDS,
  NOTIFICATION_MODES,
  PARTY_ROLES,
  PAYMENT_ORDERS,
  PROCEEDING_KINDS,
  STATUTES,
  STEP_KINDS,
  type LegalRate,
  type Measure,
  type Proceeding,
  type Step,
} from '../domain/proceeding.ts';
import { call, edtf, id, line, money, none, prose } from './call.ts';

const party = z.partial(
  z.object({
    name: line,
    kind: z.enum(PARTY_KINDS),
    role: line,
    isClient: z.boolean(),
    address: prose,
    note: prose,
    aliases: z.array(line),
  }),
);
const proceeding = z.partial(
  z.object({
    title: line,
    kind: z.enum(PROCEEDING_KINDS),
    authorityId: z.nullable(id),
    caseNumber: line,
    note: prose,
    respondentIds: z.array(id),
    participants: z.array(z.object({ partyId: id, role: z.enum(PARTY_ROLES) })).check(z.maxLength(1_000)),
  }),
);
const step = z.partial(
  z.object({
    kind: z.enum(STEP_KINDS),
    label: line,
    number: line,
    actDate: edtf,
    notificationDate: edtf,
    publicationDate: edtf,
    notificationMode: z.enum(NOTIFICATION_MODES),
    notificationProof: line,
    authorId: z.nullable(id),
    addresseeId: z.nullable(id),
    legalBasis: line,
    note: prose,
  }),
);
const terms = z.partial(
  z.object({
    firstDayCounted: z.boolean(),
    lastDayCounted: z.boolean(),
    compliedOn: edtf,
    suspensions: z.array(z.object({ from: edtf, to: edtf })).check(z.maxLength(100)),
    liquidates: z.nullable(id),
    statute: z.nullable(z.enum(STATUTES)),
    turnover: money,
    interest: z.nullable(
      z.object({
        runsFrom: edtf,
        raisedFrom: edtf,
        creditor: z.enum(CREDITORS),
        isCompound: z.boolean(),
        order: z.enum(PAYMENT_ORDERS),
      }),
    ),
  }),
);
const measure = z.partial(
  z.object({
    kind: z.enum(MEASURE_KINDS),
    label: line,
    amount: money,
    cap: money,
    startsOn: edtf,
    endsOn: edtf,
    terms,
    note: prose,
  }),
);

const legalRate = z.object({
  semester: z.string().check(z.regex(/^\d{4}-[12]$/u)),
  professional: line,
  individual: line,
});

/** Creates take the same fields as updates; what is not given gets its empty value. */
export const proceedingCalls = {
  'party.list': call(none)<readonly Party[]>(),
  'party.create': call(z.object({ set: party }))<Party>(),
  'party.update': call(z.object({ partyId: id, set: party }))<Party>(),
  /** The other's names become aliases, its links follow, and it goes. */
  'party.merge': call(z.object({ partyId: id, otherId: id }))<Party>(),
  'party.trash': call(z.object({ partyId: id, trashed: z.boolean() }))<null>(),
  'proceeding.list': call(none)<readonly Proceeding[]>(),
  'proceeding.create': call(z.object({ set: proceeding }))<Proceeding>(),
  'proceeding.update': call(z.object({ proceedingId: id, set: proceeding }))<Proceeding>(),
  'proceeding.trash': call(z.object({ proceedingId: id, trashed: z.boolean() }))<null>(),
  'step.create': call(z.object({ proceedingId: id, set: step }))<Step>(),
  'step.update': call(z.object({ stepId: id, set: step }))<Step>(),
  'step.trash': call(z.object({ stepId: id, trashed: z.boolean() }))<null>(),
  'measure.create': call(z.object({ stepId: id, set: measure }))<Measure>(),
  'measure.update': call(z.object({ measureId: id, set: measure }))<Measure>(),
  /** The legal rates of interest that the lawyer has entered for this matter, by half-year. */
  'rates.list': call(none)<readonly LegalRate[]>(),
  'rates.set': call(z.object({ rates: z.array(legalRate).check(z.maxLength(400)) }))<readonly LegalRate[]>(),
  'measure.trash': call(z.object({ measureId: id, trashed: z.boolean() }))<null>(),
};
