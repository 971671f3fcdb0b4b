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
  'other',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

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

export interface Proceeding {
  readonly id: string;
  readonly title: string;
  readonly kind: ProceedingKind;
  readonly authorityId: string | null;
  readonly caseNumber: string;
  readonly note: string;
  readonly respondentIds: readonly string[];
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
  readonly legalBasis: string;
  readonly note: string;
  readonly evidence: readonly Evidence[];
  readonly measures: readonly Measure[];
  readonly trashed: boolean;
}

/** GDPR art. 83(4) or 83(5): which maximum a fine comes under. */
export const STATUTES = ['gdpr-83-4', 'gdpr-83-5'] as const;
export type Statute = (typeof STATUTES)[number];

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
  readonly state: MeasureState;
  readonly note: string;
  readonly evidence: readonly Evidence[];
  readonly trashed: boolean;
}
