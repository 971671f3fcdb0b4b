/** What a recogniser proposes: an exact span, a value, and how it was come by. A proposal is never a fact without the lawyer. */

export const RECOGNITION_KINDS = [
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
export type RecognitionKind = (typeof RECOGNITION_KINDS)[number];

/** How far a number may be trusted: as written, about, at least, at most, or only its order of magnitude. */
export type Approximation = 'exact' | 'about' | 'more-than' | 'less-than' | 'order-of-magnitude';

export type DatePrecision = 'day' | 'week' | 'month' | 'season' | 'year' | 'range' | 'fuzzy';

export interface Recognition {
  readonly kind: RecognitionKind;
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

export interface RecogniseOptions {
  readonly language: 'fr' | 'en';
  /** First and last day on which the text may have been published; null when unknown. */
  readonly published: { readonly from: string; readonly to: string } | null;
}

/** White space as texts have it, no-break spaces of every width included; one line break inside a phrase is allowed. */
export const SPACE = String.raw`[ \t\u00a0\u2007\u2009\u202f]*\n?[ \t\u00a0\u2007\u2009\u202f]*`;
/** At least one; a group, so that it can be made optional. */
export const GAP = String.raw`(?:[\s\u00a0\u2007\u2009\u202f]+)`;
/** Word boundaries that know accents. */
export const BEFORE = String.raw`(?<![\p{L}\p{N}_])`;
export const AFTER = String.raw`(?![\p{L}\p{N}_])`;

export const alternatives = (words: Iterable<string>): string =>
  [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
        .replaceAll(' ', GAP)
        .replaceAll(/['’]/gu, "['’]"),
    )
    .join('|');

/** White space of any kind as one space. */
export const plainSpaces = (text: string): string => text.replaceAll(/[\s\u00a0\u2007\u2009\u202f]+/gu, ' ').trim();
