import type { PassageRow } from './passage.ts';

/** Claim: the structured value inside a statement, tied to the words that make it and, where the lawyer says so, to a fact. */
export interface Claim {
  readonly id: string;
  readonly factId: string | null;
  /** The words; null for a value that the lawyer holds without a source. */
  readonly passage: PassageRow | null;
  /** Of whom or what ("Norvane SA"). */
  readonly subject: string;
  /** What of it ("fine", "date of the formal notice"). */
  readonly property: string;
  /** As proposed or typed: "20000000 EUR", "2021-12", "10000000000 images", or words. */
  readonly value: string;
  /** What is counted, or per what; empty when the value says it. */
  readonly unit: string;
  /** EDTF: when the value held; empty when unknown. */
  readonly date: string;
  /** Who says it, when it is reported speech; empty for the source itself. */
  readonly speaker: string;
  /** Code of the rule that proposed it, or `user`. */
  readonly how: string;
}

export type ClaimFields = Pick<Claim, 'subject' | 'property' | 'value' | 'unit' | 'date' | 'speaker'>;
