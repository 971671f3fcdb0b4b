/** Passage: an exact span of a source's immutable text. Never moved silently. */
export interface Passage {
  readonly id: string;
  readonly sourceId: string;
  readonly textId: string;
  /** UTF-16 code units into the text's body; `body.slice(start, end) === quote`. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Up to 32 characters on each side. */
  readonly prefix: string;
  readonly suffix: string;
  /** 1…, null when the document has no pages. */
  readonly page: number | null;
  readonly comment: string;
}

/** A passage with what a list of quotes needs to show. */
export interface PassageRow extends Passage {
  readonly sourceNo: number;
  readonly sourceTitle: string;
  readonly exhibitNumber: number | null;
  /** The family of its source, null when that stands alone: see `independentCount`. */
  readonly familyId: string | null;
  readonly factIds: readonly string[];
}

export const CONTEXT_LENGTH = 32;

export const STANCES = ['supports', 'contradicts'] as const;
export type Stance = (typeof STANCES)[number];

/** Everything that a passage can prove; `field` tells which date or value of it, empty for the whole. */
export const EVIDENCE_TARGETS = ['fact', 'party', 'proceeding', 'step', 'measure', 'payment'] as const;
export type EvidenceTarget = (typeof EVIDENCE_TARGETS)[number];

export interface Evidence {
  readonly id: string;
  readonly stance: Stance;
  /** e.g. `actDate`, `notificationDate`, `amount`; empty for the whole record. */
  readonly field: string;
  readonly passage: PassageRow;
}
