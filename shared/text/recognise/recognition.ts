/** What a recogniser proposes: an exact span, a value, and how it was come by. A proposal is never a fact without the lawyer. */

export type { Approximation, Recognition } from '../../domain/proposal.ts';

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
export const plainSpaces = (text: string): string =>
  UNEVEN_SPACES.test(text) ? text.replaceAll(/[\s\u00a0\u2007\u2009\u202f]+/gu, ' ').trim() : text;
/** What most words have none of. */
const UNEVEN_SPACES = /[^\S ]|^ | $| {2}/u;
