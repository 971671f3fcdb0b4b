/** Divergence: claims on one proposition whose values differ, with what the lawyer makes of it. */

/** What kind of disagreement it is; `evolution` and `rounding` are explained, not errors. */
export const DIVERGENCE_KINDS = [
  'contradiction',
  'magnitude',
  'evolution',
  'rounding',
  'start',
  'sequence',
  'trigger',
  'maximum',
  'duration',
  'source-date',
  'penalty-stage',
  'party-thesis',
  'attribution',
  'terminology',
  'outcome',
] as const;
export type DivergenceKind = (typeof DIVERGENCE_KINDS)[number];

/** `proposed`: found, not yet looked at by the lawyer; the others are kept in the case file. */
export const DIVERGENCE_STATES = ['proposed', 'open', 'ruled', 'dismissed'] as const;
export type DivergenceState = (typeof DIVERGENCE_STATES)[number];

/** A code with the values that its sentence needs (`shared/domain/divergence-words.ts`). */
export interface Told {
  readonly code: string;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** One of the values side by side. */
export interface DivergenceClaim {
  /** Of the claim in the case file; null while the divergence is only proposed. */
  readonly claimId: string | null;
  /** Null for a value that the lawyer holds without a source. */
  readonly source: {
    readonly id: string;
    readonly no: number;
    readonly title: string;
    /** EDTF, empty when unknown. */
    readonly published: string;
    readonly publisher: string;
    readonly exhibitNumber: number | null;
    /** Sources of one family speak with one voice: they copy one another or one release. */
    readonly familyId: string | null;
  } | null;
  readonly textId: string;
  /** UTF-16 offsets into the source's text. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Empty until the words have been marked. */
  readonly passageId: string | null;
  readonly page: number | null;
  readonly value: string;
  readonly unit: string;
  /** EDTF: when it happened or held. */
  readonly date: string;
  readonly speaker: string;
  readonly factId: string | null;
}

export interface Divergence {
  /** Of the record, or `found:` and the key of the proposition while it is only proposed. */
  readonly id: string;
  readonly state: DivergenceState;
  readonly kind: DivergenceKind;
  /** The lawyer's own words; empty as long as the topic says it. */
  readonly proposition: string;
  readonly topic: Told;
  readonly explanation: Told;
  readonly claims: readonly DivergenceClaim[];
  /** The claim held to be right. */
  readonly rulingClaimId: string | null;
  /** Reason of the ruling or of the dismissal. */
  readonly note: string;
  /** Voices that do not copy one another. */
  readonly voices: number;
}

export const FOUND_PREFIX = 'found:';
