import type { Evidence } from './passage.ts';

/** Fact: a dated proposition, supported or contradicted by passages. */
export const FACT_STATUSES = ['alleged', 'disputed', 'established'] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

export interface Topic {
  readonly id: string;
  readonly label: string;
  readonly factCount: number;
}

export interface Fact {
  readonly id: string;
  readonly no: number;
  readonly statement: string;
  /** EDTF (`shared/kernel/edtf.ts`), empty when undated. */
  readonly date: string;
  readonly status: FactStatus;
  readonly note: string;
  readonly topicIds: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly trashed: boolean;
}
