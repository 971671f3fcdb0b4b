/** Proposal: what the recognisers found in a source, not yet reviewed. Never a fact, a claim, a step… without the lawyer. */
export const PROPOSAL_KINDS = [
  'date',
  'period',
  'amount',
  'percentage',
  'quantity',
  'authority',
  'company',
  'person',
  'article',
  'decision',
  'act',
] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** How far a number may be trusted: as written, about, at least, at most, or only its order of magnitude. */
export type Approximation = 'exact' | 'about' | 'more-than' | 'less-than' | 'order-of-magnitude';

export type DatePrecision = 'day' | 'week' | 'month' | 'season' | 'year' | 'range' | 'fuzzy';

export interface Recognition {
  readonly kind: ProposalKind;
  /** UTF-16 offsets into the body; `body.slice(start, end) === quote`. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** Canonical: EDTF for a date, ISO 8601 for a period, "20000000 EUR", "10000000000 images", "4 %", a name. */
  readonly value: string;
  /** Dates: how fine the words are, even where the day itself is not known. Numbers: their approximation. Periods: `duration`. Empty otherwise. */
  readonly precision: DatePrecision | Approximation | 'duration' | '';
  /** Dates only: first and last day, ISO; null at an end that is not known. */
  readonly from: string | null;
  readonly to: string | null;
  /** Stable code of the rule, e.g. `date.month-before-publication`. */
  readonly how: string;
  /** Amounts: per what ("day"); quantities: what is counted; percentages: of what; periods: `clear` or `working`. */
  readonly unit: string;
  /** Amounts, percentages, quantities: the number itself; periods: how many units. */
  readonly number?: number;
  readonly approximation?: Approximation;
  /** Amounts: ISO 4217. */
  readonly currency?: string;
  /** Persons: what they are, in the text's words. */
  readonly role?: string;
  /** Whose words these are, when the text reports them as somebody's. */
  readonly speaker?: string;
  /** How the speaker was found, e.g. `speaker.verb-after-quote`. */
  readonly speakerHow?: string;
}

/** A stretch of a text: UTF-16 code units, `end` not included. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** One value of one source, with every place where the source says it: it is proposed, and decided, once. */
export interface Gathered extends Recognition {
  /** What it is told from others by: the value without accents, case or titles. */
  readonly norm: string;
  /** In the order of the text, the first among them. */
  readonly places: readonly Place[];
}

/** `open`: to be reviewed; `refused` also where the same was refused in another source (`isLearned`). */
export const PROPOSAL_STATES = ['open', 'accepted', 'refused'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What a proposal may become. */
export const ACCEPT_TARGETS = ['fact', 'claim', 'step', 'measure', 'party'] as const;
export type AcceptTarget = (typeof ACCEPT_TARGETS)[number];

/** A row of the review. */
export interface Proposal extends Gathered {
  /** Source number, place and kind: the same as long as the text is read the same way. */
  readonly id: string;
  readonly sourceId: string;
  readonly sourceNo: number;
  readonly sourceTitle: string;
  readonly textId: string;
  /** The words before and after in the text, up to the ends of a few lines. */
  readonly before: string;
  readonly after: string;
  readonly state: ProposalState;
  /** The same value was refused in another source: hidden (names, references, quantities) or placed last (dates, sums, acts). */
  readonly isLearned: boolean;
  /** What it was accepted into. */
  readonly record: { readonly target: AcceptTarget; readonly id: string } | null;
}

/** How many are open: by kind, by source; and how many in each state. */
export interface ProposalCounts {
  readonly states: Readonly<Record<ProposalState, number>>;
  readonly kinds: Readonly<Partial<Record<ProposalKind, number>>>;
  /** Sources with open ones, in order, the first few hundred. */
  readonly sources: readonly {
    readonly sourceId: string;
    readonly no: number;
    readonly title: string;
    readonly count: number;
  }[];
  /** Sources read, of all that have a text. */
  readonly done: number;
  readonly total: number;
}
