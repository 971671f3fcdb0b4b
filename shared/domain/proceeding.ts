import type { Evidence } from './passage.ts';
import type { Payment } from './payment.ts';
import type { Money } from '../kernel/money.ts';

/** What one authority or court does against one or more parties. */
export const PROCEEDING_KINDS = [
  'cnil',
  'conseil-etat',
  'administrative',
  'civil',
  'foreign-authority',
  'settlement',
  'other',
] as const;
export type ProceedingKind = (typeof PROCEEDING_KINDS)[number];

/** Closed list; `other` carries a free label. */
export const STEP_KINDS = [
  'complaint',
  'investigation',
  'notice-of-intent',
  'formal-notice',
  'publication',
  'rapporteur-appointed',
  'report',
  'observations',
  'hearing',
  'decision',
  'injunction',
  'liquidation',
  'reprimand',
  'simplified-procedure',
  'appeal',
  'interim-suspension',
  'judgment',
  'annulment',
  'restoration',
  'settlement',
  'recovery',
  'service',
  'pleading',
  'closing-order',
  'summons',
  'cassation',
  'remand',
  'other',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** The kinds of step that proceedings of a kind usually have, in their usual order; any other kind may be entered all the same. */
export const USUAL_STEPS: Readonly<Record<ProceedingKind, readonly StepKind[]>> = {
  cnil: [
    'complaint',
    'investigation',
    'formal-notice',
    'rapporteur-appointed',
    'report',
    'observations',
    'hearing',
    'decision',
    'injunction',
    'reprimand',
    'simplified-procedure',
    'publication',
    'liquidation',
    'appeal',
    'recovery',
  ],
  'conseil-etat': [
    'appeal',
    'interim-suspension',
    'pleading',
    'closing-order',
    'hearing',
    'judgment',
    'annulment',
    'remand',
  ],
  administrative: [
    'appeal',
    'interim-suspension',
    'pleading',
    'closing-order',
    'hearing',
    'judgment',
    'annulment',
    'service',
  ],
  civil: [
    'summons',
    'pleading',
    'closing-order',
    'hearing',
    'judgment',
    'service',
    'appeal',
    'cassation',
    'annulment',
    'remand',
  ],
  'foreign-authority': [
    'complaint',
    'investigation',
    'notice-of-intent',
    'observations',
    'decision',
    'injunction',
    'reprimand',
    'publication',
    'appeal',
    'annulment',
    'restoration',
    'remand',
    'settlement',
  ],
  settlement: ['complaint', 'settlement', 'judgment', 'publication'],
  other: [],
};

export const MEASURE_KINDS = [
  'fine',
  'injunction',
  'periodic-penalty',
  'liquidation',
  'publicity',
  'reprimand',
  'damages',
  'costs',
  'other',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** Computed by `shared/law/measure-state.ts`, never entered. */
export const MEASURE_STATES = [
  'pronounced',
  'notified',
  'enforceable',
  'accruing',
  'complied',
  'liquidated',
  'part-paid',
  'paid',
  'annulled',
] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** What the proceedings stand at; computed from their steps (`shared/law/proceeding-state.ts`), never entered. */
export const PROCEEDING_STATES = [
  'pending',
  'decided',
  'under-appeal',
  'final',
  'annulled',
  'restored',
  'settled',
] as const;
export type ProceedingState = (typeof PROCEEDING_STATES)[number];

/** Parts that a party may have beside authority and respondent. */
export const PARTY_ROLES = ['complainant', 'claimant', 'intervener', 'rapporteur', 'counsel', 'other'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

export interface Participant {
  readonly partyId: string;
  readonly role: PartyRole;
}

/** How an act was brought to its addressee; empty when it is not known. */
export const NOTIFICATION_MODES = [
  '',
  'registered-letter',
  'bailiff',
  'electronic',
  'hand',
  'diplomatic',
  'publication',
  'other',
] as const;
export type NotificationMode = (typeof NOTIFICATION_MODES)[number];

export interface Proceeding {
  readonly id: string;
  readonly title: string;
  readonly kind: ProceedingKind;
  readonly authorityId: string | null;
  readonly caseNumber: string;
  readonly note: string;
  readonly respondentIds: readonly string[];
  readonly participants: readonly Participant[];
  readonly evidence: readonly Evidence[];
  readonly steps: readonly Step[];
  readonly trashed: boolean;
}

/** Act, notification and publication: three facts, never one. */
export const STEP_DATES = ['actDate', 'notificationDate', 'publicationDate'] as const;
export type StepDate = (typeof STEP_DATES)[number];

/** Step: an act in a proceeding; dates of act, notification and publication are three facts, never one. All EDTF, empty when unknown. */
export interface Step {
  readonly id: string;
  readonly proceedingId: string;
  readonly kind: StepKind;
  readonly label: string;
  readonly number: string;
  readonly actDate: string;
  readonly notificationDate: string;
  readonly publicationDate: string;
  readonly notificationMode: NotificationMode;
  /** What proves it, in the lawyer's words: acknowledgment of receipt, writ, receipt of the platform. */
  readonly notificationProof: string;
  readonly authorId: string | null;
  readonly addresseeId: string | null;
  readonly legalBasis: string;
  readonly note: string;
  readonly evidence: readonly Evidence[];
  readonly measures: readonly Measure[];
  readonly trashed: boolean;
}

/** GDPR art. 83(4) or 83(5): which maximum a fine comes under. */
export const STATUTES = ['gdpr-83-4', 'gdpr-83-5'] as const;
export type Statute = (typeof STATUTES)[number];

/** What a payment goes to first: interest (C. civ. art. 1343-1 al. 1), or capital where the creditor agrees. */
export const PAYMENT_ORDERS = ['interest-first', 'capital-first'] as const;
export type PaymentOrder = (typeof PAYMENT_ORDERS)[number];

/** Which of the two legal rates applies: CMF art. L.313-2 sets one for individuals outside their trade, one for everybody else. */
export const CREDITORS = ['professional', 'individual'] as const;
export type Creditor = (typeof CREDITORS)[number];

/** How late interest on a sum is counted. Days are ISO, empty when there is none. */
export interface InterestTerms {
  /** First day that bears interest: formal notice (C. civ. art. 1231-6) or decision (art. 1231-7). */
  readonly runsFrom: string;
  /** First day of the rate raised by five points: two months after the decision became enforceable (CMF art. L.313-3). */
  readonly raisedFrom: string;
  readonly creditor: Creditor;
  /** Interest due for a whole year bears interest itself (C. civ. art. 1343-2); only where it was asked for. */
  readonly isCompound: boolean;
  readonly order: PaymentOrder;
}

/** The legal rates of half a year, in percent as decimals ("4.26"), empty when not entered. */
export interface LegalRate {
  /** "2023-1" or "2023-2". */
  readonly semester: string;
  readonly professional: string;
  readonly individual: string;
}

/** How a measure is counted, stated on screen and in print. Days are ISO, empty when there is none. */
export interface MeasureTerms {
  readonly firstDayCounted: boolean;
  readonly lastDayCounted: boolean;
  /** Last day of delay when the order was complied with. */
  readonly compliedOn: string;
  /** Both ends inclusive. */
  readonly suspensions: readonly { readonly from: string; readonly to: string }[];
  /** The periodic penalty that a liquidated sum comes from; null: the only one of the proceedings. */
  readonly liquidates: string | null;
  readonly statute: Statute | null;
  /** Worldwide annual turnover of the preceding financial year. */
  readonly turnover: Money | null;
  readonly interest: InterestTerms | null;
}

/** Measure: what a decision orders. A periodic penalty's amount is per day. */
export interface Measure {
  readonly id: string;
  readonly stepId: string;
  readonly kind: MeasureKind;
  readonly label: string;
  readonly amount: Money | null;
  readonly cap: Money | null;
  /** EDTF, empty when unknown: term of an injunction, or first and last day of a penalty. */
  readonly startsOn: string;
  readonly endsOn: string;
  readonly terms: MeasureTerms;
  readonly payments: readonly Payment[];
  readonly note: string;
  readonly evidence: readonly Evidence[];
  readonly trashed: boolean;
}
