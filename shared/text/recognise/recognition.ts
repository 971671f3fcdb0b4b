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
/**
 * Letters, figures and the low line: exactly Unicode's up to Arabic, whole blocks beyond. Its own hundreds of ranges, twice in each of some
 * hundred grammars, are more machine code than a processor keeps at hand, and cost a quarter of the reading.
 */
export const OF_WORDS = String.raw`\w\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee\u0370-\u0374\u0376-\u037d\u037f\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u0559\u0560-\u0588\u05d0-\u05f2\u0620-\u064a\u0660-\u0669\u066e-\u066f\u0671-\u06d3\u06d5\u06e5-\u06e6\u06ee-\u06fc\u06ff\u0904-\u1fff\u2c00-\u2ddf\u3005\u3041-\u32bf\u3400-\ud7ff\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`;
/** Word boundaries that know accents. */
export const BEFORE = `(?<![${OF_WORDS}])`;
export const AFTER = `(?![${OF_WORDS}])`;

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
