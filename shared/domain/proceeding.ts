import type { Evidence } from './passage.ts';
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
  readonly state: MeasureState;
  readonly note: string;
  readonly evidence: readonly Evidence[];
  readonly trashed: boolean;
}
